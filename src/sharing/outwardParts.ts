import { isFunction, tokenize } from '@borgar/fx';
import type { FunctionNames } from './functionNames';
import { innerFunctions } from './innerFunctions';

/** Functions that reach out of the workbook; also by name alone, as MAP and LET can pass them on. */
const outwardFunctions =
  /^(WEBSERVICE|FILTERXML|HYPERLINK|IMAGE|INDIRECT|CALL|REGISTER(\.ID)?|RTD|EXEC|EVALUATE|PY|STOCKHISTORY|COPILOT|TRANSLATE|DETECTLANGUAGE|SQL\.REQUEST|CUBE[A-Z]+)$/;

/**
 * What in a formula fetches, runs or addresses something beyond the cells that it names: functions that are neither ours
 * nor Excel's own computing ones, references to other workbooks, calls of other programs ("|"), and what cannot be
 * read. Empty for a formula that only computes.
 */
export function outwardParts(formula: string, own: FunctionNames): readonly string[] {
  const found = new Set<string>();
  for (const token of tokenize(formula)) {
    const { type, value } = token;
    if (type === 'string') continue;
    const name = value.toUpperCase().replace(/^@?(_XLFN\.|_XLWS\.|_XLUDF\.)*/, '');
    if (isFunction(token)) {
      if (own.find(value) === undefined && !innerFunctions.has(name)) found.add(name);
    } else if (outwardFunctions.test(name)) found.add(name);
    else if (value.includes('|')) found.add('|');
    else if (type.startsWith('range') && isOtherBook(value)) found.add(value);
    else if (type === 'unknown') found.add(value.slice(0, 40));
  }
  return [...found];
}

/** `[Book.xlsx]Sheet!A1`, `'C:\files\[Book.xlsx]Sheet'!A1`, `Book.xlsx!Name`; a table's `Table[Column]` is none. */
function isOtherBook(reference: string): boolean {
  const at = reference.lastIndexOf('!');
  if (at < 0) return reference.startsWith('[') && !reference.startsWith('[[') && /^\[\d+\]/.test(reference);
  const before = reference.slice(0, at);
  return /[[\]\\/]/.test(before) || /\.(xl\w{1,4}|csv|ods)'?$/i.test(before);
}
