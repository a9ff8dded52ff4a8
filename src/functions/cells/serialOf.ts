import { lastExcelDay, serialFromDay } from '../../customers/days';
import { parseDate, type DateOrder } from '../../customers/parseDate';

const largestSerial = serialFromDay(lastExcelDay, false);

/** Excel's serial number of a date in a cell, also of one written as text; NaN where there is none. */
export function serialOf(cell: unknown, order?: DateOrder): number {
  if (typeof cell === 'number') return cell >= 1 && cell < largestSerial + 1 ? cell : NaN;
  return typeof cell === 'string' ? serialFromDay(parseDate(cell, order), false) : NaN;
}
