import { run } from '../run';
import { loadWritten } from './findWritten';

/** The row of the active cell. On a table of the add-in's, `id` is the text that names the row's customer. */
export interface SelectedRow {
  readonly sheetName: string;
  /** From 1. */
  readonly row: number;
  readonly id: string | null;
}

export function readSelectedRow(): Promise<SelectedRow> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex');
    cell.worksheet.load('id,name');
    const found = await loadWritten(context);
    await context.sync();
    const { id, name } = cell.worksheet;
    const row = { sheetName: name, row: cell.rowIndex + 1 };
    const area = found.find(({ sheet }) => sheet.id === id)?.record.tables[0]?.area;
    if (area === undefined || cell.rowIndex <= area.row) return { ...row, id: null };
    const named = context.workbook.worksheets.getItem(id).getRangeByIndexes(cell.rowIndex, area.column, 1, 1);
    named.load('text');
    await context.sync();
    const text = named.text[0]?.[0] ?? '';
    return { ...row, id: text === '' ? null : text };
  });
}
