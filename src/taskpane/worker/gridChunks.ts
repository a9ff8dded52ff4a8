import type { CellGrid } from '../../customers/cells';

/** Everything of a grid but its rows. */
export type GridFrame = Omit<CellGrid, 'values' | 'rowNumbers'>;

export interface GridRows {
  readonly values: CellGrid['values'];
  readonly rowNumbers: readonly number[];
}

/** So many cells are copied to the worker at a time: well under 50 ms on a slow machine. */
const cellsPerChunk = 40_000;

export function frameOf(grid: CellGrid): GridFrame {
  const frame: Partial<CellGrid> & GridFrame = { ...grid };
  delete (frame as { values?: unknown }).values;
  delete (frame as { rowNumbers?: unknown }).rowNumbers;
  return frame;
}

/** A grid's rows in pieces that can be sent without holding up the pane. */
export function* chunksOf(grid: CellGrid): Generator<GridRows> {
  const width = Math.max(1, grid.columnNumbers.length);
  const size = Math.max(1, Math.floor(cellsPerChunk / width));
  for (let from = 0; from < grid.values.length; from += size) {
    yield {
      values: grid.values.slice(from, from + size),
      rowNumbers: grid.rowNumbers.slice(from, from + size),
    };
  }
}

/** The reverse, in the worker. */
export function gridFrom(frame: GridFrame, chunks: readonly GridRows[]): CellGrid {
  return {
    ...frame,
    values: chunks.flatMap(({ values }) => values),
    rowNumbers: chunks.flatMap(({ rowNumbers }) => rowNumbers),
  };
}
