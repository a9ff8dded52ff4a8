import type { Area, Block, ChartSpec, SheetSpec, SpecCell } from '../../scorecards/sheetSpec';
import { breathe } from '../breathe';
import { bytesPerSync, rowBytes, type Batch } from './batch';
import { onRange } from './onRange';
import { encodeCell, isFormula, type NameFiller, type OfficeCell } from './encodeCell';

/** Cells encoded in one go: a few milliseconds, so that the pane answers in between. */
const cellsPerPiece = 20_000;

/**
 * Writes what is not a formula, the texts behind charts included. The cells of formulas stay empty until the tables
 * they name exist.
 */
export async function writeConstants(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  for (const block of [...spec.blocks, ...(spec.charts ?? []).map(textBehind)]) {
    await writeRows(batch, sheet, block, (cell) => (isFormula(cell) ? null : encodeCell(cell, unused)));
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
      await writeRows(batch, sheet, run, (cell) => encodeCell(cell, fillNames));
    }
  }
}

/**
 * Office.js cannot set a chart's alternative text. The cell behind the chart carries it instead, where a screen
 * reader meets it.
 */
function textBehind({ place: { row, column }, alternativeText }: ChartSpec): Block {
  return { row, column, cells: [[alternativeText]] };
}

/** Writes a block piece by piece; a piece in which nothing is to be written is passed over. */
async function writeRows(
  batch: Batch,
  sheet: Excel.Worksheet,
  { row, column, cells }: Block,
  encode: (cell: SpecCell) => OfficeCell,
): Promise<void> {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  for (const { start, rows, bytes } of piecesOf(cells, encode)) {
    if (bytes === 0) continue;
    const area = { row: row + start, column, rowCount: rows.length, columnCount: width };
    onRange(sheet, area, (range) => (range.formulas = rows));
    await batch.queued(bytes);
    if (rows.length * width >= cellsPerPiece) await breathe();
  }
}

interface Piece {
  readonly start: number;
  readonly rows: OfficeCell[][];
  /** An estimate of its size in a request; 0 where no cell is to be written. */
  readonly bytes: number;
}

/** Rows ready to be written, in pieces that take neither long to encode nor much of a request. */
export function* piecesOf(
  cells: readonly (readonly SpecCell[])[],
  encode: (cell: SpecCell) => OfficeCell,
): Generator<Piece> {
  const height = Math.max(1, Math.ceil(cellsPerPiece / (cells[0]?.length ?? 1)));
  let start = 0;
  let rows: OfficeCell[][] = [];
  let bytes = 0;
  for (const [index, row] of cells.entries()) {
    const encoded = row.map(encode);
    const size = rowBytes(encoded);
    if (rows.length === height || (rows.length > 0 && bytes + size > bytesPerSync)) {
      yield { start, rows, bytes };
      [start, rows, bytes] = [index, [], 0];
    }
    rows.push(encoded);
    if (encoded.some((cell) => cell !== null)) bytes += size;
  }
  if (rows.length > 0) yield { start, rows, bytes };
}

/** The largest rectangles of formulas that begin at each formula not yet covered: rows first, then down. */
export function formulaRuns(block: Block): Block[] {
  // Long lists hold none, and are looked through faster than searched for areas.
  if (!block.cells.some((row) => row.some(isFormula))) return [];
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
