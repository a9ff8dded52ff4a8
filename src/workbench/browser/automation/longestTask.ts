/** Watches for tasks that keep a page's main thread busy for more than 50 ms. */
export interface TaskWatch {
  /** Milliseconds of the longest task since the last reset; 0 when none took over 50 ms. */
  readonly longest: () => number;
  readonly reset: () => void;
  readonly stop: () => void;
}

/**
 * Starts watching the page of `view`. A same-origin frame may share the thread: its tasks are counted for the frame
 * that ran them, so the host page and the pane are watched apart.
 */
export function watchTasks(view: Window & typeof globalThis): TaskWatch {
  let longest = 0;
  const observer = new view.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // A frame also hears of its neighbours' tasks; only its own are named "self".
      if (entry.name === 'self') longest = Math.max(longest, entry.duration);
    }
  });
  observer.observe({ type: 'longtask', buffered: true });
  return {
    longest: () => longest,
    reset: () => {
      observer.takeRecords();
      longest = 0;
    },
    stop: () => observer.disconnect(),
  };
}
