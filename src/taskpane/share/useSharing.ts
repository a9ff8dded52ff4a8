import { useEffect, useMemo, useRef, useState } from 'react';
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
import { HostError } from '../../excel/hostError';
import type { Problem, Work } from '../store/state';
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
  /** What the page waits for. */
  readonly work: Work | null;
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
  /** Looks through the workbook once more. */
  readonly look: () => void;
  /** Ends what the page waits for; what was begun is taken back. */
  readonly cancel: () => void;
}

const initial: Omit<SharingState, 'canCopy' | 'portableTotal'> = {
  ...{ status: null, formulas: [], work: workOf('looking'), problem: null, outcome: null },
};

function workOf(name: Work['name']): Work {
  return { name, done: 0, total: 0 };
}

/** The workbook as the Share page sees it: looked through when the page opens and after each action. */
export function useSharing(host: Host): readonly [SharingState, SharingActions] {
  const { sharing, portableTotal } = useMemo(() => {
    const functions = sharedFunctions(host.language);
    const portable = functions.filter((one) => one.portable !== undefined);
    return { sharing: host.sharing(functions), portableTotal: portable.length };
  }, [host]);
  const [state, setState] = useState(initial);
  const abort = useRef(new AbortController());
  const isOver = useRef(false);
  useEffect(() => {
    isOver.current = false;
    void runWork(() => Promise.resolve({}));
    return () => {
      isOver.current = true;
      abort.current.abort();
    };
  }, [sharing]);

  /** Does something, if it is asked for, and looks through the workbook. */
  async function runWork(work: (signal: AbortSignal) => Promise<Partial<SharingState>>): Promise<void> {
    abort.current = new AbortController();
    const { signal } = abort.current;
    const done = await work(signal);
    if (signal.aborted && !isSilent(done)) {
      // It is over, done or taken back; looking what came of it can be cancelled by itself.
      abort.current = new AbortController();
      setState((before) => ({ ...before, work: workOf('looking') }));
    }
    const found = isSilent(done) ? {} : await look(sharing, abort.current.signal);
    if (isOver.current) return;
    setState((before) => ({ ...before, ...found, ...done, work: null }));
    // As soon as Excel answers, the page shows what has become of it.
    if (isSilent(done))
      void look(sharing).then(({ status, formulas }) => {
        if (status && formulas && !isOver.current) setState((before) => ({ ...before, status, formulas }));
      });
  }
  const act = (work: (signal: AbortSignal) => Promise<Outcome>): void => {
    setState((before) => ({ ...before, work: workOf('waiting'), problem: null, outcome: null }));
    void runWork((signal) => attempt(() => work(signal)));
  };
  const prepareWith = (work: 'prepare' | 'prepareCopy', options: PrepareOptions): void =>
    act(async (signal): Promise<Outcome> => {
      const outcome: Extract<Outcome, { kind: 'prepared' | 'copied' }> =
        work === 'prepare'
          ? { kind: 'prepared', result: await sharing.prepare(options, signal) }
          : { kind: 'copied', result: await sharing.prepareCopy(options, signal) };
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
        act(async (signal) => ({ kind: 'live', result: await sharing.makeLive({ consented }, signal) })),
      forget: () =>
        act(async (signal) => {
          await sharing.forgetKept(signal);
          return { kind: 'forgotten' };
        }),
      addPortable: () =>
        act(async (signal) => ({ kind: 'added', result: await sharing.addPortable(signal) })),
      removePortable: () =>
        act(async (signal) => ({ kind: 'removed', result: await sharing.removePortable(signal) })),
      recalculate: () =>
        act(async (signal) => {
          await sharing.recalculate(signal);
          const { failing } = await sharing.status(signal);
          return { kind: 'recalculated', result: { failing: failing.length } };
        }),
      report: () =>
        act(async (signal) => ({ kind: 'reported', result: await report(host, sharing, signal) })),
      dismiss: () => setState((before) => ({ ...before, problem: null, outcome: null })),
      look: () => {
        setState((before) => ({ ...before, work: workOf('looking'), problem: null }));
        void runWork(() => Promise.resolve({}));
      },
      cancel: () => {
        abort.current.abort();
        setState((before) => ({ ...before, work: before.work && workOf('cancelling') }));
      },
    },
  ];
}

async function report(
  host: Host,
  sharing: Sharing,
  signal: AbortSignal,
): Promise<{ readonly sheetName: string }> {
  const { language } = host;
  const formulas = await sharing.audit(signal);
  const spec = buildFormulas({ language, formulas, now: Date.now(), version: productVersion });
  const { sheetNames } = await host.writeSheets([spec], { signal });
  return { sheetName: sheetNames[spec.key] ?? spec.name };
}

async function attempt(work: () => Promise<Outcome>): Promise<Partial<SharingState>> {
  try {
    return { outcome: await work() };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Whether Excel has left something without an answer: asking more would only take longer. */
function isSilent({ problem }: Partial<SharingState>): boolean {
  return problem?.code.startsWith('noAnswer') === true;
}

/** A cancel ends it, also where Excel never answers. */
async function look(sharing: Sharing, signal?: AbortSignal): Promise<Partial<SharingState>> {
  try {
    const status = await sharing.status(signal);
    if (signal?.aborted === true) throw new HostError('cancelled');
    const { formulas } = await sharing.find(signal);
    return { status, formulas };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
