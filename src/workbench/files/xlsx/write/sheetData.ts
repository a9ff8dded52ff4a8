import { columnLetters } from '../../../workbook/address';
import type { CellModel, SheetModel } from '../../../workbook/model';
import { fileNotice, type NoticeListener } from '../../fileError';
import type { StoredFormula } from '../../formulas/formulaForFile';
import { areaAddress, cellAddress } from '../address';
import { pointsOfPixels } from '../units';
import { escapeCellText } from '../xml';
import type { SharedStrings } from './sharedStrings';

/** The longest text that a cell of Excel holds. */
export const longestCellText = 32_767;

/** Errors that a file can say by themselves; Excel 365 stores its newer ones as #VALUE! and finds them again on calculation. */
const plainErrors: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

export interface SheetDataOptions {
  /** Number in styles.xml of each style of the sheet. */
  readonly styleNumbers: readonly number[];
  readonly strings: SharedStrings;
  readonly formula: (formula: string, row: number, column: number) => StoredFormula;
  readonly onNotice: NoticeListener;
}

/**
 * All cells and row sizes of a sheet as `<sheetData>`. Written here and not by the file library because
 * that one keeps several objects for each cell: ten seconds where this takes one.
 */
export function sheetDataXml(sheet: SheetModel, options: SheetDataOptions): string {
  const pieces: string[] = ['<sheetData>'];
  const rows = [...new Set([...Object.keys(sheet.cells), ...Object.keys(sheet.rows)])].map(Number);
  rows.sort((first, second) => first - second);
  for (const row of rows) {
    const size = sheet.rows[row];
    const height = size?.height === undefined ? '' : ` ht="${pointsOfPixels(size.height)}" customHeight="1"`;
    const hidden = size?.hidden === true ? ' hidden="1"' : '';
    const cells: string[] = [];
    for (const [key, cell] of Object.entries(sheet.cells[row] ?? {})) {
      cells.push(cellXml(cell, row, Number(key), sheet, options));
    }
    const content = cells.join('');
    if (content === '' && height === '' && hidden === '') continue;
    pieces.push(`<row r="${row + 1}"${height}${hidden}>`, content, '</row>');
  }
  pieces.push('</sheetData>');
  return pieces.join('');
}

function cellXml(
  cell: CellModel,
  row: number,
  column: number,
  sheet: SheetModel,
  options: SheetDataOptions,
): string {
  const place = ` r="${columnLetters(column)}${row + 1}"`;
  const number = cell.style === undefined ? 0 : (options.styleNumbers[cell.style] ?? 0);
  const style = number === 0 ? '' : ` s="${number}"`;
  const address = (): string => `${sheet.name}!${cellAddress(row, column)}`;
  if (cell.formula !== undefined) {
    const { type, text } = formulaResult(checked(cell.value, address, options.onNotice));
    const stored = options.formula(cell.formula, row, column);
    const array = stored.dynamic || cell.spill !== undefined;
    const area = {
      row,
      column,
      rowCount: cell.spill?.rowCount ?? 1,
      columnCount: cell.spill?.columnCount ?? 1,
    };
    // cm="1" is the only entry of the file's cell metadata: "dynamic array".
    const attributes = array ? ` t="array" ref="${areaAddress(area)}"` : '';
    return `<c${place}${style}${type}${array ? ' cm="1"' : ''}><f${attributes}>${escapeCellText(stored.text)}</f>${text}</c>`;
  }
  const value = checked(cell.value, address, options.onNotice);
  if (value === undefined || value === '') return style === '' ? '' : `<c${place}${style}/>`;
  if (typeof value === 'number') return `<c${place}${style}><v>${value}</v></c>`;
  if (typeof value === 'string') {
    return `<c${place}${style} t="s"><v>${options.strings.number(value)}</v></c>`;
  }
  const { type, text } = formulaResult(value);
  return `<c${place}${style}${type}>${text}</c>`;
}

function formulaResult(value: CellModel['value']): { readonly type: string; readonly text: string } {
  if (value === undefined) return { type: '', text: '' };
  if (typeof value === 'number') return { type: '', text: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', text: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'string') return { type: ' t="str"', text: `<v>${escapeCellText(value)}</v>` };
  const error = plainErrors.has(value.error) ? value.error : '#VALUE!';
  return { type: ' t="e"', text: `<v>${error}</v>` };
}

/** What a file cannot hold is replaced, and said. */
function checked(
  value: CellModel['value'],
  address: () => string,
  onNotice: NoticeListener,
): CellModel['value'] {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    onNotice(fileNotice('notANumber', { address: address() }));
    return { error: '#NUM!' };
  }
  if (typeof value === 'string' && value.length > longestCellText) {
    onNotice(fileNotice('textCut', { address: address(), length: value.length }));
    return value.slice(0, longestCellText);
  }
  return value;
}
