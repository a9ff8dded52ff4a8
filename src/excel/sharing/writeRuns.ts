import type { Batch } from '../writing/batch';

/** A block to write with its top left cell; 0-based. */
export interface Write {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
}

/** Writes blocks; single cells below each other go in one call. */
export async function writeRuns(batch: Batch, writes: readonly Write[]): Promise<void> {
  for (const { sheetName, row, column, cells } of joined(writes)) {
    const range = batch.context.workbook.worksheets
      .getItem(sheetName)
      .getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
    range.formulas = cells as (string | number | boolean)[][];
    await batch.queued(250 + JSON.stringify(cells).length);
  }
  await batch.send();
}

/** Rows a call at most, so that a request stays small. */
const longestRun = 2000;

function joined(writes: readonly Write[]): Write[] {
  const single = writes.filter(({ cells }) => cells.length === 1 && cells[0]?.length === 1);
  const others = writes.filter((write) => !single.includes(write));
  single.sort((a, b) => a.sheetName.localeCompare(b.sheetName) || a.column - b.column || a.row - b.row);
  const runs: Write[] = [];
  for (const write of single) {
    const last = runs.at(-1);
    if (
      last?.sheetName === write.sheetName &&
      last.column === write.column &&
      last.row + last.cells.length === write.row &&
      last.cells.length < longestRun
    ) {
      (last.cells as (readonly (string | number | boolean)[])[]).push(...write.cells);
    } else runs.push({ ...write, cells: [...write.cells] });
  }
  return [...runs, ...others];
}
