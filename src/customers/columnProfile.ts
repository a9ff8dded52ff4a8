import { isErrorCell } from './cellErrors';
import type { CellValue } from './cells';
import { dayFromSerial, firstExcelDay, isoFromDay, lastExcelDay } from './days';
import { detectDateOrder } from './judgeDateOrder';
import { parseDate } from './parseDate';
import { detectDecimal } from './detectDecimal';
import { parseNumber } from './parseNumber';

/** What the cells of one column look like, from a sample of its rows. Shares are of the cells that are not blank. */
export interface ColumnProfile {
  readonly filled: number;
  readonly blank: number;
  /** Numbers and texts that read as numbers. */
  readonly numberShare: number;
  readonly dateTextShare: number;
  readonly textShare: number;
  readonly errorShare: number;
  /** Distinct cells over filled cells. */
  readonly distinctShare: number;
  readonly integerShare: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly percent: boolean;
  /** True where the number format shows dates, or the cells are dates in text. */
  readonly isDate: boolean;
  readonly isNumber: boolean;
  readonly words: readonly string[];
  /** Texts (not numbers) among the cells, for the guess of marks and orders. */
  readonly texts: readonly string[];
  readonly examples: readonly string[];
}

const sampleSize = 1000;

/** True for number formats that show a date: "yyyy-mm-dd", "m/d/yy", "yyyy年m月d日". */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  return /[yd年]/i.test(codes) && !/general/i.test(codes) && !/[0#]/.test(codes);
}

/**
 * Looks at up to 1,000 rows, spread evenly.
 *
 * @param values the grid's rows
 * @param firstRow index of the first data row
 * @param column index of the column
 * @param format the column's number format
 * @param date1904 the workbook's date system
 */
export function profileColumn(
  values: readonly (readonly CellValue[])[],
  firstRow: number,
  column: number,
  format: string,
  date1904 = false,
): ColumnProfile {
  const step = Math.max(1, Math.floor((values.length - firstRow) / sampleSize));
  const cells: CellValue[] = [];
  let blank = 0;
  for (let row = firstRow; row < values.length; row += step) {
    const value = values[row]?.[column] ?? '';
    if (value === '' || (typeof value === 'string' && value.trim() === '')) blank++;
    else cells.push(value);
  }
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && !isErrorCell(cell));
  const decimal = detectDecimal(texts);
  const order = detectDateOrder(texts);
  const numbers: number[] = [];
  let dateTexts = 0;
  let errors = 0;
  let percents = 0;
  for (const cell of cells) {
    if (typeof cell === 'number') numbers.push(cell);
    else if (isErrorCell(cell)) errors++;
    else if (typeof cell === 'string') {
      if (!Number.isNaN(parseDate(cell, order)) && !/^\d+$/.test(cell)) dateTexts++;
      else {
        const parsed = parseNumber(cell, decimal);
        if (!Number.isNaN(parsed.value)) numbers.push(parsed.value);
        if (parsed.percent) percents++;
      }
    }
  }
  const filled = cells.length;
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const minimum = numbers.reduce((low, value) => Math.min(low, value), Infinity);
  const maximum = numbers.reduce((high, value) => Math.max(high, value), -Infinity);
  const serialDates = isDateFormat(format) && minimum >= 1 && maximum < lastExcelDay - firstExcelDay + 2;
  const numberShare = share(numbers.length);
  const dateTextShare = share(dateTexts);
  const isDate = (serialDates && numberShare + dateTextShare > 0.5) || dateTextShare > 0.5;
  return {
    filled,
    blank,
    numberShare,
    dateTextShare,
    textShare: share(filled - numbers.length - dateTexts - errors),
    errorShare: share(errors),
    distinctShare: share(new Set(cells).size),
    integerShare: numbers.length === 0 ? 0 : numbers.filter(Number.isInteger).length / numbers.length,
    minimum,
    maximum,
    percent: percents > filled / 2 || /%/.test(format),
    isDate,
    isNumber: !isDate && numberShare > 0.5,
    words: [...new Set(texts.map((word) => word.trim()))].slice(0, 200),
    texts,
    examples: cells
      .slice(0, 3)
      .map((cell) =>
        serialDates && typeof cell === 'number' ? isoFromDay(dayFromSerial(cell, date1904)) : String(cell),
      ),
  };
}
