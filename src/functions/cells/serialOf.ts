import { lastExcelDay, serialFromDay } from '../../customers/days';
import { parseDate, type DateOrder } from '../../customers/parseDate';
import { isDate1904 } from './dateSystem';

const largestSerial = serialFromDay(lastExcelDay, false);

/** The workbook's serial number of a date in a cell, also of one written as text; NaN where there is none. */
export function serialOf(cell: unknown, order?: DateOrder): number {
  if (typeof cell === 'number') return cell >= 1 && cell < largestSerial + 1 ? cell : NaN;
  return typeof cell === 'string' ? serialFromDay(parseDate(cell, order), isDate1904()) : NaN;
}
