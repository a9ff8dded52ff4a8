import type { CellValue } from '../cells';
import { cellsOf } from '../cellsOf';
import { dayFromSerial, isoFromDay } from '../days';
import { parseDate } from '../parseDate';
import type { ReadContext } from '../readContext';
import { isGone, plainStatus } from './goneStatus';
import { ofWholeOrder } from './ofWholeOrder';

const yes = /^(?:yes|y|true|1|x|✓|✔|√|是|已取消|已作废)$/;

/** True for a cell that says that its order was cancelled: a date, a yes, or a status of its own. */
function saysCancelled(text: string): boolean {
  const word = plainStatus(text);
  return yes.test(word) || isGone(word) || !Number.isNaN(parseDate(text)) || serial.test(word);
}

/** Excel's serial number of a date since 1995. */
const serial = /^(?:3[5-9]|[4-9]\d)\d{3}(?:\.\d+)?$/;

/**
 * The rows that are left without orders that a column calls cancelled, by a date ("Cancelled at"), a yes or a word. It is
 * asked; a list of customers, whose relationship ended, keeps them unless a person says otherwise, and so does one that
 * would lose most of its rows.
 */
export function withoutCancelled(context: ReadContext): Int32Array {
  const { grid, rows, mapping, notes, headerOf } = context;
  const column = mapping.fields.indexOf('cancelled');
  if (column < 0) return rows;
  const written = cellsOf(context, column).map((cell) => String(cell).trim());
  const texts = mapping.layout === 'log' ? ofWholeOrder(context, written) : written;
  const known = new Map<string, boolean>();
  const isCancelled = (index: number): boolean => {
    const text = texts[index] ?? '';
    if (text === '') return false;
    let says = known.get(text);
    if (says === undefined) known.set(text, (says = saysCancelled(text)));
    return says;
  };
  let count = 0;
  for (let index = 0; index < rows.length; index++) if (isCancelled(index)) count++;
  if (count === 0) return rows;
  const [taken] = notes.ask({
    code: 'cancelled',
    options: [{ key: 'leaveOut' }, { key: 'count' }],
    standard: [mapping.layout === 'log' && count <= rows.length / 2 ? 'leaveOut' : 'count'],
    values: { column: headerOf(column), count },
  });
  if (taken !== 'leaveOut') return rows;
  const cells = cellsOf(context, column);
  return rows.filter((row, index) => {
    if (!isCancelled(index)) return true;
    notes.row({
      code: 'cancelledRow',
      row: grid.rowNumbers[row] ?? 0,
      column: headerOf(column),
      value: shown(cells[index] ?? '', grid.date1904) || (texts[index] ?? ''),
      excluded: true,
    });
    return false;
  });
}

function shown(cell: CellValue, date1904: boolean): string {
  const isSerial = typeof cell === 'number' && serial.test(String(cell));
  return isSerial ? isoFromDay(dayFromSerial(cell, date1904)) : String(cell).trim();
}
