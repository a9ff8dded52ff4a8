/** The time limit as a coded error, with its text in `modelFailures`. */
export class TaskStopped extends Error {
  readonly code = 'timeLimit';
  readonly values: { readonly seconds: number };
  constructor(seconds: number) {
    super(`stopped after ${String(seconds)} s`);
    this.values = { seconds };
  }
}

/** Excel no longer asks for the result, as a coded error. */
export class TaskCanceled extends Error {
  readonly code = 'canceled';
  readonly values = {};
}

/** So many calls wait already that no more fits into memory, as a coded error. */
export class TooManyWaiting extends Error {
  readonly code = 'tooManyWaiting';
  readonly values: { readonly waiting: number };
  constructor(waiting: number) {
    super(`${String(waiting)} calls wait`);
    this.values = { waiting };
  }
}
