/** Cells of a sheet, from 0. Whole columns and rows end at Infinity. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
}

const part = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i;

/** The cells of an address with its sheet, `'My sheet'!B2:B9`; undefined for several areas, another workbook or none. */
export function areaOf(address: string): Area | undefined {
  const bang = address.lastIndexOf('!');
  const sheet = unquoted(address.slice(0, Math.max(0, bang)));
  // No sheet's name holds a bracket: it would be another workbook's.
  if (sheet === '' || sheet.includes('[')) return undefined;
  const parts = address.slice(bang + 1).split(':');
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''].map((text) => part.exec(text));
  if (parts.length > 2 || !first || !last) return undefined;
  const [row, column] = [Number(first[2]) - 1, columnOf(first[1])];
  if (row < 0 && column < 0) return undefined;
  return {
    sheet,
    row: Math.max(0, row),
    column: Math.max(0, column),
    endRow: row < 0 ? Infinity : Number(last[2]),
    endColumn: column < 0 ? Infinity : columnOf(last[1]) + 1,
  };
}

function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** "A" → 0, "" → −1. */
function columnOf(letters = ''): number {
  let count = 0;
  for (const letter of letters.toUpperCase()) count = count * 26 + letter.charCodeAt(0) - 64;
  return count - 1;
}
