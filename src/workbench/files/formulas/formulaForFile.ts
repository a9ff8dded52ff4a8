import type { CustomFunctionNames } from './customFunctionNames';
import { declaredParameters } from './formulaParameters';
import { formulaTokens, isCall, type FormulaToken } from '../../workbook/formulaTokens';
import { futureFunctions, spillingFunctions, worksheetFunctions } from './futureFunctions';

export interface FormulaContext {
  readonly customFunctions: CustomFunctionNames;
  /** Names that stand for a LAMBDA, in upper case: a call of one is stored as a dynamic array. */
  readonly lambdaNames: ReadonlySet<string>;
  /** Table around the formula's cell, for [@Column] without a table's name. */
  readonly tableName?: string;
}

export interface StoredFormula {
  /** As the file holds it: without "=", newer functions and parameters with their prefixes. */
  readonly text: string;
  /** Whether a plain formula would be cut to one cell (Excel would show an "@" in it). */
  readonly dynamic: boolean;
}

/** @param formula as the user sees it, with or without its "=". */
export function formulaForFile(formula: string, context: FormulaContext): StoredFormula {
  const tokens = formulaTokens(formula.startsWith('=') ? formula.slice(1) : formula);
  const parameters = declaredParameters(tokens);
  const pieces = tokens.map((token, index): StoredFormula => {
    if (token.kind === 'brackets') {
      const declares = parameters.optional.has(index);
      return plain(
        declares
          ? `_xlop.${token.source.slice(1, -1).trim()}`
          : bracketsForFile(token, tokens[index - 1], context),
      );
    }
    if (token.kind !== 'name') return plain(token.source);
    if (parameters.names.has(token.source.toLowerCase())) return plain(`_xlpm.${token.source}`);
    return isCall(tokens, index) ? functionForFile(token.source, context) : plain(token.source);
  });
  const { text, found } = withSpillReferences(pieces.map((piece) => piece.text));
  return { text, dynamic: found || pieces.some(({ dynamic }) => dynamic) };
}

function plain(text: string): StoredFormula {
  return { text, dynamic: false };
}

function functionForFile(source: string, context: FormulaContext): StoredFormula {
  const name = source.toUpperCase();
  const custom = context.customFunctions.stored(name);
  if (custom !== undefined) return { text: custom, dynamic: true };
  const dynamic = spillingFunctions.has(name) || context.lambdaNames.has(name);
  if (worksheetFunctions.has(name)) return { text: `_xlfn._xlws.${name}`, dynamic };
  return { text: futureFunctions.has(name) ? `_xlfn.${name}` : source, dynamic };
}

/** Table[@Column] is Table[[#This Row],[Column]] in files, and the table is always named. */
function bracketsForFile(
  token: FormulaToken,
  before: FormulaToken | undefined,
  context: FormulaContext,
): string {
  const row = /^\[@\[?(.*?)\]?\]$/s.exec(token.source);
  const columns = row?.[1];
  const source =
    columns === undefined ? token.source : columns === '' ? '[#This Row]' : `[[#This Row],[${columns}]]`;
  const namesTable = before?.kind === 'name' || context.tableName === undefined;
  const otherWorkbook = /^\[\d+\]$/.test(source);
  return namesTable || otherWorkbook ? source : `${context.tableName}${source}`;
}

const reference = /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}#/giu;

/** A1# is _xlfn.ANCHORARRAY(A1) in files. */
function withSpillReferences(pieces: readonly string[]): { text: string; found: boolean } {
  const text = pieces.join('');
  if (!text.includes('#')) return { text, found: false };
  let found = false;
  const quoted = text.split(/("(?:[^"]|"")*")/);
  const joined = quoted
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(reference, (match) => {
            found = true;
            return `_xlfn.ANCHORARRAY(${match.slice(0, -1)})`;
          }),
    )
    .join('');
  return { text: joined, found };
}
