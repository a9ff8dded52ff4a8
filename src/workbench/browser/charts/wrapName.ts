/** Words with the space behind them, and wide characters one by one: what stays together on a line. */
const pieces = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu;

function width(text: string): number {
  let digits = 0;
  for (const character of text) digits += character >= '\u2e80' ? 2 : 1;
  return digits;
}

/**
 * A category's name as its axis shows it: in lines of so many digits' width, as Excel breaks it. Of a name that
 * takes more lines than there is room for, the last one ends in an ellipsis.
 */
export function wrapName(name: string, digits: number, most: number): string | string[] {
  const lines = [''];
  for (const [piece] of name.matchAll(pieces)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && width(last) + width(piece.trimEnd()) > digits) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  const shown = lines.map((line) => line.trimEnd()).slice(0, most);
  if (lines.length > most) shown[most - 1] = `${shown[most - 1] ?? ''}…`;
  return shown.length > 1 ? shown : (shown[0] ?? '');
}
