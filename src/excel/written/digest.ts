import type { SheetSpec } from '../../scorecards/sheetSpec';
import { significantDigits } from '../../sharing/significantDigits';
import { breathe } from '../breathe';
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
    const hash = hashValue(step(step(start, row), column), value);
    // Sum and exclusive or of all cells do not depend on the order in which they come.
    this.#sum = (this.#sum + hash) >>> 0;
    this.#mix = (this.#mix ^ Math.imul(hash, 0x9e3779b1)) >>> 0;
  }

  toString(): string {
    return `${this.#sum.toString(36)}.${this.#mix.toString(36)}`;
  }
}

/** FNV-1a, a word at a time; the shift brings the upper bits down, where the next word is mixed in. */
const start = 0x811c9dc5;

function step(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

function hashValue(place: number, value: string | number | boolean): number {
  if (typeof value === 'number') {
    double[0] = significantDigits(value);
    return step(step(step(place, 1), words[0] ?? 0), words[1] ?? 0);
  }
  if (typeof value === 'boolean') return step(step(place, 2), Number(value));
  let hash = step(place, 3);
  for (let i = 0; i < value.length; i++) hash = step(hash, value.charCodeAt(i));
  return hash;
}

/** Cells between two breaths: long sheets must not hold up the pane. */
const cellsPerTurn = 40_000;

/** The digest of a sheet as it is about to be written, the texts behind its charts included. */
export async function digestOf(spec: SheetSpec): Promise<string> {
  const digest = new Digest();
  let cells = 0;
  for (const block of spec.blocks) {
    for (const [r, row] of block.cells.entries()) {
      row.forEach((cell, c) => {
        if (!isFormula(cell)) digest.add(block.row + r, block.column + c, stored(cell));
      });
      cells += row.length;
      if (cells < cellsPerTurn) continue;
      cells = 0;
      await breathe();
    }
  }
  for (const { place, alternativeText } of spec.charts ?? []) {
    digest.add(place.row, place.column, stored(alternativeText));
  }
  return digest.toString();
}

/** What Excel keeps of a constant. */
function stored(cell: string | number | boolean | null): string | number | boolean | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return typeof cell === 'string' && cell.length > longestText ? `${cell.slice(0, longestText - 1)}…` : cell;
}
