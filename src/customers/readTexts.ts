import { isErrorCell } from './cellErrors';
import type { ReadContext } from './readContext';

/** Reads a column of words, one for each row of the context; '' where blank or in error (with a note). */
export function readTexts(context: ReadContext, column: number): string[] {
  const { grid, rows, notes } = context;
  const header = context.headerOf(column);
  const texts = Array<string>(rows.length).fill('');
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const cell = grid.values[row]?.[column] ?? '';
    if (typeof cell !== 'string') texts[index] = String(cell);
    else if (!isErrorCell(cell)) texts[index] = cell.trim();
    else {
      notes.row({
        code: 'errorCell',
        row: grid.rowNumbers[row] ?? 0,
        column: header,
        value: cell,
        excluded: false,
      });
    }
  }
  return texts;
}
