/** The Segment page in the workbench: from a selection to sheets, and what stands in the way. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { CellValue } from '../../src/customers/cells';
import { languages, type Language, type Text } from '../../src/i18n/language';
import { functionsTexts } from '../../src/taskpane/texts/functions';
import { segmentTexts } from '../../src/taskpane/texts/segment';
import { shellTexts } from '../../src/taskpane/texts/shell';
import { customerGrid } from '../support/pane/customerGrid';
import { openWorkbench, startBench, type OpenedWorkbench, type TestBench } from './support/openWorkbench';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let bench: TestBench;
let opened: OpenedWorkbench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
afterEach(async () => {
  const { problems } = opened;
  await opened.close();
  expect(problems).toEqual([]);
});

/** What axe finds wrong in the pane: the rule and the first element. */
async function faultsOf(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(`${axeSource}; undefined`);
  const { violations } = await pane.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** The workbench with these cells from A1 on, one cell of them selected; its pane. */
async function openOn(
  cells: readonly (readonly CellValue[])[],
  language: Language = 'en-US',
): Promise<Frame> {
  opened = await openWorkbench(bench, { language });
  await opened.call(
    (workbench, rows) => {
      if (rows.length > 0) workbench.setCells('A1', rows);
      workbench.selectRange('A1');
    },
    cells.map((row) => [...row]),
  );
  return opened.pane();
}

const customers = customerGrid(300).values;
const click = (pane: Frame, text: Text, language: Language = 'en-US'): Promise<void> =>
  pane.getByRole('button', { name: text[language], exact: true }).click();

describe.each(languages)('in %s', (language) => {
  test('goes from a cell of the data to sheets; axe finds nothing on the way', async () => {
    const pane = await openOn(customers, language);
    const before = await opened.call((workbench) => workbench.sheets());
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe(language);
    await pane.getByText(/A1/).first().waitFor();
    expect(await faultsOf(pane)).toEqual([]);

    await click(pane, segmentTexts.read, language);
    await pane.getByText(segmentTexts.report[language]).click();
    await pane.getByText(segmentTexts.reportLeftOut[language]).first().waitFor();
    expect(await faultsOf(pane)).toEqual([]);

    await click(pane, segmentTexts.toMethod, language);
    await pane.getByRole('radio', { name: /RFM/ }).first().click();
    expect(await faultsOf(pane)).toEqual([]);

    await click(pane, segmentTexts.toPreview, language);
    await pane.getByRole('table').first().waitFor();
    await pane
      .getByRole('list', { name: segmentTexts.segments[language] })
      .getByRole('button')
      .first()
      .click();
    await pane.getByRole('heading', { name: segmentTexts.playbook[language] }).waitFor();
    expect(await faultsOf(pane)).toEqual([]);
    // Nothing was written before the user said so.
    expect(await opened.call((workbench) => workbench.sheets())).toEqual(before);

    await click(pane, segmentTexts.toWrite, language);
    expect(await faultsOf(pane)).toEqual([]);
    await pane.locator('.ms-Button--primary').last().click();
    await pane.getByText(segmentTexts.written[language]).waitFor({ timeout: 90_000 });
    expect(await faultsOf(pane)).toEqual([]);
    const after = await opened.call((workbench) => workbench.sheets());
    const shown = await pane.locator('ul li button').allTextContents();
    expect(after).toEqual([...before, ...shown]);

    await pane.locator('ul li button').last().click();
    await expect.poll?.(() => opened.call((workbench) => workbench.activeSheet())).toBe(shown.at(-1));
  });
});
