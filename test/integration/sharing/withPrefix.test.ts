/** A build with a prefix before the functions' names: they are written with it, found by it, prepared and put back. */
import '../../support/functions/acmePrefix';
import { rmSync } from 'node:fs';
import type { Sharing } from '../../../src/excel/sharing/sharing';
import { callText } from '../../../src/functions/generate/formulaText';
import { sharedFunctions } from '../../../src/functions/portable/sharedFunctions';
import { callNames } from '../../../src/taskpane/explain/callNames';
import { explainCell } from '../../../src/taskpane/explain/explainCell';
import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { startExcelRoom, type ExcelRoom } from '../../support/excelRoom';
import { buildFunctions } from '../../support/functions/buildFunctions';

let room: ExcelRoom;
let sharing: Sharing;
let folder: string;
beforeAll(async () => {
  folder = buildFunctions();
  room = await startExcelRoom();
  await room.workbench.loadFunctions(folder, 'ACME.');
  sharing = room.room.sharing(sharedFunctions('en-US'));
});
beforeEach(() => room.workbench.workbook.load(emptyWorkbook('Data')));
afterAll(() => {
  room.workbench.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function fill(...formulas: readonly string[]): Promise<void> {
  room.fill([[100, 0.8, ...formulas]]);
  await room.workbench.functions.whenSettled();
}

function cell(column: number): { formula?: string | undefined; value?: unknown } {
  return room.workbench.workbook.toModel().sheets[0]?.cells[0]?.[column] ?? {};
}

test('what the pane inserts is calculated', async () => {
  const formula = callText('CLV', ['A1', 'B1', 'C1', '', '']);
  expect(formula).toBe('=ACME.CLV(A1, B1, C1)');
  room.fill([[100, 0.8, 0.1, formula]]);
  await room.workbench.functions.whenSettled();
  expect(cell(3).value).toBeCloseTo(266.6667, 4);
});

test('its formulas are found, audited, prepared and put back', async () => {
  const formula = '=ACME.CLV(A1,B1,0.1)';
  await fill(formula);
  const { formulas } = await sharing.find();
  expect(formulas).toMatchObject([{ address: 'C1', formula, functions: ['ACME.CLV'], becomes: 'portable' }]);
  expect(await sharing.audit()).toMatchObject([
    { formula, form: 'live', calls: [{ name: 'ACME.CLV' }], agreement: { kind: 'agrees' } },
  ]);
  expect(await sharing.prepare({ valuesOnly: false })).toMatchObject({ portable: 1, differing: [] });
  expect(cell(2).formula).toBe('=CRM.CLV(A1,B1,0.1,,,)');
  expect(await sharing.makeLive()).toEqual({ restored: 1, unmatched: [] });
  expect(cell(2).formula).toBe(formula);
});

test('a cell of it is explained', async () => {
  await fill('=ACME.CLV(A1,B1,0.1)');
  room.select([0, 2, 1, 1]);
  const explained = await explainCell(room.room, await room.room.readFormulaCell(), {
    ...{ language: 'en-US', names: callNames() },
    pause: () => Promise.resolve(),
  });
  expect(explained).toMatchObject({ kind: 'calls', isWhole: true, calls: [{ name: 'ACME.CLV' }] });
});

test('names of a build without the prefix, or with another, are said to be that', async () => {
  await fill('=CLV(A1,B1,0.1)', '=CONTOSO.CLV(A1,B1,0.1)', '=NOBODY(A1)', '=ACME.CLV(A1,B1,0.1)');
  const { failing } = await sharing.status();
  expect(failing).toMatchObject([
    { address: 'C1', error: '#NAME?', otherNames: [{ written: 'CLV', name: 'ACME.CLV' }] },
    { address: 'D1', error: '#NAME?', otherNames: [{ written: 'CONTOSO.CLV', name: 'ACME.CLV' }] },
  ]);
});

test('a workbook that a build without the prefix prepared gets the names of this one', async () => {
  const plain = sharedFunctions('en-US').map((one) => ({ ...one, name: one.plainName ?? one.name }));
  await room.workbench.loadFunctions(folder);
  await fill('=CLV(A1,B1,0.1)');
  await room.room.sharing(plain).prepare({ valuesOnly: false });
  await room.workbench.loadFunctions(folder, 'ACME.');
  expect(await sharing.makeLive()).toEqual({ restored: 1, unmatched: [] });
  await room.workbench.functions.whenSettled();
  expect(cell(2).formula).toBe('=ACME.CLV(A1,B1,0.1)');
  expect(cell(2).value).toBeCloseTo(266.6667, 4);
});
