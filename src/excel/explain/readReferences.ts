import { parseA1Ref, parseStructRef, type ReferenceStruct } from '@borgar/fx';
import { cellCount, rectangleOf, rectangleProperties, type Rectangle } from '../reading/rectangle';
import { plainAddress } from '../../sharing/references';
import { supports } from '../requirements';
import { run } from '../run';

/** What a reference in a formula stands for. */
export type ReadReference =
  | {
      readonly kind: 'cells';
      readonly sheetName: string;
      readonly address: string;
      /** From 0. */
      readonly row: number;
      readonly column: number;
      /** Rows of values; null where blank, an object with an error's code where one stands. */
      readonly values: readonly (readonly unknown[])[];
      /** Whole columns or rows, of which the used part was read. */
      readonly isWhole: boolean;
    }
  /** A name that stands for a value. */
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  /** Not read: too many cells to explain one by. */
  | { readonly kind: 'large'; readonly sheetName: string; readonly address: string; readonly cells: number }
  /** The workbook has nothing of this name, or it is another workbook's. */
  | { readonly kind: 'none' };

export interface ReferringCell {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** More are not read to explain one cell: some megabytes. */
const mostCells = 200_000;
/** Cells a request: values and their types stay under 5 MB with texts of usual length. */
const cellsPerChunk = 40_000;

/**
 * What references of a formula stand for; each is looked up once. Those to cells of the same sheet take two requests,
 * however many they are.
 */
export function readReferences(
  references: readonly string[],
  from: ReferringCell,
): Promise<ReadonlyMap<string, ReadReference>> {
  return run(async (context) => {
    const found = new Map<string, ReadReference>();
    const ranges: LoadedRange[] = [];
    for (const reference of new Set(references)) {
      const range = await rangeOf(context, reference, from);
      if (range === undefined) found.set(reference, { kind: 'none' });
      else if ('load' in range) ranges.push(loaded(reference, range));
      else found.set(reference, range);
    }
    if (ranges.length > 0) await context.sync();
    const parts = ranges.flatMap((one) => {
      const part = partOf(one);
      if (part.kind === 'cells') return [part];
      found.set(one.reference, part);
      return [];
    });
    for (const [reference, read] of await readParts(context, parts)) found.set(reference, read);
    return found;
  });
}

interface LoadedRange {
  readonly reference: string;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** The part of a range that is read. */
interface Part {
  readonly kind: 'cells';
  readonly reference: string;
  readonly sheet: Excel.Worksheet;
  readonly area: Rectangle;
  readonly at: Omit<Extract<ReadReference, { kind: 'cells' }>, 'values'>;
}

function loaded(reference: string, range: Excel.Range): LoadedRange {
  const sheet = range.worksheet;
  const used = sheet.getUsedRangeOrNullObject(true);
  range.load(`${rectangleProperties},isEntireColumn,isEntireRow`);
  sheet.load('name');
  used.load(rectangleProperties);
  return { reference, range, sheet, used };
}

function partOf({
  reference,
  range,
  sheet,
  used,
}: LoadedRange): Part | Exclude<ReadReference, { kind: 'cells' }> {
  if (range.isNullObject) return { kind: 'none' };
  const isWhole = range.isEntireColumn || range.isEntireRow;
  const whole = rectangleOf(range);
  const area = isWhole ? usedPart(whole, used) : whole;
  const address = isWhole ? plainOf(range.address) : plainAddress({ sheetName: '', ...whole });
  const place = { sheetName: sheet.name, address };
  if (cellCount(area) > mostCells) return { kind: 'large', ...place, cells: cellCount(whole) };
  const at = { kind: 'cells' as const, ...place, row: whole.row, column: whole.column, isWhole };
  return { kind: 'cells', reference, sheet, area, at };
}

/** `A:A` of `Sheet1!A:A`. */
function plainOf(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** Parts that are small together are read in one request, others in pieces. */
async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
): Promise<readonly (readonly [string, ReadReference])[]> {
  const read: (readonly [string, ReadReference])[] = [];
  let waiting: { readonly part: Part; readonly chunks: Excel.Range[] }[] = [];
  let cells = 0;
  const send = async (): Promise<void> => {
    await context.sync();
    for (const { part, chunks } of waiting) {
      read.push([part.reference, { ...part.at, values: chunks.flatMap(givenRows) }]);
      for (const chunk of chunks) chunk.untrack();
    }
    waiting = [];
    cells = 0;
  };
  for (const part of parts) {
    const { row, column, rowCount, columnCount } = part.area;
    const height = Math.max(1, Math.floor(cellsPerChunk / columnCount));
    const chunks: Excel.Range[] = [];
    for (let start = 0; start < rowCount; start += height) {
      const count = Math.min(height, rowCount - start);
      if (cells + count * columnCount > cellsPerChunk && cells > 0) {
        if (chunks.length === 0) await send();
        else await context.sync();
        cells = 0;
      }
      const chunk = part.sheet.getRangeByIndexes(row + start, column, count, columnCount);
      chunk.load('values,valueTypes');
      chunks.push(chunk);
      cells += count * columnCount;
    }
    waiting.push({ part, chunks });
  }
  if (waiting.length > 0) await send();
  return read;
}

function givenRows({ values, valueTypes }: Excel.Range): unknown[][] {
  return (values as unknown[][]).map((cells, r) => cells.map((cell, c) => given(cell, valueTypes[r]?.[c])));
}

/** Selects cells, on their sheet. */
export function selectCells(sheetName: string, address: string): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

/** From the first cell on, so that places stay what they are; one cell where nothing is used. */
function usedPart(whole: Rectangle, used: Excel.Range): Rectangle {
  const last = used.isNullObject ? undefined : rectangleOf(used);
  const rows = last === undefined ? 1 : last.row + last.rowCount - whole.row;
  const columns = last === undefined ? 1 : last.column + last.columnCount - whole.column;
  return {
    ...whole,
    rowCount: Math.max(1, Math.min(whole.rowCount, rows)),
    columnCount: Math.max(1, Math.min(whole.columnCount, columns)),
  };
}

/** A cell as the runtime of custom functions hands it over. */
function given(cell: unknown, type: Excel.RangeValueType | string | undefined): unknown {
  if (type === 'Error') return { code: String(cell) };
  return type === 'Empty' ? null : cell;
}

async function rangeOf(
  context: Excel.RequestContext,
  reference: string,
  from: ReferringCell,
): Promise<Excel.Range | ReadReference | undefined> {
  const isSpill = reference.endsWith('#');
  const text = isSpill ? reference.slice(0, -1) : reference;
  const cells = parseA1Ref(text, { allowNamed: false });
  if (cells !== undefined && 'range' in cells) {
    const sheet = await sheetOf(context, cells.context, from);
    if (sheet === undefined) return undefined;
    const range = sheet.getRange(text.slice(text.lastIndexOf('!') + 1));
    if (!isSpill) return range;
    return supports('spills') ? range.getSpillingToRangeOrNullObject() : undefined;
  }
  const struct = text.includes('[') ? parseStructRef(text) : undefined;
  if (struct !== undefined) return tableRange(context, struct, from);
  return isSpill ? undefined : named(context, text, from);
}

/** The sheet that a reference names; undefined for one of another workbook, and for several sheets. */
async function sheetOf(
  context: Excel.RequestContext,
  names: readonly string[] | undefined,
  from: ReferringCell,
): Promise<Excel.Worksheet | undefined> {
  const [name = from.sheetName, ...others] = names ?? [];
  if (others.length > 0 || name.includes(':')) return undefined;
  if (name === from.sheetName) return context.workbook.worksheets.getItem(name);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  return sheet.isNullObject ? undefined : sheet;
}

async function tableRange(
  context: Excel.RequestContext,
  { table: name, columns = [], sections = [], context: books = [] }: ReferenceStruct,
  from: ReferringCell,
): Promise<Excel.Range | undefined> {
  if (books.length > 0) return undefined;
  const cell = context.workbook.worksheets.getItem(from.sheetName).getCell(from.row, from.column);
  const table = name
    ? context.workbook.tables.getItemOrNullObject(name)
    : supports('tablesOfRange')
      ? cell.getTables(false).getFirst()
      : undefined;
  if (table === undefined) return undefined;
  await context.sync();
  if (table.isNullObject) return undefined;
  const all = sectionOf(table, sections);
  const ends = [columns[0], columns.at(-1)].flatMap((column) =>
    column === undefined ? [] : [sectionOf(table.columns.getItem(column), sections)],
  );
  const [first = all, last = first] = ends;
  const area = first.getBoundingRect(last);
  if (!sections.includes('this row')) return area;
  area.load(rectangleProperties);
  area.worksheet.load('name');
  await context.sync();
  return area.worksheet.getRangeByIndexes(from.row, area.columnIndex, 1, area.columnCount);
}

function sectionOf(of: Excel.Table | Excel.TableColumn, sections: readonly string[]): Excel.Range {
  if (sections.includes('all')) return of.getRange();
  if (sections.includes('headers')) return of.getHeaderRowRange();
  return sections.includes('totals') ? of.getTotalRowRange() : of.getDataBodyRange();
}

/** A name of the sheet, or else of the workbook. */
async function named(
  context: Excel.RequestContext,
  text: string,
  from: ReferringCell,
): Promise<Excel.Range | ReadReference | undefined> {
  const mark = text.lastIndexOf('!');
  const own = text.slice(mark + 1);
  const scope = mark < 0 ? undefined : text.slice(0, mark);
  const sheetName = scope === undefined ? from.sheetName : scope.replace(/^'|'$/g, '').replaceAll("''", "'");
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const global = context.workbook.names.getItemOrNullObject(own);
  global.load('type,value,formula');
  await context.sync();
  let item = global;
  if (!sheet.isNullObject) {
    const local = sheet.names.getItemOrNullObject(own);
    local.load('type,value,formula');
    await context.sync();
    if (!local.isNullObject) item = local;
  }
  if (item.isNullObject) return undefined;
  const range = item.getRangeOrNullObject();
  await context.sync();
  if (!range.isNullObject) return range;
  return constantOf(item.formula as unknown);
}

/** The value of `=0.1` or `="text"`; undefined for a name that calculates. */
function constantOf(formula: unknown): ReadReference | undefined {
  const text = String(formula).replace(/^=/, '').trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { kind: 'value', value: Number(text) };
  const percent = /^([+-]?\d*\.?\d+)%$/.exec(text);
  if (percent) return { kind: 'value', value: Number(percent[1]) / 100 };
  if (/^(TRUE|FALSE)$/i.test(text)) return { kind: 'value', value: text.toUpperCase() === 'TRUE' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  return quoted ? { kind: 'value', value: (quoted[1] ?? '').replaceAll('""', '"') } : undefined;
}
