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

/** A grid that is still being received: a `CellGrid` of the rows so far. */
export interface GrowingGrid extends GridFrame {
  readonly values: CellGrid['values'][number][];
  readonly rowNumbers: number[];
}

/** The reverse, in the worker: an empty grid, to which `addChunk` adds the rows as they come. */
export function startGrid(frame: GridFrame): GrowingGrid {
  return { ...frame, values: [], rowNumbers: [] };
}

export function addChunk(grid: GrowingGrid, { values, rowNumbers }: GridRows): void {
  for (const row of values) grid.values.push(row);
  for (const number of rowNumbers) grid.rowNumbers.push(number);
}
