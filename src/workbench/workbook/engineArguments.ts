import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  BooleanValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { isCellError, type CellError, type CellValue } from './cellValue';
import { isErrorText } from './errorText';
import { longRange } from './longRange';

/** An argument of a formula's function: one value, or the rows of a range or an array. */
export type FormulaArgument = CellValue | CellValue[][];

/** What the engine hands to a function. Blank cells and omitted arguments are null. */
export function fromEngineArgument(argument: Nullable<FunctionVariantType>): FormulaArgument {
  if (argument == null) return null;
  if (!argument.isReferenceObject()) return fromValue(argument as BaseValueObject);
  const reference = argument as BaseReferenceObject;
  return longRange(reference) ?? fromValue(reference.toArrayValueObject());
}

function fromValue(value: BaseValueObject): FormulaArgument {
  if (value instanceof ArrayValueObject) {
    // The engine leaves holes for rows and cells beyond the sheet, as a rule's relative references may reach there.
    const rows: readonly (readonly Nullable<BaseValueObject>[] | undefined)[] = value.getArrayValue();
    const columnCount = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
    return Array.from(rows, (row) =>
      Array.from({ length: columnCount }, (_, column) => fromScalar(row?.[column])),
    );
  }
  return fromScalar(value);
}

function fromScalar(value: Nullable<BaseValueObject>): CellValue {
  if (value == null || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { error: value.getErrorType() };
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.getValue();
}

/** An error argument, or the first one inside a range. */
export function findError(args: readonly FormulaArgument[]): CellError | undefined {
  for (const arg of args) {
    for (const row of Array.isArray(arg) ? arg : [[arg]]) {
      const found = row.find(isCellError);
      if (found) return found;
    }
  }
  return undefined;
}

/** The engine's value for a function's result: a value, or rows that spill. */
export function toEngineResult(result: CellValue | readonly (readonly CellValue[])[]): BaseValueObject {
  if (!isRows(result)) return toScalar(result);
  const columnCount = Math.max(...result.map((row) => row.length));
  if (result.length === 0 || columnCount <= 0) return engineError('#VALUE!');
  return ArrayValueObject.create({
    calculateValueList: result.map((row) =>
      Array.from({ length: columnCount }, (_, column) => toScalar(row[column] ?? null)),
    ),
    rowCount: result.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

export function engineError(text: string): ErrorValueObject {
  return ErrorValueObject.create(isErrorType(text) ? text : ErrorType.VALUE);
}

/** The engine lists no `#BUSY!` and the like, but carries any error's text. */
function isErrorType(text: string): text is ErrorType {
  return isErrorText(text);
}

function toScalar(value: CellValue): BaseValueObject {
  if (value === null) return StringValueObject.create('');
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return engineError(value.error);
}

function isRows(
  result: CellValue | readonly (readonly CellValue[])[],
): result is readonly (readonly CellValue[])[] {
  return Array.isArray(result);
}
