import type { SheetSpec } from '../../scorecards/sheetSpec';
import type { Batch } from './batch';
import { rangeOf } from './writeStyles';

/** Makes tables of cells that are already written. */
export async function writeTables(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  tableNames: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { key, name, area, style, showTotals } of spec.tables ?? []) {
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.name = tableNames[key] ?? name;
    table.style = style;
    if (showTotals !== undefined) table.showTotals = showTotals;
    await batch.queued();
  }
}
