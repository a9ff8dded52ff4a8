import { useEffect, useMemo, useState } from 'react';
import type { Host } from '../../excel/host';
import type {
  AddResult,
  FoundFormula,
  LiveResult,
  PrepareResult,
  RemoveResult,
  Sharing,
  SharingStatus,
} from '../../excel/sharing/sharing';
import { sharedFunctions } from '../../functions/portable/sharedFunctions';
import { problemOf } from '../store/problemOf';
import type { Problem } from '../store/state';

/** What the last action did. */
export type Outcome =
  | { readonly kind: 'prepared'; readonly result: PrepareResult }
  | { readonly kind: 'live'; readonly result: LiveResult }
  | { readonly kind: 'added'; readonly result: AddResult }
  | { readonly kind: 'removed'; readonly result: RemoveResult };

export interface SharingState {
  /** null until the workbook has been looked through. */
  readonly status: SharingStatus | null;
  readonly formulas: readonly FoundFormula[];
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly outcome: Outcome | null;
}

export interface SharingActions {
  readonly prepare: (valuesOnly: boolean) => void;
  readonly makeLive: () => void;
  readonly addPortable: () => void;
  readonly removePortable: () => void;
  readonly recalculate: () => void;
  readonly dismiss: () => void;
}

const initial: SharingState = { status: null, formulas: [], busy: true, problem: null, outcome: null };

/** The workbook as the Share page sees it: looked through when the page opens and after each action. */
export function useSharing(host: Host): readonly [SharingState, SharingActions] {
  const sharing = useMemo(() => host.sharing(sharedFunctions(host.language)), [host]);
  const [state, setState] = useState(initial);
  useEffect(() => {
    let current = true;
    void look(sharing).then((found) => {
      if (current) setState((before) => ({ ...before, ...found, busy: false }));
    });
    return () => {
      current = false;
    };
  }, [sharing]);

  const act = (work: () => Promise<Outcome | null>): void => {
    setState((before) => ({ ...before, busy: true, problem: null, outcome: null }));
    void attempt(work).then(async (done) => {
      const found = await look(sharing);
      setState((before) => ({ ...before, ...found, ...done, busy: false }));
    });
  };
  return [
    state,
    {
      prepare: (valuesOnly) =>
        act(async () => ({ kind: 'prepared', result: await sharing.prepare({ valuesOnly }) })),
      makeLive: () => act(async () => ({ kind: 'live', result: await sharing.makeLive() })),
      addPortable: () => act(async () => ({ kind: 'added', result: await sharing.addPortable() })),
      removePortable: () => act(async () => ({ kind: 'removed', result: await sharing.removePortable() })),
      recalculate: () =>
        act(async () => {
          await sharing.recalculate();
          return null;
        }),
      dismiss: () => setState((before) => ({ ...before, problem: null, outcome: null })),
    },
  ];
}

async function attempt(work: () => Promise<Outcome | null>): Promise<Partial<SharingState>> {
  try {
    return { outcome: await work() };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

async function look(sharing: Sharing): Promise<Partial<SharingState>> {
  try {
    const status = await sharing.status();
    const { formulas } = await sharing.find();
    return { status, formulas };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
