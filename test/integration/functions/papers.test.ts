import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { papersWorkbook } from '../../../src/functions/generate/samples/papers/papersWorkbook';
import type * as papers from '../../../src/functions/generate/samples/papers/papersWorkbook';
import { languages } from '../../../src/i18n/language';
import type { WorkbookModel } from '../../../src/workbench/workbook/model';
import { withNamespace } from '../../support/functions/withNamespace';
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
    expectNumbers(await valuesOf('Contracts', 'C24:C25'), [0.668, 3.806], 3);
    expectNumbers(await valuesOf('Contracts', 'I24:I26'), [0.704, 1.182, -1680.265], 3);
    expectNumbers(await valuesOf('Contracts', 'C36:C39'), [0.2143, 1.4266, 1.7236, -1605.3142], 4);
    expectNumbers(await valuesOf('Contracts', 'I36:I39'), [0.4556, 0.7793, 1.2835, -1679.6028], 4);
    expectNumbers(await valuesOf('Contracts', 'B53:F53'), [0, 1000, 1000, 1000, 1000], 9);
    expectNumbers(await valuesOf('Contracts', 'C65'), [378], 0);
    expectNumbers(await valuesOf('Contracts', 'C66'), [5.9223], 4);
  });

  // Fader, Hardie & Shang 2010, tables 2 and 4.
  test('donations: BG/BB', async () => {
    expectNumbers(await valuesOf('Donations', 'C6:C9'), [1.204, 0.75, 0.657, 2.783], 3);
    expectNumbers(await valuesOf('Donations', 'G24'), [3.75], 2);
    expectNumbers(await valuesOf('Donations', 'G45:H45'), [0.073, 0.115], 3);
  });

  // Fader, Hardie & Lee 2005; Fader & Hardie 2005.
  test('CDNOW: the example of the papers', async () => {
    expectNumbers(await valuesOf('CDNOW', 'C12'), [1.226], 3);
    expectNumbers(await valuesOf('CDNOW', 'C13'), [6.482562], 6);
  });

  test('CDNOW: of simulated customers the fits find the published parameters again', async () => {
    const near = async (address: string, published: readonly number[]) => {
      const rows = await valuesOf('CDNOW', address);
      rows.forEach(([value, error], i) => {
        expect(Math.abs(Number(value) - (published[i] ?? NaN))).toBeLessThan(2.5 * Number(error));
      });
    };
    await near('H24:I27', [0.243, 4.414, 0.793, 2.426]);
    await near('H75:I77', [6.25, 3.74, 15.44]);
  });
});

const cdnow = path.resolve(__dirname, '../../../../shared/data/cdnow_customers_monetary.csv');
const withData = existsSync(cdnow) ? test : test.skip;
if (!existsSync(cdnow)) console.log('CDNOW in the workbook is skipped: ../shared/data is absent.');

// Truth of the totals: test/reference/models/cdnow.py.
withData('CDNOW meets the published figures with the real data', async () => {
  workbench.workbook.load(papersWorkbook('en-US'));
  await workbench.functions.whenSettled();
  const rows = readFileSync(cdnow, 'utf8').trim().split('\n').slice(1);
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('CDNOW');
    sheet.getRange('B24:E2380').values = rows.map((line) => line.split(',').slice(1, 5).map(Number));
    await context.sync();
  });
  expectNumbers(await valuesOf('CDNOW', 'H24:H27'), [0.2426, 4.4135, 0.7929, 2.4258], 4);
  expectNumbers(await valuesOf('CDNOW', 'H41:H44'), [0.5248, 6.183, 0.8914, 1.614], 4);
  expectNumbers(await valuesOf('CDNOW', 'H58:H61'), [0.5533, 10.5776, 0.6062, 11.6679], 4);
  expectNumbers(await valuesOf('CDNOW', 'H75:H77'), [6.2488, 3.7446, 15.4477], 4);
  expectNumbers(await valuesOf('CDNOW', 'C6'), [1653.423], 3);
  expectNumbers(await valuesOf('CDNOW', 'C8'), [1665.534], 3);
});

test.each(languages)('in %s it has the form of the workbench and names that Excel takes', (language) => {
  const workbook: WorkbookModel = withNamespace('CLIENTELE', () =>
    jest
      .requireActual<typeof papers>('../../../src/functions/generate/samples/papers/papersWorkbook')
      .papersWorkbook(language),
  );
  for (const sheet of workbook.sheets) expect(sheet.name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  expect(JSON.stringify(workbook)).toContain('=CLIENTELE.SBG.FIT(C6:C13)');
  expect(JSON.stringify(workbook)).not.toContain('£');
  expect(JSON.stringify(papersWorkbook(language))).toContain('=SBG.FIT(C6:C13)');
});
