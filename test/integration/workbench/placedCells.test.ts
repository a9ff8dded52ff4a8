import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import type { HostChange } from '../../../src/workbench/workbook/changes';
import type { CellInput } from '../../../src/workbench/workbook/sheetCells';
import type { HostSheet } from '../../../src/workbench/workbook/hostSheet';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

/**
 * Many constants reach a sheet that is not drawn by a shorter way than the engine's own
 * (src/workbench/workbook/placeCells.ts). What they leave there is what the same writing leaves on the sheet in front.
 */
const rowCount = 400;
const area = { row: 0, column: 0, rowCount, columnCount: 4 };
const kinds: readonly CellInput[] = [
  12.5,
  'North',
  true,
  '',
  "'007",
  '#N/A',
  'Infinity',
  '-3',
  null,
  false,
  ' ',
];

let workbench: TestWorkbench;
beforeAll(async () => {
  workbench = await startTestWorkbench();
});
beforeEach(() => workbench.workbook.load(emptyWorkbook('Front', 'Behind')));
afterAll(() => workbench.stop());

const constants = (from: number): CellInput[][] =>
  Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: 4 }, (__, c) => kinds[(r * 4 + c + from) % kinds.length] ?? null),
  );

/** Does the same to both sheets, and compares what they hold then. */
async function expectSame(write: (sheet: HostSheet) => void): Promise<void> {
  const { workbook } = workbench;
  const sheets = workbook.sheets();
  for (const sheet of sheets) write(sheet);
  await workbook.whenCalculated();
  const [front, behind] = workbook.toModel().sheets;
  expect(behind?.cells).toEqual(front?.cells);
  expect(sheets[1]?.cells.values(area)).toEqual(sheets[0]?.cells.values(area));
  expect(sheets[1]?.usedArea(true)).toEqual(sheets[0]?.usedArea(true));
  expect(sheets[1]?.usedArea(false)).toEqual(sheets[0]?.usedArea(false));
}

test('every kind of constant, over blank cells, over others and over looks', async () => {
  await expectSame((sheet) => {
    sheet.formats.patch({ row: 3, column: 0, rowCount: 40, columnCount: 3 }, { bold: true });
    sheet.formats.patch({ row: 20, column: 1, rowCount: 40, columnCount: 1 }, { numberFormat: '@' });
    sheet.cells.write(area, constants(0));
  });
  await expectSame((sheet) => sheet.cells.write(area, constants(1)));
  await expectSame((sheet) => sheet.cells.write(area, ''));
});

test('dates that bring their format, and constants over formulas', async () => {
  await expectSame((sheet) => {
    const rows = constants(2);
    rows[7] = ['2024-05-01', '12%', '=1+1', '$5'];
    sheet.cells.write(area, rows);
  });
  await expectSame((sheet) => sheet.cells.write(area, constants(3)));
});

test('constants in the way of what spills', async () => {
  await expectSame((sheet) => {
    sheet.cells.write({ row: 5, column: 1, rowCount: 1, columnCount: 1 }, [['=SEQUENCE(10,2)']]);
  });
  await expectSame((sheet) => sheet.cells.write({ ...area, row: 6 }, constants(4)));
});

test('headers and cells of a table', async () => {
  const table = { ...area, rowCount: 30 };
  await expectSame((sheet) => {
    sheet.cells.write(table, [['A', 'B', 'C', 'D'], ...constants(0).slice(0, 29)]);
    workbench.workbook.tables.add(sheet.id, table, { name: `Table${sheet.name}` });
  });
  await expectSame((sheet) => sheet.cells.write(area, [['One', 'Two', 'C', 'D'], ...constants(1).slice(1)]));
  const columns = workbench.workbook.tables.list().map((each) => each.columns);
  expect(columns[1]).toEqual(columns[0]);
});

test('formulas that depend on the cells calculate, and listeners hear of the area', async () => {
  const { workbook } = workbench;
  const [front, behind] = workbook.sheets();
  front?.cells.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [['=SUM(Behind!A1:D400)']]);
  await workbook.whenCalculated();
  const heard: HostChange[] = [];
  const stop = workbook.onChanged((change) => heard.push(change));
  behind?.cells.write(
    area,
    Array.from({ length: rowCount }, () => [1, 2, 3, 4]),
  );
  await workbook.whenCalculated();
  stop();
  expect(front?.cells.value(0, 0)).toBe(4000);
  expect(heard.filter(({ kind }) => kind === 'cells')).toEqual([
    { kind: 'cells', sheetId: behind?.id, area },
  ]);
});
