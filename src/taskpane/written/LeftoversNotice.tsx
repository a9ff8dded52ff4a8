import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useEffect, useState, type ReactNode } from 'react';
import type { Host } from '../../excel/host';
import type { Leftovers } from '../../excel/unfinished/removeLeftovers';
import { useWords } from '../app/language';
import { leftoverTexts } from '../texts/leftovers';
import { shellTexts } from '../texts/shell';

type Found = Omit<Leftovers, 'next'>;
const nothing: Found = { removed: [], removedNames: [], doubtful: [], kept: [], damaged: 0, records: 0 };

/** Longer waits are cut: browsers count milliseconds in 32 bits. */
const longestWait = 3_600_000;
/** A while after the moment at which a list is too old. */
const margin = 1000;

/** When the pane opens: removes what interrupted writes left behind, and says what was found. */
export default function LeftoversNotice({
  host,
}: {
  readonly host: Pick<Host, 'removeLeftovers'>;
}): ReactNode {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const { next, ...more } = await host.removeLeftovers();
      if (!current) return;
      setFound((before) => joined(before, more));
      if (next !== undefined) timer = setTimeout(start, Math.min(next + margin, longestWait));
    };
    // Nothing that was asked for has failed; what cannot be looked at now is looked at when the pane next opens.
    const start = (): void => void look().catch(() => undefined);
    start();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [host]);
  const dismiss = (part: Partial<Found>): void => setFound((before) => ({ ...before, ...part }));
  return (
    <>
      {found.removed.length > 0 && (
        <Notice text="removed" sheets={found.removed} onDismiss={() => dismiss({ removed: [] })} />
      )}
      {found.removedNames.length > 0 && (
        <Notice
          text="removedNames"
          sheets={found.removedNames}
          onDismiss={() => dismiss({ removedNames: [] })}
        />
      )}
      {found.kept.length > 0 && (
        <Notice text="kept" sheets={found.kept} onDismiss={() => dismiss({ kept: [] })} />
      )}
      {found.doubtful.length > 0 && (
        <Notice text="doubtful" sheets={found.doubtful} onDismiss={() => dismiss({ doubtful: [] })} />
      )}
      {found.damaged > 0 && <Notice text="damaged" onDismiss={() => dismiss({ damaged: 0 })} />}
      {found.records > 0 && (
        <Notice text="records" count={found.records} onDismiss={() => dismiss({ records: 0 })} />
      )}
    </>
  );
}

interface NoticeProps {
  readonly text: 'removed' | 'removedNames' | 'kept' | 'doubtful' | 'damaged' | 'records';
  /** Names of sheets, or defined names. */
  readonly sheets?: readonly string[];
  readonly count?: number;
  readonly onDismiss: () => void;
}

/** Sheets named at once; the others are counted. */
const mostNamed = 6;

function Notice({ text, sheets = [], count = sheets.length, onDismiss }: NoticeProps) {
  const { t, formats } = useWords();
  const named = sheets.slice(0, mostNamed);
  const rest = sheets.length - named.length;
  const more =
    rest === 0
      ? []
      : [t(leftoverTexts[text === 'removedNames' ? 'moreNames' : 'more'], { count: formats.count(rest) })];
  return (
    <MessageBar
      messageBarType={
        text === 'removed' || text === 'removedNames' ? MessageBarType.info : MessageBarType.warning
      }
      isMultiline
      onDismiss={onDismiss}
      dismissButtonAriaLabel={t(shellTexts.dismiss)}
    >
      {t(leftoverTexts[text], {
        count: formats.count(count),
        sheets: formats.list([...named, ...more]),
      })}
    </MessageBar>
  );
}

function joined(before: Found, more: Found): Found {
  const both = (part: 'removed' | 'removedNames' | 'doubtful' | 'kept'): readonly string[] => [
    ...new Set([...before[part], ...more[part]]),
  ];
  return {
    removed: both('removed'),
    removedNames: both('removedNames'),
    doubtful: both('doubtful'),
    kept: more.removed.length > 0 ? more.kept : both('kept'),
    damaged: before.damaged + more.damaged,
    records: Math.max(before.records, more.records),
  };
}
