import { evaluate, listOf, numberOf, termsOf, type Names, type Term } from './evaluate';
import type { Node, Operator } from './node';

/** A sum of up to so many terms is written out; of a longer one the first two and the last, or what they come to. */
const mostTerms = 4;

const spaced: ReadonlySet<Operator> = new Set(['+', '−', '/', '≥', '≤']);

/**
 * The formula with numbers in the places of names: `Σ costs / Σ newCustomers` as `(300 + 500) / 4`.
 *
 * @param format a number as the reader's language writes it
 */
export function writeNumbers(node: Node, names: Names, format: (value: number) => string): string {
  const number = (value: number): string => {
    const text = format(value === 0 ? 0 : value);
    return value < 0 ? `(${text})` : text;
  };
  const write = (part: Node, here: Names): string => {
    switch (part.kind) {
      case 'number':
        return number(part.value);
      case 'name':
        // An index that runs has no number of its own.
        return part.name in here ? number(numberOf(evaluate(part, here))) : part.name;
      case 'at':
        return number(numberOf(evaluate(part, here)));
      case 'group':
        return `(${write(part.body, here)})`;
      case 'list':
        return `(${part.items.map((item) => write(item, here)).join(', ')})`;
      case 'binary': {
        const between = spaced.has(part.operator) ? ` ${part.operator} ` : part.operator;
        return write(part.left, here) + between + write(part.right, here);
      }
      case 'call':
        return writeCall(part, here);
      case 'sum':
        return writeSum(part, here);
    }
  };
  const writeCall = (part: Extract<Node, { kind: 'call' }>, here: Names): string => {
    if (part.name === 'ln') return `ln(${write(part.argument, here)})`;
    if (part.name !== 'mean') return number(numberOf(evaluate(part, here)));
    const body: Node = { kind: 'sum', body: part.argument };
    return `${writeSum(body, here)} / ${listOf(evaluate(part.argument, here)).length}`;
  };
  const writeSum = (part: Extract<Node, { kind: 'sum' }>, here: Names): string => {
    const { body, index } = part;
    if (index === undefined && listOf(evaluate(body, here)).length > mostTerms)
      return number(numberOf(evaluate(part, here)));
    const terms = termsOf(part, here);
    if (terms.length === 0) return number(0);
    const one = ({ node, names: own }: Term) => write(node, own);
    if (terms.length > mostTerms) {
      const ends = [terms[0], terms[1], terms.at(-1)].map((term) => (term ? one(term) : ''));
      return `(${ends[0]} + ${ends[1]} + … + ${ends[2]})`;
    }
    if (terms.length === 1) return terms.map(one).join('');
    const isSum = body.kind === 'binary' && (body.operator === '+' || body.operator === '−');
    return `(${terms.map((term) => (isSum ? `(${one(term)})` : one(term))).join(' + ')})`;
  };
  return withoutOuter(write(node, names));
}

/** Brackets around the whole say nothing. */
function withoutOuter(text: string): string {
  if (!text.startsWith('(')) return text;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth -= 1;
    if (depth === 0) return i === text.length - 1 ? text.slice(1, -1) : text;
  }
  return text;
}
