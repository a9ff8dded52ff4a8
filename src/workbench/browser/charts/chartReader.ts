import { parseReference } from '../../workbook/address';
import { displayText } from '../../workbook/displayText';
import type { HostWorkbook } from '../../workbook/hostWorkbook';
import type { ChartModel } from '../../workbook/model';
import type { Format } from './chartLook';
import { chartData, type ChartCell, type ChartData } from './chartData';

/** A chart and what its cells hold at one moment. */
export interface ChartSnapshot {
  readonly chart: ChartModel;
  readonly data: ChartData;
  readonly format: Format;
}

/** Reads a chart's cells as they are now. Values are shown in the chart's own format, else in that of their first cell. */
export function readChart(workbook: HostWorkbook, chart: ChartModel): ChartSnapshot {
  const { date1904 } = workbook;
  const format = chart.valueFormat ?? formatOfFirstCell(workbook, chart.series[0]?.values);
  return {
    chart,
    data: chartData(chart, (reference) => readCells(workbook, reference)),
    format: (value) => displayText(tidy(value), format, date1904),
  };
}

function readCells(workbook: HostWorkbook, reference: string): readonly ChartCell[] {
  const place = locate(workbook, reference);
  if (place === undefined) return [];
  const { sheet, area } = place;
  return sheet.cells.values(area).flatMap((row, r) =>
    row.map((value, c) => ({
      value,
      text: displayText(value, sheet.formats.numberFormat(area.row + r, area.column + c), workbook.date1904),
    })),
  );
}

function formatOfFirstCell(workbook: HostWorkbook, reference: string | undefined): string {
  const place = reference === undefined ? undefined : locate(workbook, reference);
  return place?.sheet.formats.numberFormat(place.area.row, place.area.column) ?? 'General';
}

function locate(workbook: HostWorkbook, reference: string) {
  const parsed = parseReference(reference);
  const sheet = workbook.sheets().find(({ name }) => name.toLowerCase() === parsed?.sheet?.toLowerCase());
  return parsed === undefined || sheet === undefined ? undefined : { sheet, area: parsed.area };
}

/** Axis steps such as 0.30000000000000004 are shown as meant. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
