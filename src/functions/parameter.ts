import type { Text } from '../i18n/language';
import type { NumberTable, Numbers } from '../metrics/numbers';
import type { ExcelErrorCode } from './failures';
import type { NumberRange } from './numberRange';
import type { Unit } from './units';

interface Named {
  /** The argument's name in a formula's hint, in camelCase. */
  readonly name: string;
  /** What it is, in one sentence without its unit and range, which are added. */
  readonly text: Text;
  /** May be left out or blank. A parameter with a `default` may be, too. */
  readonly optional?: true;
}

/** One number; an array makes the function spill. */
export interface NumberParameter extends Named {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly range: NumberRange;
  readonly default?: number;
}

/** A date as Excel's serial number; dates written as text are read, too. */
export interface DateParameter extends Named {
  readonly kind: 'date';
  readonly unit: 'date';
}

/** TRUE or FALSE; an array makes the function spill. */
export interface TruthParameter extends Named {
  readonly kind: 'truth';
  readonly default?: boolean;
}

/** One of a few words; an array makes the function spill. */
export interface ChoiceParameter extends Named {
  readonly kind: 'choice';
  readonly choices: readonly { readonly value: string; readonly text: Text }[];
  readonly default?: string;
}

/** All numbers of a range, as Excel's aggregate functions take them: text, blanks and booleans are skipped. */
export interface NumbersParameter extends Named {
  readonly kind: 'numbers';
  readonly unit: Unit;
  readonly range: NumberRange;
}

/** Like `numbers`, but each cell keeps its place: NaN where there is no number. */
export interface ColumnParameter extends Named {
  readonly kind: 'column';
  readonly unit: Unit;
  readonly range: NumberRange;
}

/** Like `column`, with rows and columns. */
export interface TableParameter extends Named {
  readonly kind: 'table';
  readonly unit: Unit;
  readonly range: NumberRange;
}

/** Cells as they are, for identifiers, dates, labels and blocks: '' where blank; never an error value. */
export interface CellsParameter extends Named {
  readonly kind: 'cells';
  /** Where all cells are of one kind: the sample workbook formats them so. */
  readonly unit?: Unit;
}

export type Parameter =
  | NumberParameter
  | DateParameter
  | TruthParameter
  | ChoiceParameter
  | NumbersParameter
  | ColumnParameter
  | TableParameter
  | CellsParameter;

export type RangeParameter = NumbersParameter | ColumnParameter | TableParameter;
export type NumericParameter = NumberParameter | RangeParameter;
export type ScalarParameter = NumberParameter | DateParameter | TruthParameter | ChoiceParameter;

/** A block of cells, rows of equal length. */
export type CellBlock = readonly (readonly (string | number | boolean)[])[];

/** A cell of a spilled result; a value that does not exist is an error in its cell. */
export type ResultCell = string | number | boolean | { readonly error: ExcelErrorCode };
export type ResultBlock = readonly (readonly ResultCell[])[];

interface CoreTypes {
  number: number;
  date: number;
  truth: boolean;
  numbers: Numbers;
  column: Numbers;
  table: NumberTable;
  cells: CellBlock;
}

type Present<P extends Parameter> = P extends { kind: 'choice'; choices: readonly { value: infer V }[] }
  ? V
  : P['kind'] extends keyof CoreTypes
    ? CoreTypes[P['kind']]
    : never;

type Absent<P extends Parameter> = P extends { default: unknown }
  ? never
  : P extends { optional: true }
    ? undefined
    : never;

/** The arguments of a core, from its parameter table. */
export type Arguments<Ps extends readonly Parameter[]> = {
  -readonly [I in keyof Ps]: Present<Ps[I]> | Absent<Ps[I]>;
};

const scalarKinds: ReadonlySet<Parameter['kind']> = new Set(['number', 'date', 'truth', 'choice']);

/** True where an array in the argument makes the function spill. */
export function isScalar(parameter: Parameter): parameter is ScalarParameter {
  return scalarKinds.has(parameter.kind);
}

export function isOptional(parameter: Parameter): boolean {
  return parameter.optional === true || 'default' in parameter;
}
