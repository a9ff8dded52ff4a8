import { endOnCancel, patience } from '../endOnCancel';
import type { HostErrorCode } from '../hostError';
import { canReadFile, supports } from '../requirements';
import type { SharedFunctions, Sharing } from './sharing';

/** Loaded when something is asked for, with the library that reads formulas: the pane opens without it. */
const actions = () => import('./sharingActions');

/**
 * Sharing in the workbook that the add-in runs in, for the functions that it has.
 *
 * @param wait how long Excel may take to answer after a cancel, milliseconds
 */
export function createSharing(functions: SharedFunctions, wait = patience): Sharing {
  type Actions = Awaited<ReturnType<typeof actions>>;
  const bounded = <T>(
    signal: AbortSignal | undefined,
    code: HostErrorCode,
    work: (all: Actions) => Promise<T>,
  ): Promise<T> => endOnCancel(signal, actions().then(work), wait, code);
  /** What only looks need not be waited for. */
  const reading = <T>(signal: AbortSignal | undefined, work: (all: Actions) => Promise<T>): Promise<T> =>
    endOnCancel(signal, actions().then(work), 0, 'cancelled');
  return {
    status: (signal) => reading(signal, (all) => all.sharingStatus(functions)),
    find: (signal) => reading(signal, (all) => all.find(functions)),
    prepare: (options, signal) =>
      bounded(signal, 'noAnswerPreparing', (all) => all.prepare(functions, options, signal)),
    canCopy: supports('createWorkbook') && canReadFile(),
    prepareCopy: (options, signal) =>
      bounded(signal, 'noAnswerPreparing', (all) => all.prepareCopy(functions, options, signal)),
    makeLive: ({ consented = [] } = {}, signal) =>
      bounded(signal, 'noAnswerLive', (all) =>
        all.makeLive(functions, { consented, ...(signal === undefined ? {} : { signal }) }),
      ),
    forgetKept: (signal) => bounded(signal, 'noAnswerBrief', (all) => all.forgetKept()),
    addPortable: (signal) => bounded(signal, 'noAnswerBrief', (all) => all.addPortable(functions)),
    removePortable: (signal) => bounded(signal, 'noAnswerBrief', (all) => all.removePortable(functions)),
    audit: (signal) => bounded(signal, 'noAnswer', (all) => all.audit(functions, signal)),
    recalculate: (signal) => bounded(signal, 'noAnswerBrief', (all) => all.recalculate()),
  };
}
