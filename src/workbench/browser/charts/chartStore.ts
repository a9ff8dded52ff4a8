import type { HostWorkbook } from '../../workbook/hostWorkbook';
import type { ChartModel } from '../../workbook/model';
import { readChart, type ChartSnapshot } from './chartReader';

/** What each chart shows, for the components that draw them. */
export class ChartStore {
  private readonly snapshots = new Map<string, { readonly shown: ChartSnapshot; readonly print: string }>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get(chartId: string): ChartSnapshot | undefined {
    return this.snapshots.get(chartId)?.shown;
  }

  /** Reads the cells of these charts anew; a chart that shows the same as before is not drawn again. */
  refresh(workbook: HostWorkbook, charts: readonly ChartModel[]): void {
    let changed = false;
    for (const chart of charts) {
      const shown = readChart(workbook, { ...chart });
      const print = JSON.stringify([shown.chart, shown.data, shown.format(1234.5)]);
      if (this.snapshots.get(chart.id)?.print === print) continue;
      this.snapshots.set(chart.id, { shown, print });
      changed = true;
    }
    if (changed) for (const listener of this.listeners) listener();
  }

  forget(chartId: string): void {
    this.snapshots.delete(chartId);
  }
}
