import { HostError } from '../workbook/hostError';
import { limits } from '../workbook/limits';
import type { AreaModel } from '../workbook/model';
import { moveCells } from '../workbook/moveCells';
import type { CellInput } from '../workbook/sheetCells';
import type { Arguments } from './arguments';
import { objectOf, type TableTarget } from './crossFamily';
import { hostType, type HostObject } from './hostObject';
import { writeContents } from './rangeEdits';
import { readValues } from './rangeReads';
import { requireWritable } from './rangeTarget';
import { bodyArea, tableOf } from './tableParts';

interface RowTarget extends TableTarget {
  readonly index: number;
}

function area({ index, ...target }: RowTarget) {
  const body = bodyArea(tableOf(target));
  return { ...body, row: body.row + index, rowCount: 1 };
}

const tableRow = hostType<RowTarget>('TableRow', {
  get: {
    Index: ({ index }) => index,
    Values: (target) => readValues({ sheet: target.sheet, area: area(target) }),
  },
  set: {
    Values: (target, value) => writeContents({ sheet: target.sheet, area: area(target) }, value),
  },
  call: {
    Delete: remove,
    GetRange: (target) => objectOf('Range', { sheet: target.sheet, area: area(target) }),
  },
});

/**
 * `rows.add(index, values)`: before the row of that index; null is at the end. The cells below the table make room, the
 * totals row among them.
 */
async function add(target: TableTarget, args: Arguments): Promise<HostObject> {
  requireWritable(target.sheet);
  const { sheet, tableId } = target;
  const before = tableOf(target);
  const body = bodyArea(before);
  const index = args.isMissing() || args.number() === -1 ? body.rowCount : args.number();
  if (index < 0 || index > body.rowCount) throw new HostError('InvalidArgument');
  const values = rowValues(args, before.area.columnCount);
  const added = { ...before.area, row: body.row + index, rowCount: values.length };
  await makeRoom(target, added);
  sheet.workbook.tables.place(tableId, {
    ...before.area,
    rowCount: before.area.rowCount + values.length,
  });
  if (!args.isMissing(1)) sheet.cells.write(added, values);
  return tableRow({ ...target, index });
}

/** One value for all cells of one row, or rows of cells; without any, a blank row. */
function rowValues(args: Arguments, columnCount: number): readonly (readonly CellInput[])[] {
  const raw = args.isMissing(1) ? '' : args.raw(1);
  if (!Array.isArray(raw)) return [Array.from({ length: columnCount }, () => raw as CellInput)];
  const rows = raw as readonly (readonly CellInput[])[];
  if (rows.length === 0 || rows.some((row) => !Array.isArray(row) || row.length !== columnCount)) {
    throw new HostError('InvalidArgument');
  }
  return rows;
}

/** Nothing has to move for rows at the end of a table with nothing below it. */
async function makeRoom({ sheet }: TableTarget, added: AreaModel): Promise<void> {
  const below = { ...added, rowCount: limits.rows - added.row };
  if (sheet.usedArea(false, below) === undefined) return;
  await moveCells(sheet, added, 'insert', 'Down');
}

async function remove(target: RowTarget): Promise<void> {
  requireWritable(target.sheet);
  const { sheet, tableId } = target;
  const before = tableOf(target);
  const gone = area(target);
  // A table keeps one row of data: the last one is emptied.
  if (bodyArea(before).rowCount === 1) {
    sheet.cells.clearContents(gone);
    return;
  }
  await moveCells(sheet, gone, 'delete', 'Up');
  sheet.workbook.tables.place(tableId, { ...before.area, rowCount: before.area.rowCount - 1 });
}

function rowAt(target: TableTarget, args: Arguments): RowTarget {
  const index = args.number();
  if (index < 0 || index >= bodyArea(tableOf(target)).rowCount) throw new HostError('InvalidArgument');
  return { ...target, index };
}

export const tableRows = hostType<TableTarget>('TableRowCollection', {
  get: { Count: (target) => bodyArea(tableOf(target)).rowCount },
  items: (target) =>
    Array.from({ length: bodyArea(tableOf(target)).rowCount }, (_, index) => tableRow({ ...target, index })),
  call: {
    Add: add,
    GetCount: (target) => bodyArea(tableOf(target)).rowCount,
    DeleteRowsAt: async (target, args) => {
      for (let count = args.optionalNumber(1) ?? 1; count > 0; count -= 1) await remove(rowAt(target, args));
    },
    GetItemAt: (target, args) => tableRow(rowAt(target, args)),
  },
});
