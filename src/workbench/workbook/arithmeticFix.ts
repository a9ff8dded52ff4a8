import { ArrayValueObject, NumberValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { sumOf } from './sumOf';

interface NumberInternals {
  pattern: string;
  _rawValue: number;
  _customData: unknown;
  _value: number;
}

type Operation = (this: NumberValueObject, value: unknown) => BaseValueObject;

type Total = (this: ArrayValueObject) => BaseValueObject;

/** Longer columns are summed in doubles, as Excel does; shorter ones as the engine does, in decimals. */
const longColumn = 1000;
let installed = false;

/**
 * Makes arithmetic on long columns quick. The engine makes an object of four properties for every element, each
 * defined by a call, and works in arbitrary precision wherever a result is no whole number: five seconds for
 * `SUMPRODUCT((a=b)*c)` over 23,000 rows a hundred times, with this a tenth of it. Results are the same: only
 * operations that doubles do exactly (with 0 and 1, and between whole numbers) leave the engine's way, and
 * sums of long columns, which carry the part that doubles lose.
 */
export function installArithmeticFix(): void {
  if (installed) return;
  installed = true;
  (NumberValueObject as { create: typeof quickNumber }).create = quickNumber;
  const numbers = NumberValueObject.prototype as unknown as Record<
    'plusBy' | 'minusBy' | 'multiplyBy',
    Operation
  >;
  numbers.plusBy = quickly(numbers.plusBy, (a, b) => a + b, isExactSum);
  numbers.minusBy = quickly(numbers.minusBy, (a, b) => a - b, isExactSum);
  numbers.multiplyBy = quickly(
    numbers.multiplyBy,
    (a, b) => a * b,
    (a, b) => isUnit(a) || isUnit(b),
  );

  const arrays = ArrayValueObject.prototype as unknown as Record<'sum' | 'count', Total>;
  const { sum } = arrays;
  arrays.sum = function sumLong() {
    return this.getRowCount() * this.getColumnCount() < longColumn ? sum.call(this) : sumInDoubles(this);
  };
  arrays.count = function countNumbers() {
    let count = 0;
    this.iterator((value) => {
      if (value?.isNumber() === true) count += 1;
    });
    return quickNumber(count);
  };
}

function NumberShape(this: NumberInternals, value: number, pattern: string): void {
  this.pattern = pattern;
  this._rawValue = value;
  this._customData = undefined;
  this._value = value;
}
NumberShape.prototype = NumberValueObject.prototype;
const NewNumber = NumberShape as unknown as new (value: number, pattern: string) => NumberValueObject;

function quickNumber(value: unknown, pattern = ''): NumberValueObject {
  return new NewNumber(Number(value), pattern);
}

/** Next to a far larger number, the smaller one vanishes in decimals too. */
function isExactSum(a: number, b: number): boolean {
  return a === 0 || b === 0 || Math.abs(a) > Math.abs(b) * 1e25 || Math.abs(b) > Math.abs(a) * 1e25;
}

function isUnit(value: number): boolean {
  return value === 0 || value === 1;
}

function quickly(
  original: Operation,
  operate: (a: number, b: number) => number,
  isExact: (a: number, b: number) => boolean,
): Operation {
  return function operation(value) {
    const own: unknown = this.getValue();
    if (typeof own === 'number' && typeof value === 'number') {
      const result = operate(own, value);
      if (Number.isSafeInteger(result) || (Number.isFinite(result) && isExact(own, value))) {
        return quickNumber(result);
      }
    }
    return original.call(this, value);
  };
}

/** The sum; the first error value there is instead. */
function sumInDoubles(array: ArrayValueObject): BaseValueObject {
  const numbers: number[] = [];
  let error: BaseValueObject | undefined;
  array.iterator((value) => {
    if (value?.isError() === true) {
      error = value;
      return false;
    }
    if (value?.isNumber() === true) numbers.push(Number(value.getValue()));
    return true;
  });
  return error ?? quickNumber(sumOf(numbers).sum);
}
