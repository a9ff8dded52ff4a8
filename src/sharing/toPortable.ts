import { isFunction, isWhitespace, type Token } from '@borgar/fx';
import type { FunctionNames } from './functionNames';

/**
 * The formula with every call of ours as a call of its portable form; undefined where one has none. Arguments that
 * were left out at the end are written as empty ones, which every program with LAMBDA takes.
 */
export function toPortable(formula: string, names: FunctionNames): string | undefined {
  const tokens = names.tokens(formula);
  const text = tokens.map(({ value }) => value);
  for (const [index, token] of tokens.entries()) {
    const called = isFunction(token) ? names.find(token.value) : undefined;
    if (called === undefined) continue;
    const { portable } = called;
    const call = argumentsOf(tokens, index + 1);
    if (portable === undefined || call === undefined || call.count > portable.parameterCount)
      return undefined;
    text[index] = portable.name;
    const missing = portable.parameterCount - Math.max(1, call.count);
    text[call.end] = ','.repeat(missing) + (text[call.end] ?? '');
  }
  return text.join('');
}

/** How many arguments a call has, and where its closing bracket is. */
function argumentsOf(tokens: readonly Token[], open: number): { count: number; end: number } | undefined {
  let depth = 0;
  let commas = 0;
  let hasContent = false;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.type === 'operator' && (token.value === '(' || token.value === '{')) depth++;
    else if (token.type === 'operator' && (token.value === ')' || token.value === '}')) depth--;
    else if (token.type === 'operator' && token.value === ',' && depth === 1) commas++;
    if (depth === 0) return { count: hasContent || commas > 0 ? commas + 1 : 0, end: index };
    if (index > open && !isWhitespace(token)) hasContent = true;
  }
  return undefined;
}
