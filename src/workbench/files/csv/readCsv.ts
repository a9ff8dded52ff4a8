import Papa from 'papaparse';

import type { CellModel, StyleModel, WorkbookModel } from '../../workbook/model';
import { emptySheet } from '../../workbook/emptyModel';
import { decodeText } from '../decodeText';
import { FileError, fileNotice, type NoticeListener } from '../fileError';
import { fileLimits } from '../fileLimits';
import { Losses } from '../losses';
import { fileWords } from '../texts';
import { cellAddress } from '../xlsx/address';
import { cellText, type TextReader } from '../xlsx/read/sharedStrings';
import { Volume } from '../xlsx/read/volume';
import { cellOfText } from './cellOfText';
import { hasBoundedFields } from './countFields';
import { splitUneven } from './splitUneven';

const narrowest = 48;
const widest = 280;

export interface CsvReadOptions {
  readonly onNotice: NoticeListener;
  readonly onProgress: () => void;
}

/**
 * A workbook with one sheet of the fields of a text file. The delimiter (comma, semicolon, tab, "|") and
 * the encoding are found out; rows of different lengths are kept as they are, and reported.
 */
export function readCsv(bytes: Uint8Array, fileName: string, options: CsvReadOptions): WorkbookModel {
  const { onNotice, onProgress } = options;
  const losses = new Losses();
  const { text, encoding, hasErrors } = decodeText(bytes);
  onProgress();
  if (hasErrors) onNotice(fileNotice('decodedWithErrors', { name: fileName, encoding }));
  const { body, delimiter } = withoutSeparatorLine(withoutNul(text, fileName, losses));
  const rows = withoutBlankEnd(
    rowsOf(body, delimiter === '' ? delimiterOf(body) : delimiter, fileName, onNotice),
  );
  onProgress();
  if (rows.length === 0) throw new FileError('empty', { name: fileName });
  reportUneven(rows, onNotice);

  const styles: StyleModel[] = [];
  const styleOf = new Map<string, number>();
  const cells: Record<number, Record<number, CellModel>> = {};
  const widths = new Map<number, number>();
  const reader: TextReader = { fileName, losses };
  const volume = new Volume(fileName, onProgress);
  rows.forEach((fields, row) => {
    const rowCells: Record<number, CellModel> = {};
    fields.forEach((field, column) => {
      if (field === '') return;
      if (column >= fileLimits.columns) {
        losses.add('columnsBeyond', cellAddress(row, column));
        return;
      }
      volume.addCell();
      const { value, numberFormat } = cellOfText(field);
      if (row < 1000) widths.set(column, Math.max(widths.get(column) ?? 0, shownLength(field)));
      if (numberFormat === undefined) {
        const isText = typeof value === 'string';
        rowCells[column] = {
          value: isText ? cellText(value, reader, () => cellAddress(row, column)) : value,
        };
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
  losses.report(onNotice);
  const columns = Object.fromEntries(
    [...widths].map(([column, length]) => [
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

/** One row more than a sheet has is read at most. */
function rowsOf(
  body: string,
  delimiter: string,
  name: string,
  onNotice: NoticeListener,
): readonly string[][] {
  if (!hasBoundedFields(body, delimiter, fileLimits.fields)) {
    throw new FileError('tooManyParts', { name, limit: fileLimits.fields, what: fileWords.fields });
  }
  const preview = fileLimits.rows + 1;
  const parsed = Papa.parse<string[]>(body, { delimiter, preview });
  if (!parsed.errors.some(({ type }) => type === 'Quotes')) {
    const { data } = parsed;
    const isWhole =
      data[preview - 1]?.some((field) => field !== '') !== true &&
      body.slice(parsed.meta.cursor).trim() === '';
    if (data.length === preview && !isWhole) throw new FileError('tooManyRows', { name, rows: preview });
    return data;
  }
  const { rows, line } = splitUneven(body, delimiter, preview);
  if (rows.length === preview) throw new FileError('tooManyRows', { name, rows: preview });
  onNotice(fileNotice('unreadableQuotes', { line }));
  return rows;
}

/** No cell holds one, and what shows texts may take it for their end. */
function withoutNul(text: string, fileName: string, losses: Losses): string {
  if (!text.includes('\0')) return text;
  const bare = text.replaceAll('\0', '');
  losses.add('charactersLeftOut', fileName, {}, text.length - bare.length);
  return bare;
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
