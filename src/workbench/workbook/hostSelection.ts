import { SheetsSelectionsService } from '@univerjs/sheets';
import { fromCorners, singleCell, toCorners } from './area';
import { injectorOf, runMutation } from './engine';
import type { HostWorkbook } from './hostWorkbook';
import { limits } from './limits';
import type { AreaModel } from './model';

/** What is selected: areas of one sheet, in the order in which they were selected, and the active cell. */
export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly AreaModel[];
  readonly active: { readonly row: number; readonly column: number };
}

/** The selection is the grid's own, so it is the person's in the browser and set by tests in Node. */
export class HostSelection {
  private isHeld = false;

  constructor(private readonly workbook: HostWorkbook) {}

  /** True while what the engine selects by itself is no change of the person's selection. */
  get isKept(): boolean {
    return this.isHeld;
  }

  /** Runs one of the engine's commands that select what they changed, and puts the selection back. */
  async keepDuring(run: () => Promise<unknown>): Promise<void> {
    const before = this.get();
    this.isHeld = true;
    try {
      await run();
      const { sheetId, areas } = this.get();
      if (JSON.stringify([sheetId, areas]) !== JSON.stringify([before.sheetId, before.areas])) {
        this.set(before.sheetId, before.areas);
      }
    } finally {
      this.isHeld = false;
    }
  }

  get(): Selection {
    const sheet = this.workbook.activeSheet();
    const selections = injectorOf(this.workbook.engine)
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.workbook.unitId)
      .getSelectionsOfWorksheet(sheet.id);
    const areas = selections.map(({ range }) => this.toArea(range, sheet.id));
    const last = selections.at(-1);
    const first = areas.at(-1) ?? singleCell(0, 0);
    return {
      sheetId: sheet.id,
      areas: areas.length > 0 ? areas : [first],
      active: {
        row: last?.primary?.actualRow ?? first.row,
        column: last?.primary?.actualColumn ?? first.column,
      },
    };
  }

  /** Selects areas of a sheet and makes it the active one. */
  set(sheetId: string, areas: readonly AreaModel[]): void {
    const { engine, unitId } = this.workbook;
    const sheet = this.workbook.requireSheet(sheetId);
    if (this.workbook.activeSheet().id !== sheetId) this.workbook.activate(sheetId);
    const size = { rows: sheet.engineSheet.getRowCount(), columns: sheet.engineSheet.getColumnCount() };
    for (const area of areas) {
      if (area.rowCount !== limits.rows && area.columnCount !== limits.columns) {
        sheet.layout.ensureSize(area.row + area.rowCount, area.column + area.columnCount);
      }
    }
    runMutation(engine, 'sheet.operation.set-selections', {
      unitId,
      subUnitId: sheetId,
      selections: areas.map((area) => ({
        range: toEngineRange(area, size),
        primary: {
          ...toCorners(singleCell(area.row, area.column)),
          actualRow: area.row,
          actualColumn: area.column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      })),
    });
  }

  /** A selection of every row the grid draws is a selection of whole columns, and so across. */
  private toArea(
    range: { startRow: number; startColumn: number; endRow: number; endColumn: number; rangeType?: number },
    sheetId: string,
  ): AreaModel {
    const sheet = this.workbook.requireSheet(sheetId).engineSheet;
    const corners = {
      startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
      endRow: Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow,
      startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
      endColumn: Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn,
    };
    const allRows = corners.startRow === 0 && corners.endRow >= sheet.getRowCount() - 1;
    const allColumns = corners.startColumn === 0 && corners.endColumn >= sheet.getColumnCount() - 1;
    if (allRows) corners.endRow = limits.rows - 1;
    if (allColumns) corners.endColumn = limits.columns - 1;
    return fromCorners(corners);
  }
}

function toEngineRange(area: AreaModel, size: { rows: number; columns: number }): object {
  const corners = toCorners(area);
  const isColumns = area.rowCount === limits.rows;
  const isRows = area.columnCount === limits.columns;
  return {
    ...corners,
    endRow: isColumns ? size.rows - 1 : corners.endRow,
    endColumn: isRows ? size.columns - 1 : corners.endColumn,
    // RANGE_TYPE of the engine: normal, row, column, all.
    rangeType: isColumns && isRows ? 3 : isColumns ? 2 : isRows ? 1 : 0,
  };
}
