import { columnIndex, columnLetters } from './address';
import { formulaTokens, isCall } from './formulaTokens';
import { limits } from './limits';

/**
 * A formula as it reads some rows further down and columns further right: what a "shared formula" in a file, or the one
 * formula of a rule, means for each of its cells. References with "$" stay.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  const source = (index: number): string => tokens[index]?.source ?? '';
  const moved = tokens.map((token, index): string => {
    if (token.kind === 'name' && !isCall(tokens, index) && source(index + 1) !== '!') {
      const cell = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i.exec(token.source);
      if (cell) {
        const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = cell;
        return (
          fixedColumn +
          movedColumn(letters, fixedColumn, columns) +
          fixedRow +
          movedRow(digits, fixedRow, rows)
        );
      }
      const whole = /^(\$?)([A-Z]{1,3})$/i.exec(token.source);
      const inRange = /^\$?[A-Z]{1,3}$/i;
      const partner =
        (source(index + 1) === ':' && inRange.test(source(index + 2))) ||
        (source(index - 1) === ':' && inRange.test(source(index - 2)));
      if (whole && partner) return (whole[1] ?? '') + movedColumn(whole[2] ?? '', whole[1] ?? '', columns);
    }
    const rowPartner =
      (source(index + 1) === ':' && /^\$?\d+$/.test(source(index + 2))) ||
      (source(index - 1) === ':' && /^\$?\d+$/.test(source(index - 2)));
    return rowPartner && /^\d+$/.test(token.source) ? movedRow(token.source, '', rows) : token.source;
  });
  return moved.join('');
}

function movedColumn(letters: string, fixed: string, columns: number): string {
  return fixed === '$' ? letters : columnLetters(wrapped(columnIndex(letters) + columns, limits.columns));
}

function movedRow(digits: string, fixed: string, rows: number): string {
  return fixed === '$' ? digits : String(wrapped(Number(digits) - 1 + rows, limits.rows) + 1);
}

/** Past the edge of a sheet, relative references go on at the other edge, as they do in Excel. */
function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
