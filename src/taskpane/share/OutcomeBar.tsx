import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useEffect, useRef } from 'react';
import { useWords } from '../app/language';
import { shareTexts } from '../texts/share';
import { shellTexts } from '../texts/shell';
import type { Outcome } from './useSharing';

/** What the last action did, and what it left. Scrolls itself into view: the buttons stand far below. */
export function OutcomeBar({
  outcome,
  onDismiss,
}: {
  readonly outcome: Outcome;
  readonly onDismiss: () => void;
}) {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <div ref={bar}>
      <MessageBar
        messageBarType={isWhole(outcome) ? MessageBarType.success : MessageBarType.warning}
        isMultiline
        onDismiss={onDismiss}
        dismissButtonAriaLabel={words.t(shellTexts.dismiss)}
      >
        {words.formats.sentences(sentences(outcome, words))}
      </MessageBar>
    </div>
  );
}

function isWhole(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'copied':
      return outcome.result.unchanged.length + outcome.result.unmatched.length === 0;
    case 'live':
      return outcome.result.unmatched.length === 0;
    case 'added':
      return outcome.result.taken.length === 0;
    case 'prepared':
      return outcome.result.unchanged.length === 0;
    case 'asks':
      return false;
    case 'recalculated':
      return outcome.result.failing === 0;
    case 'removed':
    case 'forgotten':
    case 'reported':
      return true;
  }
}

function sentences(outcome: Outcome, { t, formats: { count, list } }: ReturnType<typeof useWords>): string[] {
  const leftOver = (left: number): string[] =>
    left === 0 ? [] : [t(shareTexts.leftOver, { count: count(left) })];
  switch (outcome.kind) {
    case 'prepared': {
      const { portable, values, unchanged } = outcome.result;
      const done = t(shareTexts.prepared, { portable: count(portable), values: count(values.length) });
      return [done, ...leftOver(unchanged.length)];
    }
    case 'copied': {
      const { portable, values, unchanged } = outcome.result;
      const done = t(shareTexts.copied, { portable: count(portable), values: count(values.length) });
      return [done, ...leftOver(unchanged.length)];
    }
    case 'asks':
      return [t(shareTexts.asks, { count: count(outcome.result.differing.length) })];
    case 'live': {
      const { restored, unmatched } = outcome.result;
      const asking = unmatched.filter(({ reason }) => reason === 'asks').length;
      const left = unmatched.length - asking;
      return [
        t(shareTexts.live, { count: count(restored) }),
        ...(asking > 0 ? [t(shareTexts.outwardCount, { count: count(asking) })] : []),
        ...(left > 0 ? [t(shareTexts.unmatched, { count: count(left) })] : []),
      ];
    }
    case 'added': {
      const { added, updated, taken } = outcome.result;
      return [
        ...(added > 0 || updated === 0 ? [t(shareTexts.added, { count: count(added) })] : []),
        ...(updated > 0 ? [t(shareTexts.updated, { count: count(updated) })] : []),
        ...(taken.length > 0 ? [t(shareTexts.taken, { names: list(taken) })] : []),
      ];
    }
    case 'removed': {
      const { removed, users } = outcome.result;
      const names = [...new Set(users.flatMap(({ functions }) => functions))];
      const left = names.length === 0 ? [] : [t(shareTexts.stillUsed, { names: list(names) })];
      return [t(shareTexts.removed, { count: count(removed) }), ...left];
    }
    case 'forgotten':
      return [t(shareTexts.forgotten)];
    case 'recalculated': {
      const { failing } = outcome.result;
      return [
        failing === 0
          ? t(shareTexts.recalculated)
          : t(shareTexts.recalculatedLeft, { count: count(failing) }),
      ];
    }
    case 'reported':
      return [t(shareTexts.reported, { sheet: outcome.result.sheetName })];
  }
}
