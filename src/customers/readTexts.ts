import { isErrorCell } from './cellErrors';
import type { ReadContext } from './readContext';

/** Reads a column of words, one for each row of the context; '' where blank or in error (with a note). */
export function readTexts(context: ReadContext, column: number): string[] {
  const { grid, rows, notes } = context;
  const header = context.headerOf(column);
  return Array.from(rows, (row) => {
    const cell = grid.values[row]?.[column] ?? '';
    if (typeof cell !== 'string') return String(cell);
    if (!isErrorCell(cell)) return cell.trim();
    notes.row({
      code: 'errorCell',
      row: grid.rowNumbers[row] ?? 0,
      column: header,
      value: cell,
      excluded: false,
    });
    return '';
  });
}
