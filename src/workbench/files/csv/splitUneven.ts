export interface SplitRows {
  readonly rows: string[][];
  /** Line (from 1) of the first quotation mark that is not as the format has it. */
  readonly line: number;
}

/**
 * Fields of a text whose quotation marks do not match, as Excel reads them: what follows a closing mark belongs to the
 * field. A mark that is never closed is a character like any other, so that it does not swallow the rest of the file.
 * No character is looked at more than twice.
 *
 * @param mostRows after which it stops
 */
export function splitUneven(text: string, delimiter: string, mostRows: number): SplitRows {
  const rows: string[][] = [];
  const starts = { line: 0 };
  let at = 0;
  while (at < text.length && rows.length < mostRows) {
    const row: string[] = [];
    rows.push(row);
    for (;;) {
      const field = fieldAt(text, at, delimiter);
      if (field.isUneven && starts.line === 0) starts.line = lineOf(text, at);
      row.push(field.text);
      at = field.end;
      if (!text.startsWith(delimiter, at)) break;
      at += delimiter.length;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
  }
  return { rows, line: starts.line };
}

interface Field {
  readonly text: string;
  readonly end: number;
  readonly isUneven: boolean;
}

function fieldAt(text: string, start: number, delimiter: string): Field {
  const plainEnd = endOfPlain(text, start, delimiter);
  if (text[start] !== '"') return { text: text.slice(start, plainEnd), end: plainEnd, isUneven: false };
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { text: text.slice(start, plainEnd), end: plainEnd, isUneven: true };
  const quoted = text.slice(start + 1, close).replaceAll('""', '"');
  const end = endOfPlain(text, close + 1, delimiter);
  return { text: quoted + text.slice(close + 1, end), end, isUneven: end > close + 1 };
}

/** Where the delimiter or the line's end stands. */
function endOfPlain(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function lineOf(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
