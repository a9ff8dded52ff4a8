import Papa from 'papaparse';

import type { CellModel, StyleModel, WorkbookModel } from '../../workbook/model';
import { decodeText } from '../decodeText';
import { FileError, fileNotice, type NoticeListener } from '../fileError';
import { emptySheet } from '../../workbook/emptyModel';
import { longestCellText } from '../xlsx/write/sheetData';
import { cellOfText } from './cellOfText';

const mostRows = 1_048_576;
const narrowest = 48;
const widest = 280;

/**
 * A workbook with one sheet of the fields of a text file. The delimiter (comma, semicolon, tab, "|") and
 * the encoding are found out; rows of different lengths are kept as they are, and reported.
 */
export function readCsv(bytes: Uint8Array, fileName: string, onNotice: NoticeListener): WorkbookModel {
  const { text, encoding, hasErrors } = decodeText(bytes);
  if (hasErrors) onNotice(fileNotice('decodedWithErrors', { name: fileName, encoding }));
  const { body, delimiter } = withoutSeparatorLine(text);
  const parsed = Papa.parse<string[]>(body, { delimiter: delimiter === '' ? delimiterOf(body) : delimiter });
  const rows = withoutBlankEnd(parsed.data);
  if (rows.length === 0) throw new FileError('empty', { name: fileName });
  if (rows.length > mostRows) throw new FileError('tooManyRows', { name: fileName, rows: rows.length });
  const quotes = parsed.errors.find(({ type }) => type === 'Quotes');
  if (quotes) onNotice(fileNotice('unreadableQuotes', { line: (quotes.row ?? 0) + 1 }));
  reportUneven(rows, onNotice);

  const styles: StyleModel[] = [];
  const styleOf = new Map<string, number>();
  const cells: Record<number, Record<number, CellModel>> = {};
  const lengths: number[] = [];
  rows.forEach((fields, row) => {
    const rowCells: Record<number, CellModel> = {};
    fields.forEach((field, column) => {
      if (field === '') return;
      const { value, numberFormat } = cellOfText(field);
      if (row < 1000) lengths[column] = Math.max(lengths[column] ?? 0, shownLength(field));
      if (numberFormat === undefined) {
        rowCells[column] = { value: fitting(value, row, column, onNotice) };
        return;
      }
      let style = styleOf.get(numberFormat);
      if (style === undefined) {
        style = styles.push({ numberFormat }) - 1;
        styleOf.set(numberFormat, style);
      }
      rowCells[column] = { value, style };
    });
    cells[row] = rowCells;
  });
  const columns = Object.fromEntries(
    lengths.map((length, column) => [
      column,
      { width: Math.min(widest, Math.max(narrowest, length * 7 + 16)) },
    ]),
  );
  const sheet = { ...emptySheet('sheet1', sheetName(fileName)), cells, styles, columns };
  return {
    sheets: [sheet],
    names: [],
    activeSheet: 0,
    date1904: false,
    structureProtected: false,
    settings: {},
    customXmlParts: [],
  };
}

/** Excel reads the delimiter from a first line "sep=;" and leaves that line out. */
function withoutSeparatorLine(text: string): { readonly body: string; readonly delimiter: string } {
  const match = /^\ufeff?sep=(.)\r?\n/.exec(text);
  if (match) return { body: text.slice(match[0].length), delimiter: match[1] ?? '' };
  return { body: text.replace(/^\ufeff/, ''), delimiter: '' };
}

/** Guessed from the first rows; blank lines, which are kept as rows, would mislead the guess. */
function delimiterOf(body: string): string {
  const sample = body.slice(0, 100_000);
  const delimitersToGuess = [',', ';', '\t', '|'];
  return Papa.parse(sample, { preview: 50, skipEmptyLines: 'greedy', delimitersToGuess }).meta.delimiter;
}

function withoutBlankEnd(rows: readonly string[][]): readonly string[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((field) => field === '') === true) end--;
  return rows.slice(0, end);
}

function reportUneven(rows: readonly string[][], onNotice: NoticeListener): void {
  const width = rows[0]?.length ?? 0;
  const isUneven = (row: readonly string[]): boolean =>
    row.length !== width && row.some((field) => field !== '');
  const count = rows.filter(isUneven).length;
  if (count > 0)
    onNotice(fileNotice('unevenRows', { count, rows: rows.length, line: rows.findIndex(isUneven) + 1 }));
}

function fitting(
  value: string | number | boolean,
  row: number,
  column: number,
  onNotice: NoticeListener,
): string | number | boolean {
  if (typeof value !== 'string' || value.length <= longestCellText) return value;
  onNotice(fileNotice('textCut', { address: `R${row + 1}C${column + 1}`, length: value.length }));
  return value.slice(0, longestCellText);
}

/** Chinese characters are twice as wide as digits. */
function shownLength(text: string): number {
  let length = 0;
  for (const character of text.slice(0, 60)) length += character > '\u2e7f' ? 2 : 1;
  return length;
}

/** The file's name without its ending, made legal for a sheet. */
function sheetName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const legal = base
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim();
  return legal === '' || legal.toLowerCase() === 'history' ? 'Sheet1' : legal;
}
