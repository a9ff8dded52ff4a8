import type { Area, Block, SheetSpec, SpecCell } from '../../scorecards/sheetSpec';
import { chunksOf, type Batch } from './batch';
import { encodeCell, isFormula, type NameFiller, type OfficeCell } from './encodeCell';

/** Writes what is not a formula. The cells of formulas stay empty until the tables they name exist. */
export async function writeConstants(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  for (const block of spec.blocks) {
    const rows = block.cells.map((row) =>
      row.map((cell) => (isFormula(cell) ? null : encodeCell(cell, unused))),
    );
    if (rows.some((row) => row.some((cell) => cell !== null))) await writeRows(batch, sheet, block, rows);
  }
}

/** Writes the formulas, a column's run at a time: constants between them are not written twice. */
export async function writeFormulas(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  fillNames: NameFiller,
): Promise<void> {
  for (const block of spec.blocks) {
    for (const run of formulaRuns(block)) {
      const rows = run.cells.map((row) => row.map((cell) => encodeCell(cell, fillNames)));
      await writeRows(batch, sheet, run, rows);
    }
  }
}

async function writeRows(
  batch: Batch,
  sheet: Excel.Worksheet,
  place: { readonly row: number; readonly column: number },
  rows: readonly (readonly OfficeCell[])[],
): Promise<void> {
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0) return;
  for (const chunk of chunksOf(rows)) {
    const range = sheet.getRangeByIndexes(
      place.row + chunk.start,
      place.column,
      chunk.rows.length,
      columnCount,
    );
    range.formulas = chunk.rows as OfficeCell[][];
    await batch.queued(chunk.bytes);
  }
}

/** The largest rectangles of formulas that begin at each formula not yet covered: rows first, then down. */
export function formulaRuns(block: Block): Block[] {
  const covered = new Set<number>();
  const width = block.cells[0]?.length ?? 0;
  const runs: Block[] = [];
  const open = (row: number, column: number): boolean => {
    const cell: SpecCell | undefined = block.cells[row]?.[column];
    return cell !== undefined && isFormula(cell) && !covered.has(row * width + column);
  };
  for (let row = 0; row < block.cells.length; row++) {
    for (let column = 0; column < width; column++) {
      if (!open(row, column)) continue;
      const area = growArea(row, column, width, block.cells.length, open);
      for (let r = 0; r < area.rowCount; r++) {
        for (let c = 0; c < area.columnCount; c++) covered.add((row + r) * width + column + c);
      }
      runs.push({
        row: block.row + row,
        column: block.column + column,
        cells: block.cells
          .slice(row, row + area.rowCount)
          .map((cells) => cells.slice(column, column + area.columnCount)),
      });
    }
  }
  return runs;
}

function growArea(
  row: number,
  column: number,
  width: number,
  height: number,
  open: (row: number, column: number) => boolean,
): Area {
  let columnCount = 1;
  while (column + columnCount < width && open(row, column + columnCount)) columnCount++;
  let rowCount = 1;
  const rowIsOpen = (r: number): boolean => {
    for (let c = 0; c < columnCount; c++) if (!open(r, column + c)) return false;
    return true;
  };
  while (row + rowCount < height && rowIsOpen(row + rowCount)) rowCount++;
  return { row, column, rowCount, columnCount };
}

function unused(formula: string): string {
  return formula;
}
