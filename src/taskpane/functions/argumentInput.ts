import { isReference as isReferenceToken, tokenize, type Token } from '@borgar/fx';
import { parseDate } from '../../customers/parseDate';
import type { Parameter } from '../../functions/parameter';

/** A value of a cell or an array. */
type Cell = string | number | boolean;

/** What was typed or picked for an argument. `text` is how the formula writes it. */
export type ArgumentInput =
  | { readonly kind: 'blank'; readonly text: '' }
  | {
      readonly kind: 'value';
      readonly text: string;
      readonly value: Cell | readonly (readonly Cell[])[];
    }
  /** Cells of the workbook, by address, name or table. */
  | { readonly kind: 'reference'; readonly text: string }
  /** A formula of its own: only Excel calculates it. */
  | { readonly kind: 'calculation'; readonly text: string }
  /** Nothing that a formula could hold. */
  | { readonly kind: 'fault'; readonly text: string; readonly fault: InputFault };

export type InputFault = 'unreadable' | 'severalArguments';

const withThousands = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Reads an argument as the formula bar would, and as a person means it: a choice or a date needs no quotation marks,
 * and 1,234 is a number.
 */
export function readInput(parameter: Parameter, typed: string): ArgumentInput {
  const text = typed.trim().replace(/^=\s*/, '');
  if (text === '') return { kind: 'blank', text: '' };
  const tokens = tokenize(text).filter(({ type }) => type !== 'whitespace');
  const choice = choiceOf(parameter, text);
  if (choice !== undefined) return { kind: 'value', text: quoted(choice), value: choice };
  // MAY5 is a cell and no date.
  if (isReference(tokens)) return { kind: 'reference', text };
  const date = dateOf(parameter, text);
  if (date !== undefined) return { kind: 'value', text: quoted(date), value: date };
  if (withThousands.test(text)) return number(text.replaceAll(',', ''));
  const value = literalOf(tokens);
  if (value !== undefined) return { kind: 'value', text, value };
  const fault = faultOf(tokens);
  return fault === undefined ? { kind: 'calculation', text } : { kind: 'fault', text, fault };
}

/** One reference, or the cells that a formula spills: `A1#`. */
function isReference([first, second, ...others]: readonly Token[]): boolean {
  if (first === undefined || !isReferenceToken(first) || others.length > 0) return false;
  return second === undefined || isOperator(second, '#');
}

function number(text: string): ArgumentInput {
  return { kind: 'value', text, value: Number(text) };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The choice in whatever language it is named; in a formula its value, which every language understands. */
function choiceOf(parameter: Parameter, text: string): string | undefined {
  if (parameter.kind !== 'choice') return undefined;
  const plain = (word: string): string => word.toLowerCase().replaceAll(/^["“]|["”]$|[\s_-]/g, '');
  return parameter.choices.find(({ value, text: names }) =>
    [value, ...Object.values(names)].some((name) => plain(name) === plain(text)),
  )?.value;
}

function dateOf(parameter: Parameter, text: string): string | undefined {
  if (parameter.kind !== 'date' || !/\D/.test(text)) return undefined;
  return Number.isNaN(parseDate(text)) ? undefined : text;
}

/** The value of a literal or of an array of literals; undefined for everything else. */
function literalOf(tokens: readonly Token[]): Cell | readonly (readonly Cell[])[] | undefined {
  const isArray = isOperator(tokens[0], '{') && isOperator(tokens.at(-1), '}');
  if (!isArray) return scalarOf(tokens);
  const rows: Cell[][] = [[]];
  let element: Token[] = [];
  for (const token of tokens.slice(1)) {
    const ends = isOperator(token, ',') || isOperator(token, ';') || isOperator(token, '}');
    if (!ends) {
      element.push(token);
      continue;
    }
    const value = scalarOf(element);
    if (value === undefined) return undefined;
    rows.at(-1)?.push(value);
    element = [];
    if (token.value === ';') rows.push([]);
  }
  return rows.every(({ length }) => length === rows[0]?.length) ? rows : undefined;
}

function scalarOf(tokens: readonly Token[]): Cell | undefined {
  const sign = isOperator(tokens[0], '-') ? -1 : 1;
  const [first, second, ...others] = sign === -1 ? tokens.slice(1) : tokens;
  if (first === undefined || others.length > 0) return undefined;
  if (first.type === 'number') {
    if (second === undefined) return sign * Number(first.value);
    // A hundredth as Excel takes it: 7% is .07, not .07000000000000001.
    return isOperator(second, '%') ? Number(`${sign * Number(first.value)}e-2`) : undefined;
  }
  if (second !== undefined || sign === -1) return undefined;
  if (first.type === 'bool') return first.value.toUpperCase() === 'TRUE';
  if (first.type === 'string' && first.unterminated !== true) {
    return first.value.slice(1, -1).replaceAll('""', '"');
  }
  return undefined;
}

function faultOf(tokens: readonly Token[]): InputFault | undefined {
  let depth = 0;
  let several = false;
  for (const token of tokens) {
    if (token.type === 'unknown' || token.unterminated === true) return 'unreadable';
    if (token.type !== 'operator') continue;
    if (token.value === '(' || token.value === '{') depth++;
    if (token.value === ')' || token.value === '}') depth--;
    if (depth < 0) return 'unreadable';
    if (depth === 0 && (token.value === ',' || token.value === ';')) several = true;
  }
  if (depth !== 0) return 'unreadable';
  if (several) return 'severalArguments';
  // Two operands without an operator between them: a word that wants quotation marks.
  const isOperand = (token: Token | undefined): boolean =>
    token !== undefined && token.type !== 'operator' && token.type !== 'func';
  return tokens.some((token, index) => isOperand(token) && isOperand(tokens[index + 1]))
    ? 'unreadable'
    : undefined;
}

function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === 'operator' && token.value === value;
}
