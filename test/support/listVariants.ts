import { chineseHeaders } from '../../src/customers/headers/chineseHeaders';
import { englishHeaders } from '../../src/customers/headers/englishHeaders';
import { expandWords, patternsOf } from '../../src/customers/headers/expandWords';
import type { CellValue } from '../../src/customers/cells';
import { recognizeColumns } from '../../src/customers/recognizeColumns';
import type { Language } from '../../src/i18n/language';
import { seededRandom } from '../../src/segmentation/clusters/random';
import { gridOf } from './customers';
import type { List } from './listOf';

/** A list with the first known header of each recognised column in a language, with its unit; the cells stay as they are. */
export function inLanguage(list: List, language: Language): List {
  const { headerRow, fields } = recognizeColumns(gridOf(list)).mapping;
  const headers = language === 'zh-CN' ? chineseHeaders : englishHeaders;
  const wordsOf = (field: (typeof fields)[number], header: CellValue): CellValue => {
    if (field === null) return header;
    // What stands in brackets is a unit, which the cells are still in.
    const unit = /\s*[(（][^)）]*[)）]\s*$/.exec(String(header))?.[0] ?? '';
    return `${expandWords(patternsOf(headers[field])[0] ?? '')[0] ?? ''}${unit}`;
  };
  return list.map((row, index) =>
    index === headerRow ? row.map((cell, column) => wordsOf(fields[column] ?? null, cell)) : row,
  );
}

/** The order of columns that a seed gives. */
export function columnOrder(width: number, seed: number): readonly number[] {
  const random = seededRandom(seed);
  const order = Array.from({ length: width }, (_, column) => column);
  for (let place = width - 1; place > 0; place--) {
    const other = random.below(place + 1);
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return order;
}

/** A list with its columns in another order. */
export function reordered(list: List, order: readonly number[]): List {
  return list.map((row) => order.map((column) => row[column] ?? ''));
}

/** What every copy of a list's rows gets, so that its customers and its orders are others than those of the copies before. */
type Renumber = (cell: CellValue, copy: number) => CellValue;

/**
 * A list with its rows over and over, up to a number of rows: titles and header once above, notes and blank rows once below.
 *
 * @param body first row to repeat, and the row behind the last
 * @param columns those whose cells tell customers and orders apart
 */
export function repeated(
  list: List,
  body: readonly [first: number, end: number],
  columns: readonly number[],
  copies: number,
  renumber: Renumber = numbered,
): List {
  const [first, end] = body;
  const rows = list.slice(first, end);
  const result: (readonly CellValue[])[] = [...list.slice(0, first)];
  for (let copy = 0; copy < copies; copy++) {
    for (const row of rows) {
      result.push(row.map((cell, column) => (columns.includes(column) ? renumber(cell, copy) : cell)));
    }
  }
  return [...result, ...list.slice(end)];
}

function numbered(cell: CellValue, copy: number): CellValue {
  if (typeof cell === 'number') return cell + copy * 1_000_000;
  return cell === '' || typeof cell === 'boolean' ? cell : `${cell}${String(copy)}`;
}
