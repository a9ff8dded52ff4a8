import type { CellGrid, CellValue } from './cells';
import { normalizeHeader } from './normalizeText';
import type { NotesCollector } from './notesCollector';

/** Words that mark a row as a sum of others, as `normalizeHeader` leaves them, spaces taken out. */
const totalsWords = new Set([
  'total',
  'totals',
  'grandtotal',
  'subtotal',
  'sum',
  'overalltotal',
  'average',
  'mean',
  'count',
  'alltotal',
  '合计',
  '总计',
  '小计',
  '共计',
  '总和',
  '汇总',
  '累计',
  '平均',
  '平均值',
  '总数',
  '本页合计',
  '本页小计',
]);

/**
 * Passes whatever `isTotalsRow` may find and stops nearly all other cells at once: to normalize the first cell of each
 * of a hundred thousand rows takes longer than everything else here. What has brackets, or characters that are not in
 * their plain form, always passes.
 */
const perhapsTotals = new RegExp(
  `[([{【]|[^\\x20-\\x7e\\u4e00-\\u9fff]|^\\P{L}*(?:${[...totalsWords].map((word) => Array.from(word).join('\\P{L}*')).join('|')})`,
  'iu',
);

/**
 * The rows of the grid that hold customers or orders. Left out, with a note each: totals, repeated headers,
 * blank rows between others. Blank rows after the last used one are only counted.
 */
export function selectRows(grid: CellGrid, headerRow: number, notes: NotesCollector): Int32Array {
  const { values } = grid;
  const kept: number[] = [];
  let end = values.length;
  while (end > headerRow + 1 && isBlankRow(values[end - 1] ?? [])) end--;
  if (end < values.length) notes.finding('trailingBlankRows', 'info', { count: values.length - end });
  const header = headerRow < 0 ? undefined : values[headerRow];
  for (let row = headerRow + 1; row < end; row++) {
    const cells = values[row] ?? [];
    const code = isBlankRow(cells)
      ? 'blankRow'
      : isTotalsRow(cells)
        ? 'totalsRow'
        : header && cells.every((cell, column) => cell === header[column])
          ? 'repeatedHeader'
          : '';
    if (code === '') kept.push(row);
    else {
      const value = cells.find((cell) => cell !== '');
      notes.row({
        code,
        row: grid.rowNumbers[row] ?? 0,
        ...(value === undefined ? {} : { value: String(value) }),
        excluded: true,
      });
    }
  }
  return Int32Array.from(kept);
}

function isBlankRow(cells: readonly CellValue[]): boolean {
  for (const cell of cells)
    if (cell !== '' && !(typeof cell === 'string' && cell.trim() === '')) return false;
  return true;
}

/** A totals row says so in its first cell and nothing else: "Total Energies" is a customer. */
function isTotalsRow(cells: readonly CellValue[]): boolean {
  const first = cells.find((cell) => cell !== '');
  if (typeof first !== 'string' || first.length > 24 || !perhapsTotals.test(first)) return false;
  return totalsWords.has(normalizeHeader(first).replace(/[\s\d]/g, ''));
}
