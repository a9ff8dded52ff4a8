import { isErrorCell } from './cellErrors';
import type { CellValue } from './cells';
import { matchHeader } from './matchHeader';
import { parseDate } from './parseDate';
import { parseNumber } from './parseNumber';

const searchedRows = 12;

const isBlank = (value: CellValue): boolean => typeof value === 'string' && value.trim() === '';
const isDataLike = (value: CellValue): boolean =>
  typeof value !== 'string' ||
  isErrorCell(value) ||
  !Number.isNaN(parseNumber(value).value) ||
  !Number.isNaN(parseDate(value));

/**
 * Index of the header row within the first twelve rows, -1 where there is none: the row whose words are
 * known headers, or that has words above columns of numbers and dates. Titles and notes above it are passed over.
 */
export function findHeaderRow(values: readonly (readonly CellValue[])[]): number {
  let best = -1;
  let bestScore = 1.5;
  for (let row = 0; row < Math.min(searchedRows, values.length - 1); row++) {
    const score = headerScore(values, row);
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  return best;
}

function headerScore(values: readonly (readonly CellValue[])[], row: number): number {
  const cells = values[row] ?? [];
  const filled = cells.filter((cell) => !isBlank(cell));
  const words = filled.filter((cell): cell is string => !isDataLike(cell));
  // A title stands alone in its row; data rows hold numbers.
  if (filled.length < Math.min(2, cells.length) || words.length < 0.7 * filled.length) return 0;
  if (filled.length < 0.5 * widestRow(values, row)) return 0;
  const known = words.filter((word) => (matchHeader(word)[0]?.confidence ?? 0) > 0.7).length;
  let overData = 0;
  cells.forEach((cell, column) => {
    if (isBlank(cell) || isDataLike(cell)) return;
    const below = values.slice(row + 1, row + 6).map((line) => line[column] ?? '');
    const data = below.filter((value) => !isBlank(value));
    if (data.length > 0 && data.filter(isDataLike).length > data.length / 2) overData++;
  });
  // Words that stand there again and again are those of data; two columns may have one name.
  const distinct = new Set(words).size / Math.max(1, words.length);
  return distinct ** 2 * ((3 * known + 2 * overData) / Math.sqrt(Math.min(16, filled.length)));
}

function widestRow(values: readonly (readonly CellValue[])[], from: number): number {
  let widest = 0;
  for (const line of values.slice(from, from + 10)) {
    widest = Math.max(widest, line.filter((cell) => !isBlank(cell)).length);
  }
  return widest;
}
