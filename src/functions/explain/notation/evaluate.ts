import { mean } from '../../../numerics/mean';
import { sampleVariance } from '../../../numerics/sampleVariance';
import { sum } from '../../../numerics/sum';
import type { Node, Operator } from './node';

/** A number, or the numbers of a range. */
export type NotationValue = number | readonly number[];

/** What names stand for; a table by the means of its columns. */
export type Names = Readonly<Record<string, NotationValue>>;

/** Sums over more than this are left to the core, milliseconds of work. */
const mostTerms = 100_000;

/** The value of a formula; NaN where it has none, such as for a name that stands for nothing. */
export function evaluate(node: Node, names: Names): NotationValue {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'name':
      return single(names[node.name] ?? NaN);
    case 'at':
      return elementAt(names[node.name] ?? NaN, numberOf(evaluate(node.index, names)) - 1);
    case 'call':
      return call(node, names);
    case 'list':
      return node.items.map((item) => numberOf(evaluate(item, names)));
    case 'group':
      return evaluate(node.body, names);
    case 'binary':
      return combine(node.operator, evaluate(node.left, names), evaluate(node.right, names));
    case 'sum': {
      if (node.index === undefined) return sum(listOf(evaluate(node.body, names)));
      return sum(termsOf(node, names).map((term) => numberOf(evaluate(term.node, term.names))));
    }
  }
}

export interface Term {
  readonly node: Node;
  readonly names: Names;
}

/** The terms of a sum: its body with the names of each. */
export function termsOf({ body, index }: Extract<Node, { kind: 'sum' }>, names: Names): readonly Term[] {
  if (index === undefined) {
    const value = evaluate(body, names);
    if (typeof value === 'number') return [{ node: body, names }];
    return value.map((_, i) => elementOf(body, names, i));
  }
  const from = numberOf(evaluate(index.from, names));
  const to = numberOf(evaluate(index.to, names));
  if (!(to - from < mostTerms)) return [{ node: { kind: 'number', value: NaN }, names }];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => ({
    node: body,
    names: { ...names, [index.name]: from + i },
  }));
}

/** A body over ranges for one of their cells: sums and other calls within it stay what they are for all cells. */
function elementOf(node: Node, names: Names, i: number): Term {
  return { node: elementNode(node, names, i), names };
}

function elementNode(node: Node, names: Names, i: number): Node {
  const number = (value: NotationValue): Node => ({ kind: 'number', value: elementAt(value, i) });
  switch (node.kind) {
    case 'name':
    case 'sum':
    case 'call':
    case 'list':
      return number(evaluate(node, names));
    case 'group':
      return { kind: 'group', body: elementNode(node.body, names, i) };
    case 'binary':
      return {
        ...node,
        left: elementNode(node.left, names, i),
        right: elementNode(node.right, names, i),
      };
    case 'at':
    case 'number':
      return node;
  }
}

export function numberOf(value: NotationValue): number {
  return typeof value === 'number' ? value : value.length === 1 ? (value[0] ?? NaN) : NaN;
}

/** A range of one number counts as that number. */
function single(value: NotationValue): NotationValue {
  return typeof value !== 'number' && value.length === 1 ? (value[0] ?? NaN) : value;
}

function elementAt(value: NotationValue, i: number): number {
  return typeof value === 'number' ? value : (value[i] ?? NaN);
}

function combine(operator: Operator, left: NotationValue, right: NotationValue): NotationValue {
  if (typeof left === 'number' && typeof right === 'number') return calculate(operator, left, right);
  const length = Math.max(...[left, right].map((one) => (typeof one === 'number' ? 0 : one.length)));
  return Array.from({ length }, (_, i) => calculate(operator, elementAt(left, i), elementAt(right, i)));
}

function calculate(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '−':
      return left - right;
    case '·':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
    case '≥':
      return left >= right ? 1 : 0;
    case '≤':
      return left <= right ? 1 : 0;
  }
}

export function listOf(value: NotationValue): readonly number[] {
  return typeof value === 'number' ? [value] : value;
}

/** True for `scores ≥ 9`, of which the cells are counted for which it holds. */
function isComparison(node: Node): boolean {
  return node.kind === 'binary' && (node.operator === '≥' || node.operator === '≤');
}

function call({ name, argument: of }: Extract<Node, { kind: 'call' }>, names: Names): NotationValue {
  const argument = evaluate(of, names);
  const values = listOf(argument);
  switch (name) {
    case 'count':
      return isComparison(of) ? sum(values) : values.length;
    case 'means':
      return argument;
    case 'mean':
    case 'AVERAGE':
      return mean(values);
    case 'STDEV.S':
      return Math.sqrt(sampleVariance(values));
    case 'first':
      return values[0] ?? NaN;
    case 'last':
      return values.at(-1) ?? NaN;
    case 'ln':
      return Math.log(numberOf(argument));
  }
}
