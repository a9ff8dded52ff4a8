/**
 * - `notLoaded`: the script could not be loaded, as when an update of the add-in took its file away
 * - `silent`: the script did not answer in time that it runs
 * - `died`: it ran, and failed outside of any question
 * - `unreadable`: it sent something that could not be read here
 * - `wrongAnswer`: it answered something else than was asked
 */
export type WorkerFaultCode = 'notLoaded' | 'silent' | 'died' | 'unreadable' | 'wrongAnswer';

/**
 * What went wrong with a worker, as a coded error: `detail` is the browser's own word for it, `seconds` how long it was
 * waited for.
 */
export class WorkerFault extends Error {
  override readonly name = 'WorkerFault';
  constructor(
    readonly code: WorkerFaultCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super([code, ...Object.values(values)].join(': '));
  }
}
