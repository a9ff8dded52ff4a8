import { isErrorText } from '../../../workbook/errorText';
import type { AreaModel, CellModel } from '../../../workbook/model';
import { fileLimits } from '../../fileLimits';
import type { CustomFunctionNames } from '../../formulas/customFunctionNames';
import { isFormulaInBounds, type NamePieces } from '../../formulas/formulaBounds';
import { formulaForFile, type FormulaContext } from '../../formulas/formulaForFile';
import { formulaFromFile } from '../../formulas/formulaFromFile';
import { movedFormula } from '../../../workbook/movedFormula';
import { areaOfAddress, cellAddress, quotedSheetName } from '../address';
import { bodyOf, ElementScan } from '../elementScan';
import { pixelsOfPoints } from '../units';
import { unescapeCellText, unescapeXml } from '../xml';
import { cellText, richText, type TextReader } from './sharedStrings';
import type { Volume } from './volume';

export interface CellsReader extends TextReader {
  readonly strings: readonly string[];
  readonly customFunctions: CustomFunctionNames;
  readonly context: FormulaContext;
  /** How much the names of the workbook add to a formula. */
  readonly namePieces: NamePieces;
  /** Counts cells and characters of all sheets; throws where they are too many. */
  readonly volume: Volume;
  /** Name of the sheet, for what is told of its cells. */
  readonly sheet: string;
  /** Index in the sheet's own list of looks for a style number of the file; undefined for the default look. */
  readonly style: (number: number) => number | undefined;
  /** Whether the file has a look of this number. */
  readonly hasLook: (number: number) => boolean;
}

export interface SheetCells {
  readonly cells: Record<number, Record<number, CellModel>>;
  readonly rows: Record<number, { height?: number; hidden?: boolean }>;
}

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Cells and row sizes of a `<sheetData>`. Scanned and not parsed into elements, because a sheet of a million cells must
 * open in seconds.
 *
 * @param prefix of its elements, as in "x:"
 */
export function readCells(sheetData: string, prefix: string, reader: CellsReader): SheetCells {
  const cells: SheetCells['cells'] = {};
  const rows: SheetCells['rows'] = {};
  const shared = new Map<string, Shared>();
  const spills: AreaModel[] = [];
  const tags = { formula: `${prefix}f`, value: `${prefix}v`, prefix };
  const scan = new ElementScan(sheetData, `${prefix}row`);
  const [cellStart, rowStart] = [`${prefix}c`, `<${prefix}row`];
  let row = -1;
  while (scan.next()) {
    const number = found(scan.attributes, 'r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    const content = new ElementScan(scan.body, cellStart);
    if (!isPlace(row, fileLimits.rows)) {
      while (content.next()) reader.losses.add('cellsBeyondSheet', placeOf(reader, content, number ?? '?'));
      continue;
    }
    readRowSize(scan.attributes, row, rows);
    const digits = String(row + 1);
    const rowCells = cells[row] ?? {};
    let column = -1;
    let filled = false;
    while (content.next()) {
      const { attributes, body } = content;
      const reference = found(attributes, 'r');
      column = reference === undefined ? column + 1 : columnOf(reference, digits);
      if (!isPlace(column, fileLimits.columns)) {
        const code = Number.isNaN(column) ? 'cellsMisplaced' : 'cellsBeyondSheet';
        reader.losses.add(code, placeOf(reader, content, digits));
        column = Number.isNaN(column) ? -1 : fileLimits.columns - 1;
        continue;
      }
      const cell = readCell({ attributes, body, row, column }, tags, shared, reader);
      if (cell === undefined) continue;
      if (cell.spill) spills.push({ row, column, ...cell.spill });
      if (rowCells[column] !== undefined) reader.losses.add('cellsTwice', place(reader, row, column));
      rowCells[column] = cell;
      filled = true;
    }
    if (filled) cells[row] = rowCells;
    if (content.isCutShort || scan.body.includes(rowStart)) reader.losses.add('sheetCutShort', reader.sheet);
  }
  if (scan.isCutShort) reader.losses.add('sheetCutShort', reader.sheet);
  const filledRows = Object.keys(cells).length;
  for (const area of spills) {
    reader.volume.addSpilled(area.rowCount < 1000 ? area.rowCount : filledRows);
    clearSpilled(cells, area);
  }
  return { cells, rows };
}

interface FileCell {
  readonly attributes: string;
  readonly body: string;
  readonly row: number;
  readonly column: number;
}

interface Tags {
  readonly formula: string;
  readonly value: string;
  readonly prefix: string;
}

/** Undefined for a cell with neither content nor a look of its own. */
function readCell(
  cell: FileCell,
  tags: Tags,
  shared: Map<string, Shared>,
  reader: CellsReader,
): CellModel | undefined {
  const { attributes, body, row, column } = cell;
  const number = Number(found(attributes, 's') ?? 0);
  const style = reader.style(number);
  if (style === undefined && number !== 0 && !reader.hasLook(number)) {
    reader.losses.add('looksMissing', place(reader, row, column));
  }
  const value = cellValue(found(attributes, 't'), cell, tags, reader);
  const formula = body.includes(`<${tags.formula}`) ? cellFormula(cell, tags, shared, reader) : undefined;
  if (typeof formula === 'string') return withoutFormula(formula, value, style);
  const known = formula ? value : value === '' ? undefined : value;
  if (known === undefined && formula === undefined && style === undefined) return undefined;
  reader.volume.addCell();
  return {
    ...(known !== undefined && { value: known }),
    ...formula,
    ...(style !== undefined && { style }),
  };
}

/** The last value of a formula that cannot be kept; the formula as text, where there is none. */
function withoutFormula(formula: string, value: CellModel['value'], style: number | undefined): CellModel {
  const kept = value ?? formula.slice(0, fileLimits.cellText);
  return { value: kept, ...(style !== undefined && { style }) };
}

function isPlace(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}

/** NaN for an address that is none, or one of another row. */
function columnOf(reference: string, digits: string): number {
  const length = reference.length - digits.length;
  if (length < 1 || !reference.endsWith(digits)) return NaN;
  let column = 0;
  for (let index = 0; index < length; index++) {
    const letter = reference.charCodeAt(index) & ~32;
    if (letter < 65 || letter > 90) return NaN;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

function place(reader: CellsReader, row: number, column: number): string {
  return `${quotedSheetName(reader.sheet)}!${cellAddress(row, column)}`;
}

function placeOf(reader: CellsReader, cell: ElementScan, row: string): string {
  return `${quotedSheetName(reader.sheet)}!${found(cell.attributes, 'r') ?? row}`;
}

/** Excel's, in points. */
const tallestRow = 409.5;

function readRowSize(attributes: string, row: number, rows: SheetCells['rows']): void {
  if (!attributes.includes('ht=') && !attributes.includes('hidden=')) return;
  const height = found(attributes, 'ht');
  const custom = /^(1|true)$/.test(found(attributes, 'customHeight') ?? '');
  const hidden = /^(1|true)$/.test(found(attributes, 'hidden') ?? '');
  if (!(custom && height !== undefined) && !hidden) return;
  rows[row] = {
    ...(custom &&
      height !== undefined && {
        height: pixelsOfPoints(Math.min(tallestRow, Math.max(0, Number(height) || 0))),
      }),
    ...(hidden && { hidden }),
  };
}

function cellValue(
  type: string | undefined,
  { body, row, column }: FileCell,
  tags: Tags,
  reader: CellsReader,
): CellModel['value'] {
  const at = (): string => place(reader, row, column);
  if (type === 'inlineStr') return counted(cellText(richText(body, tags.prefix), reader, at), reader);
  const text = body === '' ? undefined : bodyOf(body, tags.value);
  if (text === undefined) return type === 'str' ? '' : undefined;
  switch (type) {
    case 's': {
      const known = reader.strings[Number(text)];
      if (known === undefined) reader.losses.add('textsMissing', at());
      return known ?? '';
    }
    case 'str':
      return counted(cellText(unescapeCellText(text), reader, at), reader);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return errorValue(unescapeXml(text), reader, at);
    case 'd':
      return isoSerial(text);
    default:
      return numberValue(text, reader, at);
  }
}

function counted(text: string, reader: CellsReader): string {
  reader.volume.addCharacters(text.length);
  return text;
}

function numberValue(text: string, reader: CellsReader, at: () => string): CellModel['value'] {
  const value = Number(text);
  if (Number.isFinite(value)) return value === 0 && text.trim() === '' ? undefined : value;
  reader.losses.add('numbersAsText', at());
  return counted(cellText(unescapeCellText(text), reader, at), reader);
}

function errorValue(text: string, reader: CellsReader, at: () => string): { readonly error: string } {
  if (isErrorText(text)) return { error: text };
  reader.losses.add('errorsUnknown', at());
  return { error: '#VALUE!' };
}

/** Serial number of an ISO date, which files of Excel's "strict" kind may hold. */
function isoSerial(text: string): number | string {
  const time = Date.parse(text.endsWith('Z') || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

/** The formula of a cell; as plain text where it is one that is not kept. */
function cellFormula(
  { body, row, column }: FileCell,
  tags: Tags,
  shared: Map<string, Shared>,
  reader: CellsReader,
): Pick<CellModel, 'formula' | 'spill'> | string | undefined {
  const scan = new ElementScan(body, tags.formula);
  if (!scan.next()) return undefined;
  const { attributes, body: escaped } = scan;
  const type = found(attributes, 't');
  let text = unescapeCellText(escaped);
  if (type === 'shared') {
    const key = found(attributes, 'si') ?? '';
    const master = shared.get(key);
    if (text !== '' || !master) shared.set(key, { text, row, column });
    else if (master.text.length <= fileLimits.formulaText) {
      text = movedFormula(master.text, row - master.row, column - master.column);
    } else text = master.text;
  }
  if (text === '') return undefined;
  counted(text, reader);
  if (text.length > fileLimits.formulaText) return leftOut('formulasLeftOut', text);
  const formula = formulaFromFile(text, reader.customFunctions);
  if (!isFormulaInBounds(formula, reader.namePieces)) return leftOut('formulasLeftOut', formula);
  if (refersToOthers(formula)) return leftOut('formulasOfOthers', formula);
  if (type !== 'array') return { formula };
  const area = areaOfAddress(found(attributes, 'ref') ?? '');
  const single = area === undefined || (area.rowCount === 1 && area.columnCount === 1);
  // A formula that spills by its nature needs no word of it when it fills one cell.
  if (single && formulaForFile(formula, reader.context).dynamic) return { formula };
  return { formula, spill: { rowCount: area?.rowCount ?? 1, columnCount: area?.columnCount ?? 1 } };

  function leftOut(code: 'formulasLeftOut' | 'formulasOfOthers', formula: string): string {
    reader.losses.add(code, place(reader, row, column));
    return formula.startsWith('=') ? formula : `=${formula}`;
  }
}

/** Other workbooks stand in files as their number: [1]Sheet1!A1. */
function refersToOthers(formula: string): boolean {
  return (
    formula.includes('[') && /(?:^|[^\p{L}\p{N}_.\]])\[\d+\]/u.test(formula.replace(/"(?:[^"]|"")*"/g, '""'))
  );
}

/** Cells that a formula fills are results of it: as values of their own they would stand in its way. */
function clearSpilled(cells: SheetCells['cells'], area: AreaModel): void {
  const last = area.row + area.rowCount - 1;
  const filled = area.rowCount < 1000 ? undefined : Object.keys(cells).map(Number);
  const within = filled?.filter((row) => row >= area.row && row <= last);
  for (const row of within ?? Array.from({ length: area.rowCount }, (_, index) => area.row + index)) {
    if (cells[row] === undefined) continue;
    const left = Object.entries(cells[row]).flatMap(([key, cell]): [string, CellModel][] => {
      const column = Number(key);
      const inside = column >= area.column && column < area.column + area.columnCount;
      if (!inside || (row === area.row && column === area.column)) return [[key, cell]];
      return cell.style === undefined ? [] : [[key, { style: cell.style }]];
    });
    cells[row] = Object.fromEntries(left);
  }
}

/** Value of an attribute in the text of a tag. Names of one letter are looked for at every cell. */
function found(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(`${name}=`); at >= 0; at = attributes.indexOf(`${name}=`, at + 1)) {
    if (at > 0 && attributes.charCodeAt(at - 1) > 32) continue;
    const start = at + name.length + 2;
    const quote = attributes.charAt(start - 1);
    if (quote !== '"' && quote !== "'") continue;
    const end = attributes.indexOf(quote, start);
    return end < 0 ? undefined : attributes.slice(start, end);
  }
  return undefined;
}
