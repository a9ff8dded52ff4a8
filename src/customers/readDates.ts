import { isErrorCell } from './cellErrors';
import type { CellValue } from './cells';
import type { NumberColumn } from './customerSet';
import { dayFromSerial, dayOf, firstExcelDay, lastExcelDay } from './days';
import { numbersOf } from './numbersOf';
import { numericDate, parseDate, type DateOrder } from './parseDate';
import type { ReadContext } from './readContext';
import { swapDay } from './resolveDateOrders';

/**
 * Reads a column of dates as days since 1970-01-01: serial numbers of the workbook's date system, numbers of
 * the form 20260630, and texts. NaN, with a note, where a cell is no date or lies before 1900.
 */
export function readDates(context: ReadContext, column: number): NumberColumn {
  const { grid, mapping, rows, notes } = context;
  const header = context.headerOf(column);
  const { order, swapped } = context.dateReadings?.get(column) ?? {
    order: mapping.dateOrder,
    swapped: false,
  };
  const { numbers, places, others } = numbersOf(context, column);
  const result = new Float64Array(rows.length).fill(NaN);
  // The same days come again and again in a log.
  const days = new Map<string, number>();
  const dayOfText = (text: string): number => {
    let day = days.get(text);
    if (day === undefined) {
      day = parseDate(text, order);
      if (days.size < rememberedTexts) days.set(text, day);
    }
    return day;
  };
  let texts = 0;
  let numeric = false;
  let otherwise = 0;
  /** Keeps a day that Excel has; of another one, why not is noted. */
  const keep = (index: number, day: number, cell: CellValue): void => {
    if (day >= firstExcelDay && day <= lastExcelDay) result[index] = day;
    else {
      const code = isErrorCell(cell) ? 'errorCell' : Number.isNaN(day) ? 'notADate' : 'dateBefore1900';
      notes.row({
        code,
        row: grid.rowNumbers[rows[index] ?? 0] ?? 0,
        column: header,
        value: String(cell),
        excluded: false,
      });
    }
  };
  numbers.forEach((cell, index) => {
    if (Number.isNaN(cell)) return;
    const day = dayFromNumber(cell, grid.date1904);
    keep(index, swapped ? swapDay(day) : day, cell);
  });
  for (const [place, cell] of others.entries()) {
    if (typeof cell === 'string' && cell.trim() === '') continue;
    let day = NaN;
    if (typeof cell === 'string' && !isErrorCell(cell)) {
      day = dayOfText(cell);
      if (Number.isNaN(day)) {
        day = inAnotherOrder(cell, order);
        if (!Number.isNaN(day)) otherwise++;
      }
      // A serial number that became text.
      if (Number.isNaN(day) && serialText.test(cell)) day = dayFromNumber(Number(cell), grid.date1904);
      if (!Number.isNaN(day)) {
        texts++;
        if (texts < looked) numeric ||= numericDate(cell) !== null;
      }
    }
    keep(places[place] ?? 0, day, cell);
  }
  if (texts > 0) {
    const code = numeric ? datesInOrder[order] : 'datesAsText';
    notes.finding(code, 'info', { column: header, count: texts });
  }
  if (otherwise > 0) notes.finding('datesOtherwise', 'warning', { column: header, count: otherwise });
  if (swapped) notes.finding('datesSwapped', 'info', { column: header });
  return result;
}

/** What is said of dates that were read in an order. */
const datesInOrder: Readonly<Record<DateOrder, string>> = {
  dmy: 'datesDayFirst',
  mdy: 'datesMonthFirst',
  ymd: 'datesYearFirst',
};

/** A text that the order of its column cannot read, but another one can: "13/01" in a column of month first. */
function inAnotherOrder(text: string, order: DateOrder): number {
  const other = (['dmy', 'mdy', 'ymd'] as const)
    .map((one) => (one === order ? NaN : parseDate(text, one)))
    .find((day) => !Number.isNaN(day));
  return other ?? NaN;
}

/** Different texts of a column of dates that are remembered. */
const rememberedTexts = 20_000;
/** Texts that are looked at for whether their order matters. */
const looked = 1000;

const serialText = /^\s*\d{1,7}(\.\d+)?\s*$/;

/** Serials end at 2,958,465, so that an eight-digit number can only be a written-out date. */
function dayFromNumber(value: number, date1904: boolean): number {
  if (value >= 10_000_000 && Number.isInteger(value)) {
    return dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  }
  if (value < 0 || (!date1904 && value < 1)) return -Infinity;
  const day = dayFromSerial(value, date1904);
  return day > lastExcelDay ? NaN : day;
}
