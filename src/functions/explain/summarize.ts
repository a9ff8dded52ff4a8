import { isErrorValue } from '../cells/errorValue';
import { isBlank, isGrid } from '../cells/grid';
import type { Parameter } from '../parameter';

/** What a range holds, and what of it the function takes. */
export interface RangeSummary {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly numbers: number;
  readonly blanks: number;
  readonly texts: number;
  readonly truths: number;
  readonly errors: number;
  /** Zeros that count as blanks, where no number may be 0. */
  readonly zeros: number;
  /** The first cells that the function takes. */
  readonly first: readonly (string | number | boolean)[];
  readonly firstText?: string;
}

const firstCells = 5;

/** Counts the cells of a range as its parameter's reading sorts them. */
export function summarize(parameter: Parameter, value: unknown): RangeSummary | undefined {
  if (!isGrid(value)) return undefined;
  const counts = { numbers: 0, blanks: 0, texts: 0, truths: 0, errors: 0, zeros: 0 };
  const takesAll = parameter.kind === 'cells';
  const range = 'range' in parameter ? parameter.range : undefined;
  const noZero = range !== undefined && (range.min > 0 || (range.min === 0 && range.minOpen));
  const first: (string | number | boolean)[] = [];
  let firstText: string | undefined;
  for (const row of value) {
    for (const cell of row) {
      const isTaken = take(cell);
      if (isTaken && first.length < firstCells) first.push(cell as string | number | boolean);
    }
  }
  return {
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    ...counts,
    first,
    ...(firstText === undefined ? {} : { firstText }),
  };

  function take(cell: unknown): boolean {
    if (isErrorValue(cell)) counts.errors += 1;
    else if (isBlank(cell)) counts.blanks += 1;
    else if (typeof cell === 'number') {
      if (cell === 0 && noZero) {
        counts.zeros += 1;
        return false;
      }
      counts.numbers += 1;
      return true;
    } else if (typeof cell === 'boolean') counts.truths += 1;
    else {
      counts.texts += 1;
      firstText ??= String(cell);
    }
    return takesAll && !isBlank(cell) && !isErrorValue(cell);
  }
}
