import { isErrorCell } from '../cellErrors';
import type { CellGrid, CellValue } from '../cells';
import type { ColumnMapping } from '../columnMapping';
import { columnLetter } from '../columnLetter';
import { parseNumber } from '../parseNumber';

/** Words of a row that says in what the columns below are counted. */
const unit =
  /^(?:[(（[【].*[)）\]】]|(?:in\s)?(?:usd|eur|gbp|cny|rmb|jpy|hkd|us\$|\$|€|£|¥|%|k|m|bn|mn|pcs|units?|counts?|numbers?|no\.?|#|days?|weeks?|months?|years?|hours?|date|text|score|thousands?|millions?|[0-9]{1,3}\s?[-–]\s?[0-9]{1,3})|[千百十]?[万亿]?元|人民币|美元|次|笔|个|天|日|周|月|年|小时|分|家|户|人|件|百分比|日期|文本)$/i;
const year =
  /^(?:fy\s?)?(?:19|20)\d\d(?:\s?[-/]\s?(?:q[1-4]|\d{1,2}))?年?度?$|^q[1-4]$|^[一二三四]季度$|^h[12]$/i;

const isBlank = (cell: CellValue): boolean => typeof cell === 'string' && cell.trim() === '';

/** True where a cell says in what, or of which year, the column is. */
function isUnit(cell: CellValue): boolean {
  const text = String(cell).trim();
  return unit.test(text) || year.test(text);
}

/**
 * Rows that make up the header from `headerRow` on: 2 where the row below it holds units or years ("(USD)", "days",
 * "万元", 2026) and nothing that a customer's row has, else 1.
 */
export function countHeaderRows(values: readonly (readonly CellValue[])[], headerRow: number): number {
  if (headerRow < 0) return 1;
  const cells = values[headerRow + 1] ?? [];
  const above = values[headerRow] ?? [];
  // A header of merged cells stands in both rows.
  const filled = cells.filter((cell, column) => !isBlank(cell) && cell !== above[column]);
  if (filled.length === 0 || !filled.every(isUnit)) return 1;
  // A row of one customer in one column may hold a year: units stand over columns of something else.
  const isOver = cells.some((cell, column) => {
    if (isBlank(cell) || cell === above[column]) return false;
    const below = values.slice(headerRow + 2, headerRow + 7).map((row) => row[column] ?? '');
    return below.some((value) => !isBlank(value)) && !below.some((value) => !isBlank(value) && isUnit(value));
  });
  const isText = filled.some((cell) => typeof cell === 'string' && Number.isNaN(parseNumber(cell).value));
  const isYears = filled.length > 1 && filled.every((cell) => year.test(String(cell).trim()));
  return isOver && (isText || isYears) ? 2 : 1;
}

/** Index of the first row below the header. */
export function firstRowOf({
  headerRow,
  headerRows,
}: Pick<ColumnMapping, 'headerRow' | 'headerRows'>): number {
  return headerRow < 0 ? 0 : headerRow + (headerRows ?? 1);
}

/** The header of each column, with the units of a second row: "Revenue (USD)"; '' where there is none. */
export function headerTexts(
  { values }: Pick<CellGrid, 'values'>,
  { headerRow, headerRows }: Pick<ColumnMapping, 'headerRow' | 'headerRows'>,
): readonly string[] {
  const width = values[0]?.length ?? 0;
  const textAt = (row: number, column: number): string => {
    const cell = values[row]?.[column] ?? '';
    return isErrorCell(cell) ? '' : String(cell).trim();
  };
  return Array.from({ length: width }, (_, column) => {
    if (headerRow < 0) return '';
    const header = textAt(headerRow, column);
    const below = headerRows === 2 ? textAt(headerRow + 1, column) : '';
    if (below === '' || below === header) return header;
    if (header === '') return below;
    return /^[(（[【]/.test(below) || year.test(below) ? `${header} ${below}` : `${header} (${below})`;
  });
}

/** The header of each column as it is shown: its letter where it has none. */
export function shownHeaders(
  grid: Pick<CellGrid, 'values' | 'columnNumbers'>,
  mapping: Pick<ColumnMapping, 'headerRow' | 'headerRows'>,
): readonly string[] {
  return headerTexts(grid, mapping).map((text, column) =>
    text === '' ? columnLetter(grid.columnNumbers[column] ?? column + 1) : text,
  );
}
