import type { OpenedWorkbench } from '../../test/e2e/support/openWorkbench';

export interface StepResult {
  readonly milliseconds: number;
  readonly paneTask: number;
  readonly requests: number;
  readonly largestRequest: number;
}

/** Times the steps of a run in the workbench, each until every formula has its result, and prints them. */
export class StepClock {
  private step = '';
  private begun = 0;
  readonly results = new Map<string, StepResult>();

  constructor(private readonly opened: OpenedWorkbench) {}

  /** Ends the step before and begins another. */
  readonly next = async (name: string): Promise<void> => {
    await this.opened.call((workbench) => workbench.whenIdle());
    const milliseconds = performance.now() - this.begun;
    const [tasks, totals, largestRequest] = await this.opened.call((workbench) => {
      const found = [
        workbench.longestTasks(),
        workbench.requestTotals(),
        Math.max(0, ...workbench.requests().map(({ requestBytes }) => requestBytes)),
      ] as const;
      workbench.resetLongestTasks();
      workbench.clearRequests();
      return found;
    });
    if (this.step !== '') {
      console.log(
        `${this.step}: ${milliseconds.toFixed(0)} ms; longest task ${tasks.pane.toFixed(0)} ms in the pane, ` +
          `${tasks.host.toFixed(0)} ms in the host; ${String(totals.requests)} syncs, ` +
          `${String(totals.requestBytes)} bytes sent, ${String(totals.responseBytes)} received`,
      );
      this.results.set(this.step, {
        milliseconds,
        paneTask: tasks.pane,
        requests: totals.requests,
        largestRequest,
      });
    }
    this.step = name;
    this.begun = performance.now();
  };

  result(step: string): StepResult {
    const result = this.results.get(step);
    if (result === undefined) throw new Error(`There was no step ${step}`);
    return result;
  }

  /** The longest task of the pane over all steps. */
  longestPaneTask(): number {
    return Math.max(...[...this.results.values()].map(({ paneTask }) => paneTask));
  }
}

/** One line: what was aimed at, what came out, and their ratio. */
export function compare(what: string, measured: number, aim: number, unit: string): void {
  console.log(
    `${what}: ${measured.toFixed(0)} ${unit} (aim ${String(aim)} ${unit}, ratio ${(measured / aim).toFixed(2)})`,
  );
}
