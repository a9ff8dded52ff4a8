import { useEffect, useMemo, useState } from 'react';
import type { Host } from '../../excel/host';
import type {
  AddResult,
  CopyResult,
  FoundFormula,
  LiveResult,
  PrepareOptions,
  PrepareResult,
  RemoveResult,
  Sharing,
  SharingStatus,
} from '../../excel/sharing/sharing';
import { sharedFunctions } from '../../functions/portable/sharedFunctions';
import { buildFormulas } from '../../scorecards/formulas/buildFormulas';
import { problemOf } from '../store/problemOf';
import type { Problem } from '../store/state';
import { productVersion } from '../worker/productVersion';

/** What the last action did. */
export type Outcome =
  | { readonly kind: 'prepared'; readonly result: PrepareResult }
  | { readonly kind: 'copied'; readonly result: CopyResult }
  /** Nothing was replaced yet: the user is asked about cells whose portable form gives something else. */
  | {
      readonly kind: 'asks';
      readonly result: { readonly differing: readonly FoundFormula[] };
      /** Does it, with these cells as values or as formulas. */
      readonly decide: (as: 'asValues' | 'asFormulas') => void;
    }
  | { readonly kind: 'live'; readonly result: LiveResult }
  | { readonly kind: 'added'; readonly result: AddResult }
  | { readonly kind: 'removed'; readonly result: RemoveResult }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'recalculated'; readonly result: { readonly failing: number } }
  | { readonly kind: 'reported'; readonly result: { readonly sheetName: string } };

export interface SharingState {
  /** null until the workbook has been looked through. */
  readonly status: SharingStatus | null;
  readonly formulas: readonly FoundFormula[];
  /** Whether this Excel can open a prepared copy. */
  readonly canCopy: boolean;
  /** Functions that have a portable form. */
  readonly portableTotal: number;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly outcome: Outcome | null;
}

export interface SharingActions {
  readonly prepare: (valuesOnly: boolean) => void;
  readonly prepareCopy: (valuesOnly: boolean) => void;
  /** @param consented formulas that reach out of the workbook and that the user wants back nevertheless */
  readonly makeLive: (consented?: readonly string[]) => void;
  readonly forget: () => void;
  readonly addPortable: () => void;
  readonly removePortable: () => void;
  readonly recalculate: () => void;
  /** Writes the sheet that lists every formula for an auditor. */
  readonly report: () => void;
  readonly dismiss: () => void;
}

const initial: Omit<SharingState, 'canCopy' | 'portableTotal'> = {
  ...{ status: null, formulas: [], busy: true, problem: null, outcome: null },
};

/** The workbook as the Share page sees it: looked through when the page opens and after each action. */
export function useSharing(host: Host): readonly [SharingState, SharingActions] {
  const { sharing, portableTotal } = useMemo(() => {
    const functions = sharedFunctions(host.language);
    const portable = functions.filter((one) => one.portable !== undefined);
    return { sharing: host.sharing(functions), portableTotal: portable.length };
  }, [host]);
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

  const act = (work: () => Promise<Outcome>): void => {
    setState((before) => ({ ...before, busy: true, problem: null, outcome: null }));
    void attempt(work).then(async (done) => {
      const found = await look(sharing);
      setState((before) => ({ ...before, ...found, ...done, busy: false }));
    });
  };
  const prepareWith = (work: 'prepare' | 'prepareCopy', options: PrepareOptions): void =>
    act(async (): Promise<Outcome> => {
      const outcome: Extract<Outcome, { kind: 'prepared' | 'copied' }> =
        work === 'prepare'
          ? { kind: 'prepared', result: await sharing.prepare(options) }
          : { kind: 'copied', result: await sharing.prepareCopy(options) };
      const { differing } = outcome.result;
      if (differing.length === 0) return outcome;
      const decide = (as: 'asValues' | 'asFormulas'): void =>
        prepareWith(work, { ...options, [as]: [...(options[as] ?? []), ...differing] });
      return { kind: 'asks', result: { differing }, decide };
    });
  return [
    { ...state, canCopy: sharing.canCopy, portableTotal },
    {
      prepare: (valuesOnly) => prepareWith('prepare', { valuesOnly }),
      prepareCopy: (valuesOnly) => prepareWith('prepareCopy', { valuesOnly }),
      makeLive: (consented = []) =>
        act(async () => ({ kind: 'live', result: await sharing.makeLive({ consented }) })),
      forget: () =>
        act(async () => {
          await sharing.forgetKept();
          return { kind: 'forgotten' };
        }),
      addPortable: () => act(async () => ({ kind: 'added', result: await sharing.addPortable() })),
      removePortable: () => act(async () => ({ kind: 'removed', result: await sharing.removePortable() })),
      recalculate: () =>
        act(async () => {
          await sharing.recalculate();
          const { failing } = await sharing.status();
          return { kind: 'recalculated', result: { failing: failing.length } };
        }),
      report: () => act(async () => ({ kind: 'reported', result: await report(host, sharing) })),
      dismiss: () => setState((before) => ({ ...before, problem: null, outcome: null })),
    },
  ];
}

async function report(host: Host, sharing: Sharing): Promise<{ readonly sheetName: string }> {
  const { language } = host;
  const formulas = await sharing.audit();
  const spec = buildFormulas({ language, formulas, now: Date.now(), version: productVersion });
  const { sheetNames } = await host.writeSheets([spec], {});
  return { sheetName: sheetNames[spec.key] ?? spec.name };
}

async function attempt(work: () => Promise<Outcome>): Promise<Partial<SharingState>> {
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
