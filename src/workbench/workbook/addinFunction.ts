import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import {
  engineError,
  findError,
  fromEngineArgument,
  toEngineResult,
  type FormulaArgument,
} from './engineArguments';
import type { CellValue } from './cellValue';
import type { FunctionMetadata, ParameterMetadata } from './functionMetadata';

export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that an argument refers to, from 0. */
export interface ArgumentCells extends Caller {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Answers a call now; `#BUSY!` while the add-in has not answered yet. */
export type Answer = (
  metadata: FunctionMetadata,
  args: readonly unknown[],
  caller: Caller,
  /** Where the function asks for them: the cells of each argument that is a reference. */
  references: readonly (ArgumentCells | undefined)[] | undefined,
) => CellValue | readonly (readonly CellValue[])[];

/**
 * A custom function as the engine sees it. The engine's own registration of functions turns blanks into zeros
 * and lets one exception stop the whole calculation; this class does neither.
 */
export class AddinFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly answer: Answer,
    /** What a blank cell is handed over as. */
    private readonly blank: () => null | 0,
  ) {
    super(metadata.name.toUpperCase());
  }

  /** Calculates anew with every calculation, whatever has changed. */
  get isVolatile(): boolean {
    return this.metadata.options?.volatile === true;
  }

  override calculate(...values: FunctionVariantType[]): BaseValueObject {
    const blank = this.blank();
    const args = values.map((value) => {
      const arg = fromEngineArgument(value);
      return blank !== null && value.isReferenceObject() ? withBlanks(arg, blank) : arg;
    });
    const error = findError(args);
    if (error && this.metadata.allowErrorForDataTypeAny !== true) return engineError(error.error);
    const passed = error ? args.map(withRuntimeErrors) : args;
    const caller = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const references =
      this.metadata.options?.requiresParameterAddresses === true ? values.map(cellsOf) : undefined;
    return toEngineResult(
      this.answer(this.metadata, arrange(passed, this.metadata.parameters ?? []), caller, references),
    );
  }
}

/** A range as an Excel hands it over that has no blanks. */
function withBlanks(arg: FormulaArgument, blank: CellValue): FormulaArgument {
  if (Array.isArray(arg)) return arg.map((row) => row.map((cell) => cell ?? blank));
  return arg ?? blank;
}

function cellsOf(value: FunctionVariantType): ArgumentCells | undefined {
  if (!value.isReferenceObject()) return undefined;
  const reference = value as BaseReferenceObject;
  if (reference.isMultiArea()) return undefined;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return {
    sheetId: reference.getSheetId(),
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

/**
 * Arguments as the custom functions runtime takes them: rows for a matrix parameter, null for what was left out,
 * a list for a repeating one.
 */
function arrange(args: readonly unknown[], parameters: readonly ParameterMetadata[]): unknown[] {
  const repeating = parameters.findIndex((parameter) => parameter.repeating === true);
  const plain = repeating < 0 ? parameters : parameters.slice(0, repeating);
  const arranged: unknown[] = plain.map((parameter, index) => shape(args[index] ?? null, parameter));
  const last = parameters[repeating];
  if (last) arranged.push(args.slice(repeating).map((arg) => shape(arg, last)));
  else arranged.push(...args.slice(plain.length));
  return arranged;
}

function shape(arg: unknown, parameter: ParameterMetadata): unknown {
  if (arg === null) return null;
  const rows = Array.isArray(arg) ? (arg as unknown[][]) : [[arg]];
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  return parameter.dimensionality === 'matrix' || !isSingle ? rows : rows[0]?.[0];
}

function withRuntimeErrors(arg: FormulaArgument): unknown {
  return Array.isArray(arg) ? arg.map((row) => row.map(toRuntime)) : toRuntime(arg);
}

/** An error value as the runtime expects it where errors are allowed as arguments. */
function toRuntime(value: CellValue): unknown {
  return typeof value === 'object' && value !== null
    ? { type: 'CustomFunctionError', code: value.error }
    : value;
}
