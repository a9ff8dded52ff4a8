import {
  ArrayValueObject,
  BaseReferenceObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  NullValueObject,
  NumberValueObject,
  type BaseValueObject,
  type compareToken,
  type FunctionVariantType,
  type IFunctionService,
} from '@univerjs/engine-formula';
import { LongArray, longBooleans, longCells, longNumbers, scalarOf } from './longArray';
import { longColumnOf, type LongColumn } from './longColumn';
import { cellReader } from './longReference';

interface ArrayInternals {
  _batchOperator: (this: unknown, ...operation: Operation) => BaseValueObject;
}

type Operation = [other: BaseValueObject, type: number, operator?: compareToken, isCaseSensitive?: boolean];

interface References {
  toArrayValueObject: (this: BaseReferenceObject, useCache?: boolean) => ArrayValueObject;
}

let installed = false;

/**
 * Gives formulas long columns as plain numbers and calculates with them as a whole. The engine makes an object of every
 * cell, and another of every result: `SUMPRODUCT((a=b)*(c-d)^2)` over 20,000 rows took 28 ms, with this a tenth.
 */
export function installLongArrayFix(): void {
  if (installed) return;
  installed = true;
  const references: References = BaseReferenceObject.prototype;
  const toEngineArray = references.toArrayValueObject;
  references.toArrayValueObject = function toArray(useCache = true) {
    return (useCache ? longArrayOf(this) : undefined) ?? toEngineArray.call(this, useCache);
  };
  const arrays = ArrayValueObject.prototype as unknown as ArrayInternals;
  const operate = arrays._batchOperator;
  arrays._batchOperator = function operateOnLong(...operation) {
    return (
      (this instanceof LongArray ? this.operate(...operation) : undefined) ?? operate.apply(this, operation)
    );
  };
}

/** The functions that the add-in's sheets use on such arrays; others see the engine's elements. */
export function installLongArrayFunctions(functions: IFunctionService): void {
  for (const [name, calculateLong] of Object.entries(longFunctions)) {
    const executor = functions.getExecutor(name);
    if (executor == null) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => {
      const [array] = args;
      return (
        (array !== undefined && args.every((arg) => !arg.isReferenceObject())
          ? calculateLong(...args)
          : undefined) ?? calculate(...args)
      );
    };
  }
}

type LongFunction = (...args: readonly (BaseValueObject | undefined)[]) => FunctionVariantType | undefined;

const longFunctions: Readonly<Record<string, LongFunction>> = {
  ISNUMBER: (array) => {
    const column = columnOf(array);
    return column && longBooleans(column.length, (row) => !Number.isNaN(column.numbers[row]));
  },
  ROW: (array) => {
    if (!(array instanceof LongArray) || array.content.kind !== 'column') return undefined;
    const first = array.getCurrentRow() + 1;
    return longNumbers(new Float64Array(array.getRowCount()).map((_, i) => first + i));
  },
  LARGE: (array, rank) => ranked(array, rank, (sorted, k) => sorted[sorted.length - k]),
  SMALL: (array, rank) => ranked(array, rank, (sorted, k) => sorted[k - 1]),
  MATCH: (wanted, array, matchType) => {
    const [column, value, type] = [columnOf(array), scalarOf(wanted), scalarOf(matchType)];
    if (type?.isNumber() !== true || type.getValue() !== 0 || value?.isString() !== true) return undefined;
    const text = String(value.getValue()).toLowerCase();
    const [first] = column?.rowsOf(column.dictionary.get(text) ?? -1) ?? [];
    return first === undefined || /[*?~]/.test(text) ? undefined : NumberValueObject.create(first + 1);
  },
};

function columnOf(value: BaseValueObject | undefined): LongColumn | undefined {
  return value instanceof LongArray && value.content.kind === 'column' ? value.content.column : undefined;
}

function ranked(
  array: BaseValueObject | undefined,
  rank: BaseValueObject | undefined,
  pick: (sorted: Float64Array, k: number) => number | undefined,
): BaseValueObject | undefined {
  const k = scalarOf(rank);
  if (!(array instanceof LongArray) || array.content.kind !== 'numbers' || k?.isNumber() !== true)
    return undefined;
  const value = Number(k.getValue());
  if (!Number.isInteger(value) || value < 1) return undefined;
  const result = pick(array.content.numbers.toSorted(), value);
  return result === undefined ? undefined : NumberValueObject.create(result);
}

function longArrayOf(reference: BaseReferenceObject): ArrayValueObject | undefined {
  const column = longColumnOf(reference);
  if (column === undefined || column.hasErrors || column.hasBooleans) return undefined;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  // The engine's own key, under which it also looks.
  const key = [
    `${reference.getUnitId()}_${reference.getSheetId()}`,
    startRow,
    endRow,
    startColumn,
    endColumn,
  ].join('_');
  const known = FORMULA_REF_TO_ARRAY_CACHE.get(key);
  if (known) return known;
  const array = longCells(column, reference, elementsOf(reference));
  FORMULA_REF_TO_ARRAY_CACHE.set(key, array);
  return array;
}

/** Reads the cells as the engine does, later, when the reference may stand elsewhere. */
function elementsOf(reference: BaseReferenceObject): () => BaseValueObject[][] {
  const { startRow, endRow, startColumn } = reference.getRangePosition();
  const cellAt = cellReader(reference);
  const first = reference.getFirstCell();
  return () =>
    Array.from({ length: endRow - startRow + 1 }, (_, i) => {
      const cell = cellAt?.(startRow + i, startColumn);
      if (!cell) return [NullValueObject.create()];
      return [i === 0 ? first : reference.getCellValueObject(cell)];
    });
}
