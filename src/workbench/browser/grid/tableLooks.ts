import { runMutation } from '../../workbook/engine';
import type { HostWorkbook } from '../../workbook/hostWorkbook';
import { tableThemeName } from './tableThemes';

/** Draws each table in the grid in the Excel style that the host has for it. Returns how to stop. */
export function bindTableLooks(workbook: HostWorkbook): () => void {
  const drawn = new Map<string, string>();
  const draw = (): void => {
    for (const { id, sheetId, style, showBandedRows } of workbook.tables.list()) {
      const theme = tableThemeName(style, showBandedRows);
      if (drawn.get(id) === theme) continue;
      drawn.set(id, theme);
      runMutation(workbook.engine, 'sheet.mutation.set-sheet-table', {
        unitId: workbook.unitId,
        subUnitId: sheetId,
        tableId: id,
        config: { theme },
      });
    }
  };
  draw();
  return workbook.onChanged((change) => {
    if (change.kind === 'loaded') drawn.clear();
    if (change.kind === 'tableDeleted') drawn.delete(change.tableId);
    if (change.kind === 'loaded' || change.kind === 'tableAdded' || change.kind === 'tableChanged') draw();
  });
}
