import type { SheetSpec } from '../../scorecards/sheetSpec';
import { isFormula, longestText } from '../writing/encodeCell';

/**
 * A number that tells whether constants were changed since they were written. Formulas do not count: Excel writes
 * them its own way. Nor do texts that look like one, which reading cannot tell apart.
 */
export class Digest {
  #sum = 0;
  #mix = 0;

  add(row: number, column: number, value: string | number | boolean | null): void {
    if (value === '' || value === null) return;
    if (typeof value === 'string' && value.startsWith('=')) return;
    const text = `${row},${column},${typeof value}:${String(value)}`;
    // FNV-1a; sum and exclusive or of all cells do not depend on the order in which they come.
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    this.#sum = (this.#sum + hash) >>> 0;
    this.#mix = (this.#mix ^ Math.imul(hash, 0x9e3779b1)) >>> 0;
  }

  toString(): string {
    return `${this.#sum.toString(36)}.${this.#mix.toString(36)}`;
  }
}

/** Cells between two breaths: long sheets must not hold up the pane. */
const cellsPerTurn = 40_000;

/** The digest of a sheet as it is about to be written, the texts behind its charts included. */
export async function digestOf({ blocks, charts = [] }: SheetSpec): Promise<string> {
  const digest = new Digest();
  let cells = 0;
  for (const block of blocks) {
    for (const [r, row] of block.cells.entries()) {
      for (const [c, cell] of row.entries()) {
        if (!isFormula(cell)) digest.add(block.row + r, block.column + c, stored(cell));
      }
      cells += row.length;
      if (cells < cellsPerTurn) continue;
      cells = 0;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  for (const { place, alternativeText } of charts) {
    digest.add(place.row, place.column, stored(alternativeText));
  }
  return digest.toString();
}

/** What Excel keeps of a constant. */
function stored(cell: string | number | boolean | null): string | number | boolean | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return typeof cell === 'string' && cell.length > longestText ? `${cell.slice(0, longestText - 1)}…` : cell;
}
