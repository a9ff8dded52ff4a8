import { CellError } from '../cellError';
import { argumentTexts, thingTexts } from '../texts';
import type { Grid } from './grid';

/** A scalar argument that holds an array: the function answers with an array. */
export interface Lifted {
  readonly index: number;
  readonly name: string;
  readonly grid: Grid;
}

export interface Shape {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The shape of the answer: as in Excel's dynamic arrays a row and a column make a block, and one row or column is
 * repeated along the other. Unlike Excel, which fills up with #N/A, sizes that do not match are an error that says both.
 */
export function liftedShape(lifted: readonly Lifted[]): Shape | CellError {
  const rows = common(lifted, (grid) => grid.length, 'rows');
  if (rows instanceof CellError) return rows;
  const columns = common(lifted, (grid) => grid[0]?.length ?? 0, 'columns');
  if (columns instanceof CellError) return columns;
  return { rowCount: rows, columnCount: columns };
}

/** The cell of a lifted argument that belongs to a place of the answer. */
export function cellAt(grid: Grid, row: number, column: number): unknown {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}

function common(
  lifted: readonly Lifted[],
  size: (grid: Grid) => number,
  direction: 'rows' | 'columns',
): number | CellError {
  let first: Lifted | undefined;
  for (const one of lifted) {
    if (size(one.grid) === 1) continue;
    if (!first) first = one;
    else if (size(one.grid) !== size(first.grid))
      return new CellError('#VALUE!', argumentTexts.sizesDiffer, {
        first: first.name,
        firstLength: size(first.grid),
        second: one.name,
        secondLength: size(one.grid),
        direction: thingTexts[direction],
      });
  }
  return first ? size(first.grid) : 1;
}
