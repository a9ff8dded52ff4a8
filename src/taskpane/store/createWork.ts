import type { StoreApi } from 'zustand/vanilla';
import { breathe } from '../../excel/breathe';
import type { Engine } from '../worker/engine';
import { problemTexts } from '../texts/problems';
import { isCancelled, problemOf } from './problemOf';
import type { Problem, Work } from './state';
import { canCancel, endWork, fail, progress, startWork, type Workable } from './transitions/working';

type Change<S> = (state: S) => S;

/** How the actions of a page change its state, run what takes long, and end it. */
export interface Working<S> {
  readonly apply: (change: Change<S>) => void;
  readonly report: (done: number, total: number) => void;
  /**
   * Runs something long under a name that the page shows, and that `cancel` ends. A change that it answers is made
   * together with the end, so that the page is drawn once.
   */
  readonly work: (
    name: Work['name'],
    // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most tasks answer nothing
    task: (signal: AbortSignal) => Promise<Change<S> | void>,
  ) => Promise<void>;
  /** What runs goes on under another name. */
  readonly rename: (name: Work['name']) => void;
  /**
   * Runs something that is short as a rule, and whose failure the page shows. Where it is not short, the page says so and
   * offers the way out.
   */
  readonly attempt: (task: () => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
}

/** Milliseconds between two drawings of how far the work is: more often, and drawing would take from the work. */
const reportPause = 100;

/** Milliseconds after which something short is shown as work that can be cancelled. */
const shortWait = 5000;

/** The user gave up something that the page had not shown as work of its own. */
const gaveUp: Problem = { code: 'cancelled', text: problemTexts.gaveUp };

export function createWork<S extends Workable>(store: StoreApi<S>, engine: Engine): Working<S> {
  let abort: AbortController | null = null;
  /** Cancelled while it changed the workbook: it goes on until that is taken back, and its end is told. */
  let takenBack: AbortController | null = null;
  const apply = (change: Change<S>): void => store.setState(change(store.getState()), true);
  let reported = -Infinity;
  const rename = (name: Work['name']): void => {
    reported = -Infinity;
    apply((state) => startWork(state, name));
  };

  return {
    apply,
    report(done, total) {
      if (takenBack !== null) return;
      const time = performance.now();
      if (done < total && time - reported < reportPause) return;
      reported = time;
      apply((state) => progress(state, done, total));
    },
    rename,
    async work(name, task) {
      const own = new AbortController();
      abort = own;
      rename(name);
      const end = await task(own.signal).then(
        (change) => (state: S) => endWork(change?.(state) ?? state),
        (error: unknown) =>
          isCancelled(error) && takenBack !== own ? endWork<S> : (state: S) => fail(state, problemOf(error)),
      );
      // What came last is being drawn; the end is another task, so that neither holds up the user.
      await breathe();
      // After a cancellation the user may have started something else, whose end this is not.
      const isAwaited = !own.signal.aborted || takenBack === own;
      if (takenBack === own) takenBack = null;
      if (abort === own && isAwaited) apply(end);
    },
    async attempt(task) {
      let isShown = false;
      const timer = setTimeout(() => {
        if (store.getState().work !== null) return;
        isShown = true;
        rename('waiting');
      }, shortWait);
      const wasShown = (): boolean => isShown;
      const isWaiting = (): boolean => isShown && store.getState().work?.name === 'waiting';
      try {
        await task();
        if (isWaiting()) apply(endWork);
      } catch (error) {
        if (!isCancelled(error)) apply((state) => fail(state, problemOf(error)));
        else if (wasShown() && store.getState().work === null) apply((state) => fail(state, gaveUp));
      } finally {
        clearTimeout(timer);
      }
    },
    cancel: () => {
      const { work } = store.getState();
      if (work === null || !canCancel(work)) return;
      abort?.abort();
      if (work.name === 'writing' || work.name === 'removing') {
        rename('cancelling');
        takenBack = abort;
        return;
      }
      engine.cancel();
      apply(endWork);
    },
  };
}
