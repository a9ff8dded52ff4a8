import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostChart } from '../workbook/sheetExtras';

/** What stands behind a Chart and its parts. */
export interface ChartTarget {
  readonly sheet: HostSheet;
  readonly chartId: string;
}

export function chartOf({ sheet, chartId }: ChartTarget): HostChart {
  const chart = sheet.extras.charts.find((item) => item.id === chartId);
  if (!chart) throw new HostError('ItemNotFound');
  return chart;
}

export function chartChanged({ sheet, chartId }: ChartTarget): void {
  sheet.workbook.changes.emit({ kind: 'chartChanged', sheetId: sheet.id, chartId });
}

/** Changes a chart and tells whoever draws it. */
export function updateChart(target: ChartTarget, change: (chart: HostChart) => void): void {
  change(chartOf(target));
  chartChanged(target);
}
