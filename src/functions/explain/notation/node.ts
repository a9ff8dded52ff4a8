/** A part of a formula in the notation of the reference pages. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  /** `margins(t)`: the cell of a range at a place, from 1. */
  | { readonly kind: 'at'; readonly name: string; readonly index: Node }
  | { readonly kind: 'call'; readonly name: NotationFunction; readonly argument: Node }
  /** `(customer, cost)`: several numbers, taken one by one. */
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'group'; readonly body: Node }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Node;
      readonly right: Node;
    }
  /** `Σ t=1…N body`, or without an index the sum over the cells of the ranges in it. */
  | {
      readonly kind: 'sum';
      readonly body: Node;
      readonly index?: { readonly name: string; readonly from: Node; readonly to: Node };
    };

export type Operator = '+' | '−' | '·' | '/' | '^' | '≥' | '≤';

/** What the notation has names for; `means` are those of a table's columns. */
export const notationFunctions = [
  'count',
  'mean',
  'means',
  'first',
  'last',
  'ln',
  'STDEV.S',
  'AVERAGE',
] as const;
export type NotationFunction = (typeof notationFunctions)[number];

/** How many periods there are: the places at which every range that is counted through holds a number. */
export const countName = 'N';
