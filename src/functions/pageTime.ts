/** Time of the page's own thread, for which cells, the pane and Excel's next call wait. */
export interface PageTime {
  /** True while some is left in this while. */
  readonly isLeft: () => boolean;
  /** Runs something on it. */
  readonly use: <Value>(run: () => Value) => Value;
}

/**
 * Lets short work run in the page as long as it stays short altogether: a thousand calls of 30 ms each are half a minute.
 * @param limit milliseconds of work within a while
 * @param span milliseconds that a while lasts
 */
export function createPageTime(limit: number, span: number, now = () => performance.now()): PageTime {
  let began = -Infinity;
  let spent = 0;
  let isUsed = false;
  return {
    isLeft() {
      if (now() - began < span) return spent < limit;
      return true;
    },
    use(run) {
      // What runs within another use counts with it.
      if (isUsed) return run();
      isUsed = true;
      const start = now();
      if (start - began >= span) {
        began = start;
        spent = 0;
      }
      try {
        return run();
      } finally {
        isUsed = false;
        spent += now() - start;
      }
    },
  };
}

/** Of all functions together. */
export const pageTime = createPageTime(50, 500);
