import type { Context } from '../context';
import { colors } from '../design/tokens';
import { formula } from '../live';
import { grid } from '../report/grid';
import { putTable, type ReportColumn } from '../report/putTable';
import { area, type SheetBuilder } from '../sheetBuilder';
import type { SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { movementTexts as texts } from '../texts/movementTexts';
import type { Former } from './former';

/** Wider than this, a matrix is no longer read: the list of moves says it then. */
const mostColumns = 16;

/** Labels of the matrix: former segments down, those of today across. */
export interface MatrixLabels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export function matrixLabels({ segments }: Context, former: Former): MatrixLabels {
  return {
    rows: [
      ...former.segments.map(({ label }) => label),
      ...(former.notPlaced === undefined ? [] : [former.notPlaced]),
      former.firstSeen,
    ],
    columns: segments.map(({ label }) => label),
  };
}

/** Columns that the matrix takes beside its labels: those who are gone and the total are two more. */
export function matrixWidth({ columns }: MatrixLabels): number {
  return columns.length + 2;
}

export function fitsMatrix(labels: MatrixLabels): boolean {
  return matrixWidth(labels) <= mostColumns;
}

/** Digits of each of so many columns: together about as wide as a page. */
export function movementColumnWidth(columns: number): number {
  return Math.max(9.5, Math.min(11.5, 128 / columns));
}

/** What one matrix counts; labels come as addresses of cells. */
export interface MatrixMeasure {
  readonly format: string;
  readonly moved: (from: string, to: string) => string;
  readonly gone: (from: string) => string;
}

/** Who moved where, in live formulas. Gives the row below. */
export function putMatrix(
  sheet: SheetBuilder,
  { say }: Context,
  labels: MatrixLabels,
  header: number,
  measure: MatrixMeasure,
): number {
  const first = header + 1;
  const goneColumn = grid.first + labels.columns.length;
  const { format } = measure;
  const columns: ReportColumn[] = [
    { title: say(texts.from) },
    ...labels.columns.map((title) => ({ title, format })),
    { title: say(texts.gone), format },
    { title: say(texts.total), format },
  ];
  const cells = labels.rows.map((label, index): SpecCell[] => {
    const row = first + index;
    const from = absolute(row, grid.name);
    return [
      label,
      ...labels.columns.map((_, column) =>
        formula(measure.moved(from, absolute(header, grid.first + column))),
      ),
      formula(measure.gone(from)),
      formula(`SUM(${absolute(row, grid.first)}:${absolute(row, goneColumn)})`),
    ];
  });
  const last = first + labels.rows.length - 1;
  const sums = columns.slice(1).map((_, index): SpecCell => {
    const column = grid.first + index;
    return formula(`SUM(${absolute(first, column)}:${absolute(last, column)})`);
  });
  const end = putTable(sheet, header, grid.name, columns, [...cells, [say(texts.total), ...sums]], {
    total: true,
    columnDigits: movementColumnWidth(matrixWidth(labels)),
  });
  sheet.condition({
    kind: 'colorScale',
    area: area(first, grid.first, labels.rows.length, labels.columns.length + 1),
    minimum: colors.scaleLow,
    maximum: colors.scaleHigh,
  });
  labels.rows.forEach((label, row) => {
    const column = labels.columns.indexOf(label);
    if (column < 0) return;
    // The fill tells how many, so who stayed is told by type.
    sheet.style(area(first + row, grid.first + column), { bold: true });
  });
  return end;
}
