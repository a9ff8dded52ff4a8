import { isFunction, tokenize, type Token } from '@borgar/fx';
import type { FunctionNames } from './functionNames';
import { absoluteAddress } from './references';
import type { SharedFunction } from './sharedFunction';

/** A call of one of our functions within a formula. */
export interface FoundCall {
  readonly called: SharedFunction;
  /** The arguments as they are written; "" for one that is left out. */
  readonly arguments: readonly string[];
}

/** Every call of ours in a formula, in the order in which it is read: a nested call follows the one around it. */
export function callsIn(formula: string, names: FunctionNames): readonly FoundCall[] {
  const tokens = names.tokens(formula);
  return tokens.flatMap((token, index) => {
    const called = isFunction(token) ? names.find(token.value) : undefined;
    return called === undefined ? [] : [{ called, arguments: argumentsAfter(tokens, index + 1) }];
  });
}

/** The formula as it reads on another sheet: every address with its own one. */
export function onOtherSheet(formula: string, sheetName: string): string {
  return tokenize(formula)
    .map(({ type, value }) =>
      type.startsWith('range') ? (absoluteAddress(value, sheetName) ?? value) : value,
    )
    .join('');
}

/** The formula with names of functions replaced; undefined leaves one as it is. */
export function renamed(formula: string, nameOf: (name: string) => string | undefined): string {
  return tokenize(formula)
    .map((token) => (isFunction(token) ? (nameOf(token.value) ?? token.value) : token.value))
    .join('');
}

function argumentsAfter(tokens: readonly Token[], open: number): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let text = '';
  for (const { type, value } of tokens.slice(open)) {
    const isOperator = type === 'operator';
    if (isOperator && (value === '(' || value === '{')) depth++;
    else if (isOperator && (value === ')' || value === '}')) depth--;
    if (depth === 0 || (isOperator && value === ',' && depth === 1)) {
      found.push(text.trim());
      text = '';
      if (depth === 0) break;
    } else if (depth > 1 || !(isOperator && value === '(')) text += value;
  }
  return found.length === 1 && found[0] === '' ? [] : found;
}
