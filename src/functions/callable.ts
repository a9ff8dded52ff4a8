import type { Language } from '../i18n/language';
import { argumentName } from './argumentNames';
import { withBlankCells, type ReadEmpty } from './blanks/blankCells';
import { signalOf, withSignal } from './cancellation';
import { CellError } from './cellError';
import { cellErrorFor } from './cellErrorFor';
import { isGrid, unwrap, type Grid } from './cells/grid';
import { cellAt, liftedShape, type Lifted } from './cells/lift';
import { readCells, readRange } from './cells/readRange';
import { readScalar } from './cells/readScalar';
import type { FunctionDeclaration } from './defineFunction';
import { memo, type Memo } from './memo';
import { isScalar, type Parameter, type ResultCell } from './parameter';
import { createDeferral } from './createDeferral';
import { TaskCanceled } from './models/worker/taskErrors';
import { pageTime } from './pageTime';
import { argumentTexts } from './texts';
import { withoutStacks } from './withoutStacks';

/** Makes the host's own error value from ours; in Excel a `CustomFunctions.Error`. */
export type ErrorFactory = (error: CellError) => unknown;

export type Callable = (...cells: readonly unknown[]) => unknown;

/** Milliseconds at a time that calls which were put off take from the page. */
const slice = 25;

/** Calls that Excel may cancel, and that the page has no time for at once: hundreds of fits in one calculation. */
const defer = createDeferral(slice, () => new TaskCanceled());

/**
 * The function that Excel calls: reads cells by the parameter table, runs the core once, or once for each cell of
 * arrays in scalar arguments, and answers with rows and columns. It throws only what `makeError` makes. Behind the
 * arguments the host hands over the invocation, by which it cancels a `cancelable` function.
 *
 * @param language asked at each call: functions are handed over before Office says which language its user reads
 * @param readEmpty tells blank cells from zeros where the host hands both over as 0; without it a 0 is a 0
 */
export function callable(
  declaration: FunctionDeclaration,
  language: () => Language,
  makeError: ErrorFactory,
  readEmpty?: ReadEmpty,
): Callable {
  const { parameters, present } = declaration;
  const run: Memo = (args, signal) => withSignal(signal, () => declaration.invoke(args));
  const invoke = declaration.memoize ? memo(run) : run;
  const fail = (error: CellError): never => {
    throw makeError(error) as Error;
  };

  const finish = (value: unknown): Grid => {
    if (present) return present(value, language()).map((row) => row.map(cellOf));
    return [[orError(checkResult(value))]];
  };
  const cellOf = (cell: ResultCell): unknown => {
    if (typeof cell === 'object') return makeError(new CellError(cell.error, argumentTexts.noSuchValue));
    const checked = checkResult(cell);
    return checked instanceof CellError ? makeError(checked) : checked;
  };
  const orError = (value: unknown): unknown => (value instanceof CellError ? fail(value) : value);

  const callOnce = (args: readonly unknown[], signal: AbortSignal | undefined): Grid | Promise<Grid> => {
    let value: unknown;
    try {
      value = invoke(args, signal);
    } catch (error) {
      return fail(cellErrorFor(error, declaration.failures));
    }
    if (!(value instanceof Promise)) return finish(value);
    return value.then(finish, (error: unknown) => fail(cellErrorFor(error, declaration.failures)));
  };

  const callEach = (args: unknown[], lifted: readonly Lifted[]): Grid => {
    const shape = liftedShape(lifted);
    if (shape instanceof CellError) return fail(shape);
    const answer: unknown[][] = [];
    for (let row = 0; row < shape.rowCount; row++) {
      const cells: unknown[] = [];
      for (let column = 0; column < shape.columnCount; column++) {
        const value = callAt(declaration, invoke, args, lifted, row, column);
        cells.push(value instanceof CellError ? makeError(value) : value);
      }
      answer.push(cells);
    }
    return answer;
  };

  const call = (cells: readonly unknown[], signal: AbortSignal | undefined): Grid | Promise<Grid> => {
    const args: unknown[] = [];
    let lifted: Lifted[] | undefined;
    for (let index = 0; index < parameters.length; index++) {
      const parameter = parameters[index] as Parameter;
      const argument = unwrap(cells[index]);
      if (isScalar(parameter) && isGrid(argument)) {
        if (present) return fail(notSingle(parameter, argument));
        (lifted ??= []).push({ index, name: parameter.name, grid: argument });
        args.push(undefined);
      } else {
        const value = readArgument(parameter, argument);
        args.push(value instanceof CellError ? fail(value) : value);
      }
    }
    if (lifted) {
      const each = lifted;
      return withoutStacks(() => callEach(args, each));
    }
    return callOnce(args, signal);
  };

  /** A call with blank cells as blanks: at once where there is no doubt. */
  const withBlanks = (
    cells: readonly unknown[],
    answer: (cells: readonly unknown[]) => Grid | Promise<Grid>,
  ): Grid | Promise<Grid> => {
    const read = readEmpty ? withBlankCells(parameters, cells, readEmpty) : cells;
    return read instanceof Promise ? read.then(answer) : answer(read);
  };

  if (!declaration.cancelable) return (...cells) => withBlanks(cells, (read) => call(read, undefined));
  return (...cells) => {
    const signal = signalOf(cells[parameters.length]);
    const canceled = (): never => fail(cellErrorFor(new TaskCanceled(), declaration.failures));
    return withBlanks(cells, (read) => {
      if (signal?.aborted === true) return canceled();
      const run = (): Grid | Promise<Grid> => pageTime.use(() => call(read, signal));
      // A host without workers has no page whose user waits.
      if (pageTime.isLeft() || typeof Worker === 'undefined') return run();
      return defer(run, signal).catch((error: unknown) =>
        error instanceof TaskCanceled ? canceled() : Promise.reject(error as Error),
      );
    });
  };
}

/** An argument as the core gets it, or what is wrong with it. */
export function readArgument(parameter: Parameter, argument: unknown): unknown {
  switch (parameter.kind) {
    case 'number':
    case 'date':
    case 'truth':
    case 'choice':
      return readScalar(parameter, argument);
    case 'numbers':
    case 'column':
    case 'table':
      return readRange(parameter, argument);
    case 'cells':
      return readCells(parameter, argument);
  }
}

/** The answer for one place; `args` is filled anew for each, since a core never keeps its arguments. */
function callAt(
  declaration: FunctionDeclaration,
  invoke: (args: readonly unknown[]) => unknown,
  args: unknown[],
  lifted: readonly Lifted[],
  row: number,
  column: number,
): unknown {
  for (const { index, grid } of lifted) {
    const parameter = declaration.parameters[index] as Parameter;
    const value = readArgument(parameter, cellAt(grid, row, column));
    if (value instanceof CellError) return value;
    args[index] = value;
  }
  try {
    return checkResult(invoke(args));
  } catch (error) {
    return cellErrorFor(error, declaration.failures);
  }
}

/** A cell holds neither infinity nor NaN. */
function checkResult(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value)
    ? new CellError('#NUM!', argumentTexts.noResult)
    : value;
}

function notSingle(parameter: Parameter, grid: Grid): CellError {
  return new CellError('#VALUE!', argumentTexts.singleValue, {
    argument: argumentName(parameter.name),
    found: grid.length * (grid[0]?.length ?? 0),
  });
}
