import type { Language, Text } from '../i18n/language';
import type { ExcelErrorCode, FailureTexts } from './failures';
import type { Formula } from './formula';
import type { GroupId } from './groups';
import type { Origin } from './origin';
import type { Arguments, CellBlock, Parameter, ResultBlock } from './parameter';
import type { Unit } from './units';

/** One number for each combination of the scalar arguments. */
export interface NumberResult {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly text: Text;
}

/** A spilled table or report. */
export interface BlockResult<Value> {
  readonly kind: 'block';
  readonly text: Text;
  /** Rows and columns with their labels, in the user's language. */
  readonly present: (value: Value, language: Language) => ResultBlock;
}

/** What stands in an example's argument: a value, or the rows of a range; undefined where left out. */
export type ExampleArgument = string | number | boolean | undefined | CellBlock;

export interface Example<Value> {
  readonly arguments: readonly ExampleArgument[];
  /** The expected value of the core: a number, or what a block presents. Numbers agree to 9 digits. */
  readonly result: Value;
  /** What the result tells, in one sentence. */
  readonly meaning: Text;
}

interface Described {
  /** Upper case, with dots at most: the function's id and name in Excel. */
  readonly name: string;
  readonly group: GroupId;
  /** One sentence: shown while the user types the function's name. */
  readonly summary: Text;
  /** More to know, a paragraph an item. */
  readonly notes?: readonly Text[];
  readonly formula: Formula;
  /** Errors of this function beside those that follow from its parameter table. */
  readonly errors: readonly { readonly code: ExcelErrorCode; readonly when: Text }[];
  readonly origin: Origin;
  /** Words that a user may search for, beside those of the name and the summary. */
  readonly keywords?: Text;
  /** Remember results by the content of the arguments: for slow functions. */
  readonly memoize?: boolean;
  /** Work in the background that stops when Excel cancels the call; see cancellation.ts. */
  readonly cancelable?: boolean;
  /** How errors thrown by the core read, for cores that throw another kind than the metrics do. */
  readonly failures?: FailureTexts;
}

/** What a declaration says, and a core whose argument types follow from its parameter table. */
export interface FunctionSource<Ps extends readonly Parameter[], Core> extends Described {
  readonly parameters: Ps;
  /** May answer with a promise, for work in a worker. */
  readonly core: Core;
  readonly result: ValueOf<Core> extends number ? NumberResult : BlockResult<ValueOf<Core>>;
  readonly example: Example<ValueOf<Core>>;
}

type ValueOf<Core> = Core extends (...args: never[]) => infer Value ? Awaited<Value> : never;

/** A declaration whose types have done their work: what the wrapper, the pages and the task pane read. */
export interface FunctionDeclaration extends Described {
  readonly parameters: readonly Parameter[];
  readonly result: NumberResult | BlockResult<never>;
  readonly example: Example<unknown>;
  /** The core, called with arguments that were read by the parameter table. */
  readonly invoke: (args: readonly unknown[]) => unknown;
  /** Rows and columns of a block's value; undefined for a number. */
  readonly present: ((value: unknown, language: Language) => ResultBlock) | undefined;
}

/** The core takes exactly the arguments of the table: not fewer, which TypeScript alone would allow. */
type SameCount<Ps extends readonly unknown[], Core extends (...args: never[]) => unknown> = Required<
  Parameters<Core>
>['length'] extends Ps['length']
  ? unknown
  : { readonly parameterCount: Ps['length'] };

/** Declares a function: the one place where its name, arguments, texts and core meet. */
export function defineFunction<
  const Ps extends readonly Parameter[],
  Core extends (...args: Arguments<Ps>) => unknown,
>(source: FunctionSource<Ps, Core> & SameCount<Ps, Core>): FunctionDeclaration {
  const { core, ...described } = source as FunctionSource<Ps, Core>;
  // The two casts below are the border between typed declarations and cells: `readArguments` makes exactly
  // the arguments that the table promises, and `present` gets exactly what the core returned.
  const result = described.result as NumberResult | BlockResult<never>;
  return {
    ...described,
    result,
    invoke: (args) => core(...(args as Arguments<Ps>)),
    present:
      result.kind === 'block'
        ? (result.present as (value: unknown, language: Language) => ResultBlock)
        : undefined,
  };
}
