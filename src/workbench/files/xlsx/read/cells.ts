import { columnIndex } from '../../../workbook/address';
import type { AreaModel, CellModel } from '../../../workbook/model';
import type { CustomFunctionNames } from '../../formulas/customFunctionNames';
import { formulaForFile, type FormulaContext } from '../../formulas/formulaForFile';
import { formulaFromFile } from '../../formulas/formulaFromFile';
import { movedFormula } from '../../../workbook/movedFormula';
import { areaOfAddress } from '../address';
import { pixelsOfPoints } from '../units';
import { unescapeCellText, unescapeXml } from '../xml';
import { richText } from './sharedStrings';

export interface CellsReader {
  readonly strings: readonly string[];
  readonly customFunctions: CustomFunctionNames;
  readonly context: FormulaContext;
  /** Index in the sheet's own list of looks for a style number of the file; undefined for the default look. */
  readonly style: (number: number) => number | undefined;
}

export interface SheetCells {
  readonly cells: Record<number, Record<number, CellModel>>;
  readonly rows: Record<number, { height?: number; hidden?: boolean }>;
}

const rowPattern = /<(?:\w+:)?row((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/(?:\w+:)?row>)/gs;
const cellPattern = /<(?:\w+:)?c((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs;
const formulaPattern = /<(?:\w+:)?f((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/(?:\w+:)?f>)/s;
const valuePattern = /<(?:\w+:)?v(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?v>/s;

/**
 * Cells and row sizes of a `<sheetData>`. Scanned by patterns and not parsed into elements, because a
 * sheet of a million cells must open in seconds.
 */
export function readCells(sheetData: string, reader: CellsReader): SheetCells {
  const cells: SheetCells['cells'] = {};
  const rows: SheetCells['rows'] = {};
  const shared = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  const spills: AreaModel[] = [];
  let row = -1;
  for (const [, rowAttributes = '', content = ''] of sheetData.matchAll(rowPattern)) {
    const number = found(rowAttributes, 'r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    readRowSize(rowAttributes, row, rows);
    const rowCells: Record<number, CellModel> = {};
    let column = -1;
    for (const [, attributes = '', body = ''] of content.matchAll(cellPattern)) {
      const reference = found(attributes, 'r');
      column = reference === undefined ? column + 1 : columnIndex(reference.replace(/\d+$/, ''));
      const style = reader.style(Number(found(attributes, 's') ?? 0));
      const value = cellValue(found(attributes, 't'), body, reader);
      const formula = body.includes('<') ? cellFormula(body, row, column, shared, reader) : undefined;
      if (formula?.spill) spills.push({ row, column, ...formula.spill });
      const known = formula ? value : value === '' ? undefined : value;
      if (known === undefined && formula === undefined && style === undefined) continue;
      rowCells[column] = {
        ...(known !== undefined && { value: known }),
        ...formula,
        ...(style !== undefined && { style }),
      };
    }
    if (Object.keys(rowCells).length > 0) cells[row] = rowCells;
  }
  for (const area of spills) clearSpilled(cells, area);
  return { cells, rows };
}

function readRowSize(attributes: string, row: number, rows: SheetCells['rows']): void {
  if (!attributes.includes('ht=') && !attributes.includes('hidden=')) return;
  const height = found(attributes, 'ht');
  const custom = /^(1|true)$/.test(found(attributes, 'customHeight') ?? '');
  const hidden = /^(1|true)$/.test(found(attributes, 'hidden') ?? '');
  if (!(custom && height !== undefined) && !hidden) return;
  rows[row] = {
    ...(custom && height !== undefined && { height: pixelsOfPoints(Number(height)) }),
    ...(hidden && { hidden }),
  };
}

function cellValue(type: string | undefined, body: string, reader: CellsReader): CellModel['value'] {
  if (type === 'inlineStr') return richText(body);
  const text = valuePattern.exec(body)?.[1];
  if (text === undefined) return type === 'str' ? '' : undefined;
  switch (type) {
    case 's':
      return reader.strings[Number(text)] ?? '';
    case 'str':
      return unescapeCellText(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: unescapeXml(text) };
    case 'd':
      return isoSerial(text);
    default:
      return text.trim() === '' ? undefined : Number(text);
  }
}

/** Serial number of an ISO date, which files of Excel's "strict" kind may hold. */
function isoSerial(text: string): number | string {
  const time = Date.parse(text.endsWith('Z') || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

function cellFormula(
  body: string,
  row: number,
  column: number,
  shared: Map<string, { readonly text: string; readonly row: number; readonly column: number }>,
  reader: CellsReader,
): Pick<CellModel, 'formula' | 'spill'> | undefined {
  const match = formulaPattern.exec(body);
  if (!match) return undefined;
  const [, attributes = '', escaped = ''] = match;
  const type = found(attributes, 't');
  let text = unescapeCellText(escaped);
  if (type === 'shared') {
    const key = found(attributes, 'si') ?? '';
    const master = shared.get(key);
    if (text === '' && master) text = movedFormula(master.text, row - master.row, column - master.column);
    else shared.set(key, { text, row, column });
  }
  if (text === '') return undefined;
  const formula = formulaFromFile(text, reader.customFunctions);
  if (type !== 'array') return { formula };
  const area = areaOfAddress(found(attributes, 'ref') ?? '');
  const single = area === undefined || (area.rowCount === 1 && area.columnCount === 1);
  // A formula that spills by its nature needs no word of it when it fills one cell.
  if (single && formulaForFile(formula, reader.context).dynamic) return { formula };
  return { formula, spill: { rowCount: area?.rowCount ?? 1, columnCount: area?.columnCount ?? 1 } };
}

/** Cells that a formula fills are results of it: as values of their own they would stand in its way. */
function clearSpilled(cells: SheetCells['cells'], area: AreaModel): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const left = Object.entries(cells[row] ?? {}).flatMap(([key, cell]): [string, CellModel][] => {
      const column = Number(key);
      const inside = column >= area.column && column < area.column + area.columnCount;
      if (!inside || (row === area.row && column === area.column)) return [[key, cell]];
      return cell.style === undefined ? [] : [[key, { style: cell.style }]];
    });
    cells[row] = Object.fromEntries(left);
  }
}

const attributePatterns = new Map<string, RegExp>();

/** Value of an attribute in the text of a tag. */
function found(attributes: string, name: string): string | undefined {
  let pattern = attributePatterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}
