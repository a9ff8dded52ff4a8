import type { SheetSpec } from '../../scorecards/sheetSpec';
import type { Batch } from './batch';
import { onRange } from './onRange';

/** Makes tables of cells that are already written, and adds them to `made` by key. */
export async function writeTables(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  tableNames: Readonly<Record<string, string>>,
  made: Map<string, Excel.Table>,
): Promise<void> {
  for (const { key, name, area, style, showTotals } of spec.tables ?? []) {
    const table = onRange(sheet, area, (range) => sheet.tables.add(range, true));
    table.name = tableNames[key] ?? name;
    table.style = style;
    if (showTotals !== undefined) table.showTotals = showTotals;
    table.load('id');
    made.set(key, table);
    await batch.queued();
  }
}
