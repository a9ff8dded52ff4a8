import { parseA1Ref, parseStructRef, stringifyA1Ref } from '@borgar/fx';
import type { CellValue } from '../../customers/cells';
import type { ReferenceOptions, ReferenceValues } from '../host';
import { HostError } from '../hostError';
import { supports } from '../requirements';
import { run } from '../run';
import { readValues } from './readValues';
import { rectangleOf, rectangleProperties, type Rectangle } from './rectangle';

/** More than this is not read only to show a result before it is inserted. */
const mostCells = 1_000_000;

/**
 * The cells that a formula on a sheet means by a reference: an address, a name, a table or a column of one. Whole
 * columns end with the last used row of their sheet, all at the same row, so that columns keep fitting each other.
 * Throws HostError: `noSuchCells` where there are none of that name, `tooManyCells`.
 */
export function readReference(
  reference: string,
  { sheetName, signal }: ReferenceOptions,
): Promise<ReferenceValues> {
  return run(async (context) => {
    const range = await rangeOf(context, reference, sheetName);
    const sheet = range.worksheet;
    const used = sheet.getUsedRangeOrNullObject(true);
    range.load(rectangleProperties);
    used.load(rectangleProperties);
    await context.sync();
    const rectangle = withinUsed(rectangleOf(range), used.isNullObject ? undefined : rectangleOf(used));
    const { rowCount, columnCount } = rectangle;
    if (rowCount * columnCount > mostCells) throw new HostError('tooManyCells', { reference });
    const values: readonly (readonly CellValue[])[] = await readValues(context, sheet, rectangle, { signal });
    return { address: range.address, values };
  });
}

const allRows = 1_048_576;
const allColumns = 16_384;

function withinUsed(whole: Rectangle, used: Rectangle | undefined): Rectangle {
  const lastRow = used === undefined ? 1 : used.row + used.rowCount;
  const lastColumn = used === undefined ? 1 : used.column + used.columnCount;
  return {
    ...whole,
    rowCount: whole.rowCount < allRows ? whole.rowCount : Math.max(1, lastRow),
    columnCount: whole.columnCount < allColumns ? whole.columnCount : Math.max(1, lastColumn),
  };
}

async function rangeOf(
  context: Excel.RequestContext,
  reference: string,
  sheetName: string,
): Promise<Excel.Range> {
  const range =
    (await tableRange(context, reference)) ??
    (await addressRange(context, reference, sheetName)) ??
    (await namedRange(context, reference, sheetName));
  if (range === undefined) throw new HostError('noSuchCells', { reference });
  return range;
}

async function addressRange(
  context: Excel.RequestContext,
  reference: string,
  sheetName: string,
): Promise<Excel.Range | undefined> {
  const spilled = reference.endsWith('#');
  const parsed = parseA1Ref(spilled ? reference.slice(0, -1) : reference, { allowNamed: false });
  if (parsed === undefined || !('range' in parsed)) return undefined;
  const { context: places = [] } = parsed as { readonly context?: readonly string[] };
  const [place = sheetName, ...others] = places;
  if (others.length > 0 || place.includes(':')) throw new HostError('noSuchCells', { reference });
  const sheet = context.workbook.worksheets.getItemOrNullObject(place);
  await context.sync();
  if (sheet.isNullObject) throw new HostError('noSuchCells', { reference });
  const range = sheet.getRange(stringifyA1Ref({ context: [], range: parsed.range }));
  if (!spilled) return range;
  if (!supports('spills')) throw new HostError('unsupported');
  return found(context, range.getSpillingToRangeOrNullObject());
}

async function namedRange(
  context: Excel.RequestContext,
  name: string,
  sheetName: string,
): Promise<Excel.Range | undefined> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const items = [sheet.names.getItemOrNullObject(name), context.workbook.names.getItemOrNullObject(name)];
  for (const item of items) item.load('isNullObject');
  await context.sync();
  const item = items.find(({ isNullObject }) => !isNullObject);
  return item === undefined ? undefined : found(context, item.getRangeOrNullObject());
}

/** A table by its name alone, or its columns; undefined where the reference is none of a table. */
async function tableRange(
  context: Excel.RequestContext,
  reference: string,
): Promise<Excel.Range | undefined> {
  const isPlain = !reference.includes('[');
  const parsed = isPlain ? { table: reference } : parseStructRef(reference);
  if (parsed?.table === undefined || /[!:$]/.test(parsed.table)) return undefined;
  const table = context.workbook.tables.getItemOrNullObject(parsed.table);
  table.columns.load('items/name');
  await context.sync();
  if (table.isNullObject) return undefined;
  const { columns: wanted = [], sections = [] } = parsed as {
    readonly columns?: readonly string[];
    readonly sections?: readonly string[];
  };
  const part = partOf(table, sections);
  if (part === undefined) throw new HostError('noSuchCells', { reference });
  const names = table.columns.items.map(({ name }) => name.toLowerCase());
  const columns = wanted.map((name) => names.indexOf(name.toLowerCase()));
  if (columns.includes(-1)) throw new HostError('noSuchCells', { reference });
  const [first, last = first] = columns;
  if (first === undefined || last === undefined) return part;
  return part.getColumn(Math.min(first, last)).getBoundingRect(part.getColumn(Math.max(first, last)));
}

function partOf(
  table: Excel.Table,
  [section = 'data', ...others]: readonly string[],
): Excel.Range | undefined {
  if (others.length > 0) return undefined;
  switch (section) {
    case 'data':
      return table.getDataBodyRange();
    case 'all':
      return table.getRange();
    case 'headers':
      return table.getHeaderRowRange();
    default:
      return undefined;
  }
}

async function found(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range | undefined> {
  range.load('isNullObject');
  await context.sync();
  return range.isNullObject ? undefined : range;
}
