import type { CellValue } from '../../customers/cells';
import type { ReadTableOptions, TableSummary } from '../host';
import { run } from '../run';
import { readValues } from './readValues';
import { rectangleOf, rectangleProperties } from './rectangle';

/** Every table of the workbook by its headers, in two syncs. */
export function listTables(): Promise<readonly TableSummary[]> {
  return run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    const asked = tables.items.map((table) => {
      table.worksheet.load('name');
      table.columns.load('items/name');
      const body = table.getDataBodyRange();
      body.load('rowCount');
      return { table, body };
    });
    await context.sync();
    return asked.map(({ table, body }) => ({
      name: table.name,
      sheetName: table.worksheet.name,
      rowCount: body.rowCount,
      headers: table.columns.items.map(({ name }) => name),
    }));
  });
}

/** Some columns of a table side by side, row by row; hidden rows too. */
export function readTable(
  name: string,
  columns: readonly number[],
  { signal, onProgress }: ReadTableOptions,
): Promise<readonly (readonly CellValue[])[]> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange();
    body.load(rectangleProperties);
    await context.sync();
    const whole = rectangleOf(body);
    const total = whole.rowCount * columns.length;
    let done = 0;
    const parts: CellValue[][][] = [];
    for (const column of columns) {
      const rectangle = { ...whole, column: whole.column + column, columnCount: 1 };
      const onRead = (rows: readonly unknown[]): void => onProgress?.((done += rows.length), total);
      parts.push(await readValues(context, table.worksheet, rectangle, { signal, onRead }));
    }
    return (parts[0] ?? []).map((_, row) => parts.map((part) => part[row]?.[0] ?? ''));
  });
}
