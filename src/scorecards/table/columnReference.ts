/** Letters of a 0-based column: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** An absolute address within a sheet: `$B$5`. */
export function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** Needs no second pair of brackets in a structured reference. */
const plain = /^[\p{L}\p{N} ]+$/u;
/**
 * Excel wants an apostrophe before [ ] # @ ' in a structured reference; other spreadsheets read such
 * references wrongly, as they do round and curly brackets inside one. Columns with these names are
 * addressed by their cells: Excel lengthens such a reference too when the table grows.
 */
const misread = /[[\]#@'(){}|]/;

/**
 * The data cells of a table's column, for a formula.
 *
 * @param header the column's header
 * @param cells its data cells as an address with sheet
 */
export function columnReference(table: string, header: string, cells: string): string {
  if (misread.test(header)) return cells;
  return plain.test(header) ? `{table:${table}}[${header}]` : `{table:${table}}[[${header}]]`;
}
