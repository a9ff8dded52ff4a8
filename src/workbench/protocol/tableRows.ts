import { HostError } from '../workbook/hostError';
import type { CellInput } from '../workbook/sheetCells';
import type { Arguments } from './arguments';
import { objectOf, type TableTarget } from './crossFamily';
import { hostType, type HostObject } from './hostObject';
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
  call: { GetRange: (target) => objectOf('Range', { sheet: target.sheet, area: area(target) }) },
});

/** `rows.add(null, values)`: at the end. Excel moves the cells below; here they must be free. */
function add(target: TableTarget, args: Arguments): HostObject {
  requireWritable(target.sheet);
  const before = tableOf(target);
  if (!args.isMissing() || before.showTotals) {
    throw new HostError(
      'UnsupportedOperation',
      'the workbench adds table rows at the end, without a totals row',
    );
  }
  const values = args.array(1) as readonly (readonly CellInput[])[];
  const added = { ...before.area, row: before.area.row + before.area.rowCount, rowCount: values.length };
  target.sheet.cells.write(added, values);
  target.sheet.workbook.tables.resize(target.tableId, {
    ...before.area,
    rowCount: before.area.rowCount + values.length,
  });
  return tableRow({ ...target, index: bodyArea(before).rowCount });
}

function at(target: TableTarget, index: number): HostObject {
  if (index < 0 || index >= bodyArea(tableOf(target)).rowCount) throw new HostError('InvalidArgument');
  return tableRow({ ...target, index });
}

export const tableRows = hostType<TableTarget>('TableRowCollection', {
  get: { Count: (target) => bodyArea(tableOf(target)).rowCount },
  items: (target) =>
    Array.from({ length: bodyArea(tableOf(target)).rowCount }, (_, index) => tableRow({ ...target, index })),
  call: {
    Add: add,
    GetCount: (target) => bodyArea(tableOf(target)).rowCount,
    GetItemAt: (target, args) => at(target, args.number()),
  },
});
