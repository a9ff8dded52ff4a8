import { formulaTokens } from '../../workbook/formulaTokens';
import { fileLimits } from '../fileLimits';

/** Signs in front of one another are a level each to whoever calculates them. */
const mostSigns = 256;
/** No shorter formula can be too deep or have too many pieces. */
const alwaysFine = 2 * fileLimits.formulaDepth;

/**
 * Whether a formula is one that Excel takes and the engine calculates: up to 8,192 characters, 64 levels of functions in
 * one another, and not more pieces than the engine has room for. It puts the formulas of names in their places, so theirs
 * count too.
 *
 * @param formula with or without its "="
 * @param namePieces pieces of each name of the workbook, in lower case, with those of the names in it
 */
export function isFormulaInBounds(formula: string, namePieces: NamePieces = noNames): boolean {
  if (formula.length > fileLimits.formulaText + 1) return false;
  const mayUseNames = namePieces.most * formula.length > fileLimits.formulaPieces;
  if (formula.length < alwaysFine && !mayUseNames) return true;
  return piecesOf(formula, namePieces) <= fileLimits.formulaPieces;
}

export interface NamePieces {
  readonly most: number;
  readonly of: (name: string) => number;
}

const noNames: NamePieces = { most: 0, of: () => 0 };

/** Operands, operators and brackets of a formula, names by their own; infinite where it is deeper than any may be. */
export function piecesOf(formula: string, namePieces: NamePieces = noNames): number {
  let pieces = 0;
  let depth = 0;
  let signs = 0;
  const levels: boolean[] = [];
  let before = '';
  for (const { kind, source } of formulaTokens(formula.replace(/^=/, ''))) {
    if (source.trim() === '') continue;
    pieces += 1 + (kind === 'name' ? namePieces.of(source) : 0);
    signs = source === '-' || source === '+' ? signs + 1 : 0;
    if (source === '(') {
      const isCall = before !== '' && /[\p{L}\p{N}_.]$/u.test(before);
      levels.push(isCall);
      if (isCall) depth++;
    } else if (source === ')' && levels.pop() === true) depth--;
    if (depth > fileLimits.formulaDepth || signs > mostSigns || levels.length > mostSigns) return Infinity;
    before = source;
  }
  return pieces;
}
