import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useWords } from '../app/language';
import { shareTexts } from '../texts/share';
import { shellTexts } from '../texts/shell';
import type { Outcome } from './useSharing';

/** What the last action did, and what it left. */
export function OutcomeBar({
  outcome,
  onDismiss,
}: {
  readonly outcome: Outcome;
  readonly onDismiss: () => void;
}) {
  const words = useWords();
  return (
    <MessageBar
      messageBarType={isWhole(outcome) ? MessageBarType.success : MessageBarType.warning}
      isMultiline
      onDismiss={onDismiss}
      dismissButtonAriaLabel={words.t(shellTexts.dismiss)}
    >
      {sentences(outcome, words).join(' ')}
    </MessageBar>
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
    case 'removed':
    case 'reported':
      return true;
  }
}

function sentences(outcome: Outcome, { t, formats: { count } }: ReturnType<typeof useWords>): string[] {
  const leftOver = (left: number): string[] =>
    left === 0 ? [] : [t(shareTexts.leftOver, { count: count(left) })];
  switch (outcome.kind) {
    case 'prepared': {
      const { portable, values, unchanged } = outcome.result;
      const done = t(shareTexts.prepared, { portable: count(portable), values: count(values) });
      return [done, ...leftOver(unchanged.length)];
    }
    case 'copied': {
      const { portable, values, unchanged } = outcome.result;
      const done = t(shareTexts.copied, { portable: count(portable), values: count(values) });
      return [done, ...leftOver(unchanged.length)];
    }
    case 'live': {
      const { restored, unmatched } = outcome.result;
      const done = t(shareTexts.live, { count: count(restored) });
      return unmatched.length === 0
        ? [done]
        : [done, t(shareTexts.unmatched, { count: count(unmatched.length) })];
    }
    case 'added': {
      const { added, updated, taken } = outcome.result;
      const done = t(shareTexts.added, { added: count(added), updated: count(updated) });
      return taken.length === 0 ? [done] : [done, t(shareTexts.taken, { names: taken.join(', ') })];
    }
    case 'removed': {
      const { removed, used } = outcome.result;
      const done = t(shareTexts.removed, { count: count(removed) });
      const names = used.map(({ name, places }) => `${name} (${placeText(places[0])})`).join(', ');
      return used.length === 0 ? [done] : [done, t(shareTexts.stillUsed, { names })];
    }
    case 'reported':
      return [t(shareTexts.reported, { sheet: outcome.result.sheetName })];
  }
}

function placeText(place: { readonly sheetName: string; readonly address: string } | undefined): string {
  if (place === undefined) return '';
  return place.sheetName === '' ? place.address : `${place.sheetName}!${place.address}`;
}
