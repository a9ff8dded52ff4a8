import type { CellGrid } from '../../customers/cells';

/** Everything of a grid but its rows. */
export type GridFrame = Omit<CellGrid, 'values'>;

/** So many cells are copied to the worker at a time: well under 50 ms on a slow machine. */
const cellsPerChunk = 40_000;

export function frameOf(grid: CellGrid): GridFrame {
  const frame: Partial<CellGrid> & GridFrame = { ...grid };
  delete (frame as { values?: unknown }).values;
  return frame;
}

/** Rows in pieces that can be sent without holding up the pane. */
export function* chunksOf(rows: CellGrid['values']): Generator<CellGrid['values']> {
  const size = Math.max(1, Math.floor(cellsPerChunk / Math.max(1, rows[0]?.length ?? 0)));
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

/** The header above rows that were sent ahead, or nothing; undefined if these are not all other rows of the grid. */
export function rowsBefore(
  rows: CellGrid['values'],
  sent: CellGrid['values'],
): CellGrid['values'] | undefined {
  const first = rows.length - sent.length;
  const isRest = (first === 0 || first === 1) && sent.every((row, index) => row === rows[first + index]);
  return isRest ? rows.slice(0, first) : undefined;
}
