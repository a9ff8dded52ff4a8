import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { papersWorkbook } from '../../../src/functions/generate/papers/papersWorkbook';
import { languages } from '../../../src/i18n/language';
import type { WorkbookModel } from '../../../src/workbench/workbook/model';
import { buildFunctions } from '../../support/functions/buildFunctions';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

let folder: string;
let workbench: TestWorkbench;

beforeAll(async () => {
  folder = buildFunctions();
  workbench = await startTestWorkbench();
  await workbench.loadFunctions(folder);
});
afterAll(() => {
  workbench.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Values of a range once everything is calculated. */
async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  await workbench.functions.whenSettled();
  return workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

function expectNumbers(found: readonly unknown[][], published: readonly number[], digits: number): void {
  expect(found.flat().map((value) => Number(value).toFixed(digits))).toEqual(
    published.map((value) => value.toFixed(digits)),
  );
}

describe('the workbook of the papers', () => {
  beforeAll(() => workbench.workbook.load(papersWorkbook('en-US')));

  // Fader & Hardie 2007, table 3 and figure 5; Fader & Hardie 2010 for the lifetime; two programs for BdW.
  test('contracts: sBG and BdW', async () => {
    expectNumbers(await valuesOf('Contracts', 'H5:H6'), [0.668, 3.806], 3);
    expectNumbers(await valuesOf('Contracts', 'L5:L7'), [0.704, 1.182, -1680.265], 3);
    expectNumbers(await valuesOf('Contracts', 'D5:E5'), [1, 1], 9);
    expectNumbers(await valuesOf('Contracts', 'D17'), [0.378], 3);
    expectNumbers(await valuesOf('Contracts', 'G16'), [5.9223], 4);
    expectNumbers(await valuesOf('Contracts', 'H20:H23'), [0.2143, 1.4266, 1.7236, -1605.3142], 4);
  });

  // Fader, Hardie & Shang 2010, tables 2 and 4.
  test('donations: BG/BB', async () => {
    expectNumbers(await valuesOf('Donations', 'J5:J8'), [1.204, 0.75, 0.657, 2.783], 3);
    expectNumbers(await valuesOf('Donations', 'F5'), [3.75], 2);
    expectNumbers(await valuesOf('Donations', 'F26:G26'), [0.073, 0.115], 3);
  });

  test('CDNOW: asks for the data, and needs none for the example of the paper', async () => {
    expect(await valuesOf('CDNOW', 'F20')).toEqual([['paste the data at A20']]);
    expectNumbers(await valuesOf('CDNOW', 'A9'), [1.226], 3);
    expectNumbers(await valuesOf('CDNOW', 'A10'), [6.482562], 6);
  });
});

const cdnow = path.resolve(__dirname, '../../../../shared/data/cdnow_customers_monetary.csv');
const withData = existsSync(cdnow) ? test : test.skip;
if (!existsSync(cdnow)) console.log('CDNOW in the workbook is skipped: ../shared/data is absent.');

// Truth of the totals: test/reference/models/cdnow.py.
withData('CDNOW fills in once the data are there', async () => {
  workbench.workbook.load(papersWorkbook('en-US'));
  await workbench.functions.whenSettled();
  const rows = readFileSync(cdnow, 'utf8').trim().split('\n').slice(1);
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('CDNOW');
    sheet.getRange('A20:D2376').values = rows.map((line) => line.split(',').slice(1, 5).map(Number));
    await context.sync();
  });
  expectNumbers(await valuesOf('CDNOW', 'G20:G23'), [0.2426, 4.4135, 0.7929, 2.4258], 4);
  expectNumbers(await valuesOf('CDNOW', 'G36:G39'), [0.5533, 10.5776, 0.6062, 11.6679], 4);
  expectNumbers(await valuesOf('CDNOW', 'A5:A6'), [1653.423, 1665.534], 3);
});

test.each(languages)('in %s it has the form of the workbench and names that Excel takes', (language) => {
  const workbook: WorkbookModel = papersWorkbook(language, 'CLIENTELE');
  for (const sheet of workbook.sheets) expect(sheet.name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  expect(JSON.stringify(workbook)).toContain('=CLIENTELE.SBG.FIT(B5:B12)');
  expect(JSON.stringify(workbook)).not.toContain('£');
});
