import { fromEngineCell } from '../../workbook/cellValue';
import type { HostWorkbook } from '../../workbook/hostWorkbook';
import type { AreaModel } from '../../workbook/model';
import { selectionStatistics, type SelectionStatistics } from './selectionStatistics';

/** What the status bar says of what is selected, and whether a calculation may change it. */
export function readStatistics(workbook: HostWorkbook): {
  readonly statistics: SelectionStatistics;
  readonly holdsFormulas: boolean;
} {
  const { sheetId, areas } = workbook.selection.get();
  const sheet = workbook.requireSheet(sheetId);
  const cellAt = sheet.cells.reader();
  const isInvisible = sheet.layout.invisibleRows();
  let holdsFormulas = sheet.cells.hasSpills;
  function* values(area: AreaModel): Iterable<unknown> {
    // A whole column has a million cells and may hold two hundred: only those are looked at.
    const used = sheet.usedArea(true, area);
    if (used === undefined) return;
    for (let row = used.row; row < used.row + used.rowCount; row += 1) {
      if (isInvisible(row)) continue;
      for (let column = used.column; column < used.column + used.columnCount; column += 1) {
        const cell = cellAt(row, column);
        if (cell?.f != null || cell?.si != null) holdsFormulas = true;
        yield fromEngineCell(cell);
      }
    }
  }
  function* all(): Iterable<unknown> {
    for (const area of areas) yield* values(area);
  }
  return { statistics: selectionStatistics(all()), holdsFormulas };
}
