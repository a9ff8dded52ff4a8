import type { SelectionSummary } from '../host';
import { run } from '../run';
import { resolveSelection } from './target';

/** What the selection stands for, without reading it. Throws HostError. */
export function describeSelection(): Promise<SelectionSummary> {
  return run(async (context) => {
    const { sheet, sheetName, tableName, address, rectangles, header } = await resolveSelection(context);
    const rows = rectangles.map((r) => sheet.getRangeByIndexes(r.row, r.column, r.rowCount, 1));
    for (const row of rows) row.load('rowHidden');
    await context.sync();
    const beside = rectangles.every((r) => r.row === rectangles[0]?.row) && rectangles.length > 1;
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
    const heights = rectangles.map((r) => r.rowCount);
    const widths = rectangles.map((r) => r.columnCount);
    return {
      address,
      sheetName,
      rowCount: (beside ? (heights[0] ?? 0) : sum(heights)) + (header?.certain === true ? 1 : 0),
      columnCount: beside ? sum(widths) : (widths[0] ?? 0),
      ...(tableName === undefined ? {} : { tableName }),
      // null where some rows are hidden and some are not
      hasHiddenRows: rows.some((row) => (row.rowHidden as boolean | null) !== false),
    };
  });
}
