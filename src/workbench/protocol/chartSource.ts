import { formatArea, quoteSheet } from '../workbook/address';
import type { AreaModel, ChartSeriesModel } from '../workbook/model';
import type { RangeTarget } from './rangeTarget';

/** The reference of an area as chart series hold it: `'Overview'!$B$8:$B$12`. */
export function seriesReference({ sheet, area }: RangeTarget): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area, true)}`;
}

/**
 * Series of a chart from its source range, as Excel reads it: a first row of texts names the series, a first
 * column of texts (or any first column of a scatter) holds the categories. Series go by columns unless the
 * range is wider than tall.
 */
export function seriesFrom(
  source: RangeTarget,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
  isScatter: boolean,
): ChartSeriesModel[] {
  const { area } = source;
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columnCount > area.rowCount);
  const along = byRows ? area.columnCount : area.rowCount;
  const across = byRows ? area.rowCount : area.columnCount;
  const value = (line: number, place: number): unknown =>
    byRows
      ? source.sheet.cells.value(area.row + line, area.column + place)
      : source.sheet.cells.value(area.row + place, area.column + line);
  const hasNames = along > 1 && across > 0 && typeof value(across - 1, 0) === 'string';
  const hasCategories = across > 1 && (isScatter || typeof value(0, along - 1) === 'string');
  const first = hasNames ? 1 : 0;
  const cells = (line: number): AreaModel =>
    byRows
      ? { row: area.row + line, column: area.column + first, rowCount: 1, columnCount: along - first }
      : { row: area.row + first, column: area.column + line, rowCount: along - first, columnCount: 1 };
  const reference = (line: number): string => seriesReference({ sheet: source.sheet, area: cells(line) });
  const series: ChartSeriesModel[] = [];
  for (let line = hasCategories ? 1 : 0; line < across; line += 1) {
    series.push({
      name: hasNames ? String(value(line, 0)) : `Series${series.length + 1}`,
      values: reference(line),
      ...(hasCategories ? { categories: reference(0) } : {}),
    });
  }
  return series;
}
