import { isErrorCell } from '../cellErrors';
import type { CellGrid, CellValue } from '../cells';
import type { ColumnMapping } from '../columnMapping';
import { fieldKinds } from '../fieldKinds';
import type { NotesCollector } from '../notesCollector';
import { parseDate } from '../parseDate';
import { parseNumber } from '../parseNumber';
import { firstRowOf } from './headerRows';
import { isNote, isSentence } from './noteText';
import { sumsAbove } from './sumsAbove';
import { totalsText } from './totalsText';

/**
 * The rows of the grid that hold customers or orders. Left out, with a note each: totals and subtotals, repeated
 * headers and titles, notes between and below, blank rows between others, what a pivot table calls "(blank)". Blank
 * rows after the last used one are only counted.
 */
export function selectRows(grid: CellGrid, mapping: ColumnMapping, notes: NotesCollector): Int32Array {
  const { values } = grid;
  const first = firstRowOf(mapping);
  const kept: number[] = [];
  let end = values.length;
  while (end > first && isBlankRow(values[end - 1] ?? [])) end--;
  if (end < values.length) notes.finding('trailingBlankRows', 'info', { count: values.length - end });
  const codeOf = rowReader(grid, mapping, first, end);
  for (let row = first; row < end; row++) {
    const code = codeOf(row);
    if (code === '') {
      kept.push(row);
      continue;
    }
    const value = values[row]?.find((cell) => cell !== '');
    notes.row({
      code,
      row: grid.rowNumbers[row] ?? 0,
      ...(value === undefined ? {} : { value: String(value) }),
      excluded: true,
    });
  }
  return Int32Array.from(kept);
}

type RowCode =
  '' | 'blankRow' | 'totalsRow' | 'sumRow' | 'repeatedHeader' | 'repeatedTitle' | 'noteRow' | 'pivotBlank';

/** What each row is, going down the list: '' for a customer or an order. */
function rowReader(
  grid: CellGrid,
  mapping: ColumnMapping,
  first: number,
  end: number,
): (row: number) => RowCode {
  const { values } = grid;
  const { fields, headerRow } = mapping;
  const who = whoColumns(mapping);
  const header = headerRow < 0 ? undefined : values[headerRow];
  const headerStart = header?.findIndex((cell) => cell !== '') ?? -1;
  const titles = new Set(
    values.slice(0, Math.max(0, headerRow)).flatMap((cells) => cells.find((cell) => cell !== '') ?? []),
  );
  const numeric = numericColumns(grid, mapping, first, end);
  const sums = sumsAbove(grid, numeric, mapping.decimal);
  const tail = tailOf(grid, numeric, fields, first, end);

  function read(row: number): RowCode {
    const cells = values[row] ?? [];
    if (isBlankRow(cells)) return 'blankRow';
    if (header !== undefined && mayBeHeader(cells) && isSameHeader(cells, header)) return 'repeatedHeader';
    const name = who.find((column) => !isBlank(cells[column] ?? ''));
    const nameCell = name === undefined ? '' : (cells[name] ?? '');
    if (typeof nameCell === 'string' && pivotBlank.test(nameCell)) return 'pivotBlank';
    const total = isTotal(row, cells, nameCell);
    if (total !== '') return total;
    // Titles and notes stand nearly alone in their rows.
    if (isFuller(cells, 2)) return '';
    const start = cells.find((cell) => cell !== '') ?? '';
    if (typeof start !== 'string') return '';
    if (titles.has(start) && filledOf(cells).length === 1) return 'repeatedTitle';
    return isNoteRow(row, cells) ? 'noteRow' : '';
  }

  /** Quickly false for nearly every row. */
  function mayBeHeader(cells: readonly CellValue[]): boolean {
    const cell = cells[headerStart] ?? '';
    const start = header?.[headerStart] ?? '';
    return cell === start || (typeof cell === typeof start && plain(cell) === plain(start));
  }

  function isTotal(
    row: number,
    cells: readonly CellValue[],
    nameCell: CellValue,
  ): 'totalsRow' | 'sumRow' | '' {
    if (nameCell !== '') {
      if (typeof nameCell !== 'string') return '';
      const says = totalsText(nameCell);
      if (says === '') return '';
      // An identifier beside it makes it a customer's name.
      const isAlone = who.every((column) => {
        const other = cells[column] ?? '';
        return other === nameCell || isBlank(other);
      });
      if (says === 'only') return isAlone ? 'totalsRow' : '';
      return isAlone && sums.isSum(row, says === 'of' ? 1 : 2) ? 'totalsRow' : '';
    }
    const words = cells.filter((cell, column): cell is string =>
      isWord(cell, mapping, fields[column] ?? null),
    );
    const hasDate = fields.some((field, column) => isDateField(field) && !isBlank(cells[column] ?? ''));
    const said = words.map(totalsText);
    if (said.includes('only')) return 'totalsRow';
    // A product may be called "Total Care": a purchase has a date, a sum has none.
    if (said.some((one) => one !== '') && (!hasDate || sums.isSum(row, 1))) return 'totalsRow';
    return words.length === 0 && !hasDate && sums.isSum(row, 2) ? 'sumRow' : '';
  }

  function isNoteRow(row: number, cells: readonly CellValue[]): boolean {
    // Without numbers beside them, lines of words are all there is.
    if (numeric.length === 0) return false;
    const filled = filledOf(cells);
    if (filled.length > 2 || !filled.every((cell) => typeof cell === 'string')) return false;
    const text = filled.join(' ');
    const hasNumber = numeric.some((column) => !isBlank(cells[column] ?? ''));
    if (isNote(text)) return !hasNumber || filled.length === 1;
    return row >= tail && filled.length === 1 && isSentence(text);
  }

  return (row) => {
    const code = read(row);
    if (code === '') sums.add(row);
    else if (code === 'totalsRow' || code === 'sumRow') sums.mark();
    return code;
  };
}

/** What a pivot table calls rows without a name. */
const pivotBlank = /^\s*[(（](?:blank|空白|空|leer|vide)[)）]\s*$/i;

/** Columns that say who a row is, the surest first; the first column of words where none is known to. */
function whoColumns({ fields }: ColumnMapping): readonly number[] {
  const known = (['id', 'name'] as const)
    .map((field) => fields.indexOf(field))
    .filter((column) => column >= 0);
  if (known.length > 0) return known;
  const words = fields.findIndex((field) => field === null || fieldKinds[field] === 'text');
  return words < 0 ? [0] : [words];
}

const isDateField = (field: ColumnMapping['fields'][number]): boolean =>
  field !== null && fieldKinds[field] === 'date';

const sampled = 400;

/** Columns whose cells are mostly numbers, but for identifiers and dates. */
function numericColumns(
  grid: CellGrid,
  mapping: ColumnMapping,
  first: number,
  end: number,
): readonly number[] {
  const step = Math.max(1, Math.floor((end - first) / sampled));
  const who = whoColumns(mapping);
  return mapping.fields.flatMap((field, column) => {
    if (who.includes(column) || isDateField(field)) return [];
    let filled = 0;
    let numbers = 0;
    for (let row = first; row < end; row += step) {
      const cell = grid.values[row]?.[column] ?? '';
      if (isBlank(cell)) continue;
      filled++;
      if (typeof cell === 'number') numbers++;
      else if (typeof cell === 'string' && !Number.isNaN(parseNumber(cell, mapping.decimal).value)) numbers++;
    }
    return numbers > filled / 2 ? [column] : [];
  });
}

/** First of the rows at the end in which no number and no date stands any more. */
function tailOf(
  { values }: CellGrid,
  numeric: readonly number[],
  fields: ColumnMapping['fields'],
  first: number,
  end: number,
): number {
  const dates = fields.flatMap((field, column) => (isDateField(field) ? [column] : []));
  const telling = [...numeric, ...dates];
  let row = end;
  while (row > first && telling.every((column) => isBlank(values[row - 1]?.[column] ?? ''))) row--;
  return row;
}

const isBlank = (cell: CellValue): boolean => cell === '' || (typeof cell === 'string' && cell.trim() === '');
const filledOf = (cells: readonly CellValue[]): readonly CellValue[] =>
  cells.filter((cell) => !isBlank(cell));

/** True where more cells than that hold something. */
function isFuller(cells: readonly CellValue[], number: number): boolean {
  let filled = 0;
  for (const cell of cells) if (cell !== '' && ++filled > number && !isBlank(cell)) return true;
  return false;
}

/** True for a cell of words: no number, no date, no error. */
function isWord(cell: CellValue, mapping: ColumnMapping, field: ColumnMapping['fields'][number]): boolean {
  if (typeof cell !== 'string' || isBlank(cell) || isErrorCell(cell)) return false;
  if (isDateField(field) && !Number.isNaN(parseDate(cell, mapping.dateOrder))) return false;
  return Number.isNaN(parseNumber(cell, mapping.decimal).value);
}

function isBlankRow(cells: readonly CellValue[]): boolean {
  for (const cell of cells)
    if (cell !== '' && !(typeof cell === 'string' && cell.trim() === '')) return false;
  return true;
}

const plain = (cell: CellValue): string => String(cell).trim().toLowerCase();

/** True where every cell of the header stands in the row again. */
function isSameHeader(cells: readonly CellValue[], header: readonly CellValue[]): boolean {
  return header.every((cell, column) => plain(cell) === plain(cells[column] ?? ''));
}
