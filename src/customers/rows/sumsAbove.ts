import { isErrorCell } from '../cellErrors';
import type { CellGrid, CellValue } from '../cells';
import { parseNumber, type DecimalMark } from '../parseNumber';

/** So many sums before are looked back to: more levels than any outline has. */
const lookedBack = 60;
/** Sums are shown rounded, and added in another order than here. */
const tolerance = 1e-6;

/** Tells sums of the rows above from other rows, going down the list. */
export interface SumsAbove {
  /** The row counts as one that is summed later. */
  readonly add: (row: number) => void;
  /** The row is a sum: later sums may begin below it. */
  readonly mark: () => void;
  /**
   * Whether the row's numbers are those of rows above, since some sum before or from the start: more of its columns
   * than not, and of `least` rows or more.
   */
  readonly isSum: (row: number, least: number) => boolean;
}

/** @param columns columns that hold numbers */
export function sumsAbove({ values }: CellGrid, columns: readonly number[], decimal: DecimalMark): SumsAbove {
  /** Rows to add and, as -1, sums to begin below, in order: nearly no list has a row that asks for them. */
  const events: number[] = [];
  let next = 0;
  const running = new Float64Array(columns.length);
  let added = 0;
  const starts: { readonly sums: Float64Array; readonly added: number }[] = [
    { sums: new Float64Array(columns.length), added: 0 },
  ];
  const at = (row: number, column: number): number => numberIn(values[row]?.[column] ?? '', decimal);
  function addRow(row: number): void {
    columns.forEach((column, place) => {
      const value = at(row, column);
      if (!Number.isNaN(value)) running[place] = (running[place] ?? 0) + value;
    });
    added++;
  }
  function addMark(): void {
    starts.push({ sums: running.slice(), added });
    // The start of the list stays.
    if (starts.length > lookedBack) starts.splice(1, 1);
  }
  return {
    add: (row) => void events.push(row),
    mark: () => void events.push(-1),
    isSum(row, least) {
      for (; next < events.length; next++) {
        const event = events[next] ?? -1;
        if (event < 0) addMark();
        else addRow(event);
      }
      const own = columns.map((column) => at(row, column));
      return starts.some(({ sums, added: before }) => {
        if (added - before < least) return false;
        let same = 0;
        let other = 0;
        own.forEach((value, place) => {
          if (Number.isNaN(value) || value === 0) return;
          const sum = (running[place] ?? 0) - (sums[place] ?? 0);
          if (Math.abs(sum - value) <= tolerance * Math.abs(value)) same++;
          else other++;
        });
        return same > 0 && same >= other;
      });
    },
  };
}

function numberIn(cell: CellValue, decimal: DecimalMark): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || cell === '' || isErrorCell(cell)) return NaN;
  return parseNumber(cell, decimal).value;
}
