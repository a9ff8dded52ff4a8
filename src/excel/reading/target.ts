import { HostError } from '../hostError';
import { supports } from '../requirements';
import { intersection, rectangleOf, rectangleProperties, type Rectangle } from './rectangle';

/** What a selection stands for: the rectangles that hold its data, before they are read. */
export interface SelectionTarget {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly tableName?: string;
  /** For people: `Customers!A1:F501`. */
  readonly address: string;
  readonly rectangles: readonly Rectangle[];
  /** Rows below the rectangle, in the same columns, down to the last used row of the sheet; blank ones first. */
  readonly below?: Rectangle;
  /** The header's row, where the selection begins below it. */
  readonly header?: { readonly row: number; readonly certain: boolean };
}

/**
 * Finds the data that a selection stands for without reading it, in three syncs at most: whole columns are cut
 * to the used cells, one cell stands for its table or region, rows of a table or region bring their header.
 */
export async function resolveSelection(context: Excel.RequestContext): Promise<SelectionTarget> {
  const areas = await selectedAreas(context);
  const first = areas[0];
  if (first === undefined) throw new HostError('emptySelection');

  const sheet = first.worksheet;
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(rectangleProperties);
  const tables = supports('tablesOfRange') ? first.getTables(false) : undefined;
  tables?.load('items/name');
  const region = first.getCell(0, 0).getSurroundingRegion();
  region.load(rectangleProperties);
  await context.sync();
  if (used.isNullObject) throw new HostError('emptySelection');

  const table = tables?.items.length === 1 ? tables.items[0] : undefined;
  const tableRange = table?.getRange();
  if (tableRange !== undefined) {
    tableRange.load(rectangleProperties);
    await context.sync();
  }
  const tableName = table === undefined ? {} : { tableName: table.name };
  const whole = tableRange ?? region;
  const base = { sheet, sheetName: sheet.name, ...tableName };

  if (areas.length === 1 && first.rowCount === 1 && first.columnCount === 1) {
    const cut = intersection(rectangleOf(whole), rectangleOf(used));
    if (cut === undefined) throw new HostError('emptySelection');
    const all = rectangleOf(used);
    const rowCount = all.row + all.rowCount - cut.row - cut.rowCount;
    const below = { ...cut, row: cut.row + cut.rowCount, rowCount };
    const isOpen = tableRange === undefined && rowCount > 1;
    return { ...base, address: whole.address, rectangles: [cut], ...(isOpen ? { below } : {}) };
  }

  const rectangles = areas.flatMap((area) => {
    const cut = intersection(rectangleOf(area), rectangleOf(used));
    return cut === undefined ? [] : [cut];
  });
  if (rectangles.length === 0) throw new HostError('emptySelection');
  const top = Math.min(...rectangles.map(({ row }) => row));
  const header =
    whole.rowIndex < top ? { header: { row: whole.rowIndex, certain: tableRange !== undefined } } : {};
  return { ...base, address: areas.map(({ address }) => address).join(','), rectangles, ...header };
}

async function selectedAreas(context: Excel.RequestContext): Promise<readonly Excel.Range[]> {
  if (!supports('selectedAreas')) {
    const range = context.workbook.getSelectedRange();
    range.load(rectangleProperties);
    await context.sync();
    return [range];
  }
  const { areas } = context.workbook.getSelectedRanges();
  areas.load(
    rectangleProperties
      .split(',')
      .map((name) => `items/${name}`)
      .join(','),
  );
  await context.sync();
  return areas.items;
}
