import type { Language } from '../../i18n/language';
import { callable, readArgument, type Callable } from '../callable';
import { CellError } from '../cellError';
import { CellFailure } from '../cellFailure';
import { isErrorValue } from '../cells/errorValue';
import { isGrid, unwrap, type Grid } from '../cells/grid';
import { cellAt, liftedShape, type Lifted } from '../cells/lift';
import type { FunctionDeclaration } from '../defineFunction';
import { isScalar, type Parameter, type ResultBlock, type ResultCell } from '../parameter';
import { equationOf, type Equation } from './equation';
import type { Given } from './operand';
import { summarize, type RangeSummary } from './summarize';

/** A place in a range or a result, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is wrong: the error that the cell shows, and words for it. */
export interface Fault {
  readonly code: string;
  /** Empty for an error that came in with an argument. */
  readonly message: string;
  /** The cell of the argument's range that is meant. */
  readonly place?: Place;
}

export interface ExplainedArgument {
  readonly parameter: Parameter;
  readonly given: Given | undefined;
  /** The one value that counts here: of an array the one that belongs to the explained cell. */
  readonly value?: unknown;
  /** That value as the function takes it, where it reads another: 0.8 of "80%", a default of a blank. */
  readonly taken?: unknown;
  readonly range?: RangeSummary;
  /** Of an array in a single argument: which of its cells counts. */
  readonly lifted?: Place;
  readonly fault?: Fault;
  /** What is wrong with the call has to do with this argument. */
  readonly isInvolved: boolean;
}

export type Outcome =
  | { readonly kind: 'value'; readonly rows: ResultBlock }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** An argument is not seen, so neither is the result. */
  | { readonly kind: 'unseen' };

export interface ExplainedCall {
  readonly declaration: FunctionDeclaration;
  readonly arguments: readonly ExplainedArgument[];
  /** More arguments than the function takes. */
  readonly surplus: readonly Given[];
  readonly outcome: Outcome;
  readonly equation?: Equation;
  /** Of a result that spills by arrays: its size, and the first cells that fail. */
  readonly spill?: {
    readonly rowCount: number;
    readonly columnCount: number;
    readonly failing: readonly (Place & Fault)[];
    /** More cells fail than are listed, or were not looked at. */
    readonly isCut: boolean;
  };
}

export interface ExplainOptions {
  readonly language: Language;
  /** Which cell of the result is explained, of one that spills. */
  readonly place?: Place;
  /** The result that stands in the sheet already: slow functions are not calculated again for it. */
  readonly known?: ResultBlock;
  /** Lets the page answer its user between two pieces of work; rejects when nobody wants the answer any more. */
  readonly pause?: () => Promise<void>;
  /** The call is an argument of another, which takes all of its result. */
  readonly isInner?: boolean;
}

const mostFailing = 3;
/** Rows of a spill that are calculated at a time, and cells at most. */
const sliceRows = 500;
const mostCells = 50_000;

/** Runs the function as its cell does: the same reading of arguments, the same core. Failures carry what the cell shows. */
const callables = new Map<FunctionDeclaration, { language: Language; call: Callable }>();

function callableOf(declaration: FunctionDeclaration, language: Language): Callable {
  const known = callables.get(declaration);
  if (known?.language === language) return known.call;
  const call = callable(
    declaration,
    () => language,
    (error) => new CellFailure(error),
  );
  callables.set(declaration, { language, call });
  return call;
}

/** What a call of a function of ours comes to, and why. */
export async function explainCall(
  declaration: FunctionDeclaration,
  given: readonly Given[],
  options: ExplainOptions,
): Promise<ExplainedCall> {
  const { parameters, present } = declaration;
  const { language, place = { row: 0, column: 0 } } = options;
  const surplus = given.slice(parameters.length);
  const cells = parameters.map((_, i) => {
    const operand = given[i]?.operand;
    return operand?.kind === 'cells' ? operand.value : null;
  });
  const lifted = present ? [] : liftedOf(parameters, cells);
  const shape = liftedShape(lifted);
  const isUnseen = parameters.some((_, i) => given[i]?.operand.kind === 'unseen');
  const isAll = shape instanceof CellError || options.isInner === true;
  const here = isAll ? cells : singleCells(cells, lifted, place);

  const result =
    shape instanceof CellError
      ? shape
      : isUnseen
        ? undefined
        : declaration.memoize && options.known
          ? options.known
          : await resultOf(callableOf(declaration, language), here);
  const about = result instanceof CellError ? result : undefined;
  const outcome = outcomeOf(result, language);
  const args = parameters.map((parameter, i) =>
    explainArgument(
      parameter,
      given[i],
      cells[i],
      here[i],
      lifted.find(({ index }) => index === i),
      place,
      {
        language,
        about,
      },
    ),
  );
  const equation = equationFor(declaration, here, outcome, language);
  const spill =
    lifted.length === 0 || isUnseen || options.isInner === true || shape instanceof CellError
      ? undefined
      : { ...shape, ...(await failingCells(declaration, cells, lifted, shape.rowCount, options)) };
  return {
    declaration,
    arguments: args,
    surplus,
    outcome,
    ...(equation === undefined ? {} : { equation }),
    ...(spill === undefined ? {} : { spill }),
  };
}

function liftedOf(parameters: readonly Parameter[], cells: readonly unknown[]): Lifted[] {
  return parameters.flatMap((parameter, index) => {
    const grid = unwrap(cells[index]);
    return isScalar(parameter) && isGrid(grid) ? [{ index, name: parameter.name, grid }] : [];
  });
}

/** The arguments with those cells of arrays that belong to one place of the result. */
function singleCells(
  cells: readonly unknown[],
  lifted: readonly Lifted[],
  { row, column }: Place,
): unknown[] {
  const here = [...cells];
  for (const { index, grid } of lifted) here[index] = cellAt(grid, row, column) ?? null;
  return here;
}

/** Rows of values, or why there are none. */
async function resultOf(call: Callable, cells: readonly unknown[]): Promise<ResultBlock | CellError> {
  try {
    const rows = (await call(...cells)) as Grid;
    const [[only] = []] = rows;
    if (rows.length === 1 && rows[0]?.length === 1 && only instanceof CellFailure) return only.cell;
    return rows.map((row) => row.map(shownCell));
  } catch (thrown) {
    if (thrown instanceof CellFailure) return thrown.cell;
    throw thrown;
  }
}

function outcomeOf(result: ResultBlock | CellError | undefined, language: Language): Outcome {
  if (result === undefined) return { kind: 'unseen' };
  if (result instanceof CellError) return { kind: 'fault', fault: faultOf(result, language) };
  return { kind: 'value', rows: result };
}

function shownCell(cell: unknown): ResultCell {
  return cell instanceof CellFailure ? { error: cell.cell.excel } : (cell as ResultCell);
}

function faultOf(error: CellError, language: Language): Fault {
  const place = error.place === undefined ? {} : { place: error.place };
  if (isErrorValue(error.host)) return { code: error.host.code, message: '', ...place };
  return { code: error.excel, message: error.message(language), ...place };
}

function explainArgument(
  parameter: Parameter,
  given: Given | undefined,
  all: unknown,
  here: unknown,
  lifted: Lifted | undefined,
  place: Place,
  { language, about }: { language: Language; about: CellError | undefined },
): ExplainedArgument {
  if (given?.operand.kind === 'unseen') return { parameter, given, isInvolved: false };
  const taken = readArgument(parameter, unwrap(here));
  const range = summarize(parameter, unwrap(all));
  const fault = taken instanceof CellError ? faultOf(taken, language) : undefined;
  const single = isGrid(unwrap(here)) ? {} : { value: unwrap(here) ?? null };
  const plain = isScalar(parameter) && !(taken instanceof CellError) ? { taken } : {};
  return {
    parameter,
    given,
    ...single,
    ...plain,
    ...(range === undefined ? {} : { range }),
    ...(lifted === undefined ? {} : { lifted: placeIn(lifted.grid, place) }),
    ...(fault === undefined ? {} : { fault }),
    isInvolved: fault !== undefined || about?.names(parameter.name) === true,
  };
}

function placeIn(grid: Grid, { row, column }: Place): Place {
  return { row: grid.length === 1 ? 0 : row, column: grid[0]?.length === 1 ? 0 : column };
}

function equationFor(
  declaration: FunctionDeclaration,
  cells: readonly unknown[],
  outcome: Outcome,
  language: Language,
): Equation | undefined {
  if (declaration.present !== undefined || outcome.kind !== 'value') return undefined;
  const result = outcome.rows[0]?.[0];
  if (typeof result !== 'number') return undefined;
  const args = declaration.parameters.map((parameter, i) => readArgument(parameter, unwrap(cells[i])));
  return equationOf(declaration, args, result, language);
}

/** The first cells of a spill that fail, calculated as the cell does, some rows at a time. */
async function failingCells(
  declaration: FunctionDeclaration,
  cells: readonly unknown[],
  lifted: readonly Lifted[],
  rowCount: number,
  { language, pause }: ExplainOptions,
): Promise<{ failing: (Place & Fault)[]; isCut: boolean }> {
  const call = callableOf(declaration, language);
  const width = Math.max(1, ...lifted.map(({ grid }) => grid[0]?.length ?? 1));
  const lastRow = Math.min(rowCount, Math.ceil(mostCells / width));
  const failing: (Place & Fault)[] = [];
  for (let start = 0; start < lastRow; start += sliceRows) {
    const slice = [...cells];
    for (const { index, grid } of lifted)
      slice[index] = grid.length === 1 ? grid : grid.slice(start, Math.min(lastRow, start + sliceRows));
    for (const one of await failuresOf(call, slice)) {
      if (failing.length === mostFailing) return { failing, isCut: true };
      failing.push({ row: start + one.row, column: one.column, ...faultOf(one.cell, language) });
    }
    await pause?.();
  }
  return { failing, isCut: lastRow < rowCount };
}

async function failuresOf(
  call: Callable,
  cells: readonly unknown[],
): Promise<readonly (Place & { readonly cell: CellError })[]> {
  try {
    const rows = (await call(...cells)) as Grid;
    return rows.flatMap((row, r) =>
      row.flatMap((one, column) => (one instanceof CellFailure ? [{ row: r, column, cell: one.cell }] : [])),
    );
  } catch (thrown) {
    if (thrown instanceof CellFailure) return [{ row: 0, column: 0, cell: thrown.cell }];
    throw thrown;
  }
}
