import { nextVisible, type FormulaToken } from '../../workbook/formulaTokens';

/** Names that LET and LAMBDA declare, in lower case, each with the tokens that declare it. */
export interface Parameters {
  readonly names: ReadonlySet<string>;
  /** Indices of bracketed tokens that declare an optional parameter of a LAMBDA. */
  readonly optional: ReadonlySet<number>;
}

const prefixes = /^(?:_xlfn\.)?(LET|LAMBDA)$/i;

/**
 * Finds what LET and LAMBDA declare anywhere in a formula. A name that is declared once is a parameter
 * throughout: the same word as a defined name in the same formula would be misread, as people do too.
 */
export function declaredParameters(tokens: readonly FormulaToken[]): Parameters {
  const names = new Set<string>();
  const optional = new Set<number>();
  tokens.forEach((token, index) => {
    const keyword = token.kind === 'name' ? prefixes.exec(token.source)?.[1]?.toUpperCase() : undefined;
    if (keyword === undefined || tokens[index + 1]?.source !== '(') return;
    const starts = argumentStarts(tokens, index + 2);
    starts.slice(0, -1).forEach((start, argument) => {
      if (keyword === 'LET' && argument % 2 === 1) return;
      const first = tokens[start];
      if (first?.kind === 'name') names.add(plain(first.source));
      else if (first?.kind === 'brackets' && keyword === 'LAMBDA') {
        names.add(plain(first.source.slice(1, -1).trim()));
        optional.add(start);
      }
    });
  });
  return { names, optional };
}

function plain(name: string): string {
  return name.replace(/^_xl[po][mp]\./i, '').toLowerCase();
}

/** Index of the first visible token of each argument of the call whose first argument starts at `from`. */
function argumentStarts(tokens: readonly FormulaToken[], from: number): number[] {
  const starts = [nextVisible(tokens, from)];
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const source = tokens[index]?.source;
    if (source === '(' || source === '{') depth++;
    else if (source === ')' || source === '}') {
      if (depth === 0) break;
      depth--;
    } else if (source === ',' && depth === 0) starts.push(nextVisible(tokens, index + 1));
  }
  return starts;
}
