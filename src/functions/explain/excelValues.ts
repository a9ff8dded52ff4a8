import { sum } from '../../numerics/sum';
import { isErrorValue } from '../cells/errorValue';
import { isBlank, isGrid, unwrap, type Grid } from '../cells/grid';
import { cellAt } from '../cells/lift';
import { numberFromText } from '../cells/numberFromText';

type Scalar = (left: unknown, right: unknown) => unknown;

export const valueError = { code: '#VALUE!' } as const;

/** A number as Excel's operators take a cell: blanks are 0, TRUE is 1, text that reads as a number is that number. */
function numeric(cell: unknown): number | { readonly code: string } {
  if (isErrorValue(cell)) return cell;
  if (isBlank(cell)) return 0;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return (typeof cell === 'string' ? numberFromText(cell) : undefined) ?? valueError;
}

function arithmetic(calculate: (left: number, right: number) => number): Scalar {
  return (left, right) => {
    const one = numeric(left);
    const other = numeric(right);
    if (typeof one !== 'number') return one;
    if (typeof other !== 'number') return other;
    const value = calculate(one, other);
    return Number.isFinite(value) ? value : { code: '#NUM!' };
  };
}

/** Numbers before texts before truths; texts without regard to case. */
function comparison(holds: (order: number) => boolean): Scalar {
  const rank = (cell: unknown) => (typeof cell === 'boolean' ? 2 : typeof cell === 'string' ? 1 : 0);
  return (left, right) => {
    if (isErrorValue(left)) return left;
    if (isErrorValue(right)) return right;
    const one = likeOther(left, right);
    const other = likeOther(right, left);
    if (rank(one) !== rank(other)) return holds(rank(one) - rank(other));
    if (typeof one === 'string' && typeof other === 'string')
      return holds(one.toLowerCase().localeCompare(other.toLowerCase()));
    return holds(Number(one) - Number(other));
  };
}

/** A blank compares as 0, "" or FALSE, whichever the other is of. */
function likeOther(cell: unknown, other: unknown): unknown {
  if (!isBlank(cell) || cell === '') return cell;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Excel's operators on two cells. */
export const operators: Readonly<Record<string, Scalar>> = {
  '+': arithmetic((left, right) => left + right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': (left, right) =>
    numeric(right) === 0 && typeof numeric(left) === 'number' ? { code: '#DIV/0!' } : quotient(left, right),
  '^': arithmetic((left, right) => left ** right),
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

const quotient = arithmetic((left, right) => left / right);

/** An operator on values or ranges, cell by cell as dynamic arrays go together. */
export function combined(operate: Scalar, left: unknown, right: unknown): unknown {
  const one = unwrap(left);
  const other = unwrap(right);
  if (!isGrid(one) && !isGrid(other)) return operate(one, other);
  const grids = [one, other].map((value): Grid => (isGrid(value) ? value : [[value]]));
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const at = (grid: Grid, row: number, column: number): unknown =>
    cellAt(grid, row, column) === undefined ? { code: '#N/A' } : cellAt(grid, row, column);
  const [first = [], second = []] = grids;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => operate(at(first, row, column), at(second, row, column))),
  );
}

/** Functions of Excel's that are often written into an argument, on values as cells hold them. */
export const excelFunctions: Readonly<Record<string, (args: readonly unknown[]) => unknown>> = {
  SUM: over((numbers) => sum(numbers)),
  AVERAGE: over((numbers) => (numbers.length === 0 ? { code: '#DIV/0!' } : sum(numbers) / numbers.length)),
  MIN: over((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((least, one) => Math.min(least, one)))),
  MAX: over((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((most, one) => Math.max(most, one)))),
  COUNT: over((numbers) => numbers.length, false),
};

/** All numbers of the arguments, as Excel's aggregate functions take them; an error is passed on. */
function over(
  calculate: (numbers: readonly number[]) => unknown,
  passesErrors = true,
): (args: readonly unknown[]) => unknown {
  return (args) => {
    const numbers: number[] = [];
    for (const value of args.map(unwrap)) {
      if (!isGrid(value)) {
        const number = numeric(value);
        if (typeof number === 'number') numbers.push(number);
        else if (passesErrors) return number;
        continue;
      }
      for (const cell of value.flat()) {
        if (typeof cell === 'number') numbers.push(cell);
        else if (passesErrors && isErrorValue(cell)) return cell;
      }
    }
    return calculate(numbers);
  };
}
