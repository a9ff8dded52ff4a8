import {
  ArrayValueObject,
  BooleanValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  compareToken,
  type BaseReferenceObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { LongColumn } from './longColumn';
import { sumOf } from './sumOf';

/** What a long array holds: a column of a sheet, or numbers or truth values alone. */
export type LongContent =
  | { readonly kind: 'column'; readonly column: LongColumn }
  | { readonly kind: 'numbers' | 'booleans'; readonly numbers: Float64Array };

/** The engine's numbers for its operations on arrays. */
const operation = { minus: 0, plus: 1, multiply: 2, compare: 5, pow: 8 } as const;

const arithmetic = new Map<number, (a: number, b: number) => number>([
  [operation.minus, (a, b) => a - b],
  [operation.plus, (a, b) => a + b],
  [operation.multiply, (a, b) => a * b],
  // 0 to a power that is not positive is an error, with a text of the engine's own.
  [operation.pow, (a, b) => (a === 0 && b <= 0 ? NaN : a ** b)],
]);

/**
 * A long column of values as plain numbers. The engine's objects, one for each element, are made only when the engine
 * asks for them: for what is not calculated here. Arithmetic is in doubles, as Excel's is.
 */
export class LongArray extends ArrayValueObject {
  constructor(
    readonly content: LongContent,
    place: { unitId: string; sheetId: string; row: number; column: number },
    makeElements: () => BaseValueObject[][],
  ) {
    const rowCount = lengthOf(content);
    super({ ...place, calculateValueList: [], rowCount, columnCount: 1 });
    let elements: unknown;
    Object.defineProperty(this, '_values', {
      configurable: true,
      get: () => (elements ??= makeElements()),
      set: (values: unknown) => (elements = values),
    });
  }

  override sum(): BaseValueObject {
    return this.content.kind === 'numbers'
      ? NumberValueObject.create(sumOf(this.content.numbers).sum)
      : super.sum();
  }

  override max(): BaseValueObject {
    if (this.content.kind !== 'numbers') return super.max();
    return NumberValueObject.create(this.content.numbers.reduce((most, n) => Math.max(most, n), -Infinity));
  }

  /** The engine's operation of that number. Undefined for what it has to calculate itself. */
  operate(
    other: BaseValueObject,
    type: number,
    operator?: compareToken,
    isCaseSensitive?: boolean,
  ): LongArray | undefined {
    if (type === operation.compare) {
      return operator === undefined || isCaseSensitive === true ? undefined : compare(this, other, operator);
    }
    const calculate = arithmetic.get(type);
    const [left, right] = [termsOf(this), termsOf(other)];
    if (calculate === undefined || left === undefined || right === undefined) return undefined;
    const length = lengthOf(this.content);
    if (typeof right !== 'number' && right.length !== length) return undefined;
    const numbers = new Float64Array(length);
    for (let i = 0; i < length; i += 1) {
      const result = calculate(valueAt(left, i), valueAt(right, i));
      if (!Number.isFinite(result)) return undefined;
      numbers[i] = result;
    }
    return longNumbers(numbers);
  }
}

/** A column that a formula refers to. */
export function longCells(
  column: LongColumn,
  reference: BaseReferenceObject,
  makeElements: () => BaseValueObject[][],
): LongArray {
  const { startRow: row, startColumn } = reference.getRangePosition();
  const place = {
    unitId: reference.getUnitId(),
    sheetId: reference.getSheetId(),
    row,
    column: startColumn,
  };
  return new LongArray({ kind: 'column', column }, place, makeElements);
}

/** Results, which have no place on a sheet. */
const nowhere = { unitId: '', sheetId: '', row: -1, column: -1 };

export function longNumbers(numbers: Float64Array): LongArray {
  return new LongArray({ kind: 'numbers', numbers }, nowhere, () =>
    Array.from(numbers, (n) => [NumberValueObject.create(n)]),
  );
}

export function longBooleans(length: number, isTrue: (row: number) => boolean): LongArray {
  // Filled in a loop: `Float64Array.from` goes through an iterator, ten times as long.
  const numbers = new Float64Array(length);
  for (let row = 0; row < length; row += 1) numbers[row] = isTrue(row) ? 1 : 0;
  return new LongArray({ kind: 'booleans', numbers }, nowhere, () =>
    Array.from(numbers, (n) => [BooleanValueObject.create(n === 1)]),
  );
}

function lengthOf(content: LongContent): number {
  return content.kind === 'column' ? content.column.length : content.numbers.length;
}

function valueAt(terms: number | Float64Array, row: number): number {
  return typeof terms === 'number' ? terms : Number(terms[row]);
}

/** Columns with their blank cells as 0. */
const filled = new WeakMap<LongColumn, Float64Array>();

/** What arithmetic takes; undefined where it is not of numbers alone. */
function termsOf(value: BaseValueObject): number | Float64Array | undefined {
  if (value instanceof LongArray) {
    const { content } = value;
    if (content.kind !== 'column') return content.numbers;
    if (content.column.dictionary.size > 0) return undefined;
    let numbers = filled.get(content.column);
    if (numbers === undefined) {
      numbers = content.column.numbers.map((n) => (Number.isNaN(n) ? 0 : n));
      filled.set(content.column, numbers);
    }
    return numbers;
  }
  const scalar = scalarOf(value);
  return scalar?.isNumber() === true || scalar?.isBoolean() === true ? Number(scalar.getValue()) : undefined;
}

/** A value, or that of an array of one. */
export function scalarOf(value: BaseValueObject | undefined): BaseValueObject | undefined {
  if (!(value instanceof ArrayValueObject)) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? value.getFirstCell() : undefined;
}

/** Compares each row with one value; each distinct text is compared once, by the engine. */
function compare(
  { content }: LongArray,
  other: BaseValueObject,
  operator: compareToken,
): LongArray | undefined {
  const wanted = scalarOf(other);
  if (content.kind !== 'column' || wanted === undefined || wanted.isError() || wanted.isDateFormat()) {
    return undefined;
  }
  const { column } = content;
  const isMet = (value: BaseValueObject): boolean => value.compare(wanted, operator).getValue() === true;
  const blank = isMet(NullValueObject.create());
  const texts = [...column.dictionary.keys()].map((text) => isMet(StringValueObject.create(text)));
  // What is no number is less or more than all of them.
  const anyNumber = isMet(NumberValueObject.create(1));
  const numberIsMet = wanted.isNumber() ? comparedWith(Number(wanted.getValue()), operator) : () => anyNumber;
  return longBooleans(column.length, (row) => {
    const n = Number(column.numbers[row]);
    return Number.isNaN(n) ? (texts[column.texts[row] ?? -1] ?? blank) : numberIsMet(n);
  });
}

function comparedWith(bound: number, operator: compareToken): (n: number) => boolean {
  switch (operator) {
    case compareToken.EQUALS:
      return (n) => n === bound;
    case compareToken.NOT_EQUAL:
      return (n) => n !== bound;
    case compareToken.LESS_THAN:
      return (n) => n < bound;
    case compareToken.LESS_THAN_OR_EQUAL:
      return (n) => n <= bound;
    case compareToken.GREATER_THAN:
      return (n) => n > bound;
    case compareToken.GREATER_THAN_OR_EQUAL:
      return (n) => n >= bound;
  }
}
