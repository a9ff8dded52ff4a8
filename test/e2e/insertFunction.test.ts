/** The Functions page in the workbench: arguments typed and picked, the result before it is inserted. */
import type { Frame } from 'playwright-core';
import type { CellValue } from '../../src/customers/cells';
import { fill, languages, type Language, type Text } from '../../src/i18n/language';
import { functionsTexts } from '../../src/taskpane/texts/functions';
import { shellTexts } from '../../src/taskpane/texts/shell';
import { until } from '../support/until';
import { faultsOf } from './support/faultsOf';
import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';

const openWorkbench = useWorkbench();
let opened: OpenedWorkbench;

/** The Functions page beside these cells, one function of it opened for the cell that is selected. */
async function openFunction(
  cells: readonly (readonly CellValue[])[],
  selected: string,
  query: string,
  language: Language = 'en-US',
): Promise<Frame> {
  opened = await openWorkbench({ language });
  await opened.call(
    (workbench, [rows, address]) => {
      workbench.setCells('A1', rows);
      workbench.selectRange(address);
    },
    [cells.map((row) => [...row]), selected] as const,
  );
  const pane = opened.pane();
  await pane.getByRole('tab', { name: shellTexts.pageFunctions[language] }).click();
  await pane.getByRole('searchbox').fill(query);
  await pane
    .getByRole('button', { name: new RegExp(`^${query.replace('.', '\\.')} `) })
    .first()
    .click();
  return pane;
}

const select = (address: string): Promise<void> =>
  opened.call((workbench, range) => workbench.selectRange(range), address);
const cell = (address: string) => opened.call((workbench, at) => workbench.getCell(at), address);
const result = (pane: Frame) => pane.getByRole('group', { name: /^(Arguments|参数)$/ }).getByRole('status');
const insert = (pane: Frame, name: string, address: string, language: Language = 'en-US') =>
  pane.getByRole('button', { name: fill(functionsTexts.insertNamed[language], { name, address }) });
const said = (pane: Frame, text: Text, values: Record<string, string> = {}, language: Language = 'en-US') =>
  pane.getByText(fill(text[language], values)).first().waitFor();

describe.each(languages)('in %s', (language) => {
  test('shows the result of arguments that were found beside the cell, then inserts it', async () => {
    const rows = [
      ['Margin', 'Retention', 'Discount', ''],
      [400, 0.8, 0.1, ''],
    ];
    const pane = await openFunction(rows, 'D2', 'CLV', language);
    // Margin × retention / (1 + discount − retention).
    await result(pane)
      .getByText(/^1,?066\.67$/)
      .waitFor();
    expect(await faultsOf(pane)).toEqual([]);
    await insert(pane, 'CLV', 'D2', language).click();
    await said(pane, functionsTexts.inserted, { address: 'Sheet1!D2' }, language);
    await until(async () => typeof (await cell('D2')).value === 'number');
    const { formula, value } = await cell('D2');
    expect(formula).toMatch(/^=CLV\(A2, ?B2, ?C2\)$/);
    expect(value).toBeCloseTo(320 / 0.3, 9);
  });
});

test('a field takes what is selected in the sheet while it has the focus', async () => {
  const rows = [
    ['x', 'y'],
    [3, ''],
    [5, ''],
    [4, ''],
  ];
  const pane = await openFunction(rows, 'C1', 'SATINDEX');
  await said(pane, functionsTexts.fillIn, { missing: 'scores' });
  expect(await insert(pane, 'SATINDEX', 'C1').getAttribute('aria-disabled')).toBe('true');
  const scores = pane.getByRole('textbox', { name: /^scores/ });
  await scores.focus();
  await select('A2:A4');
  await pane.waitForFunction(() =>
    [...document.querySelectorAll('input')].some(({ value }) => value === 'A$2:A$4'),
  );
  await pane.getByText('3 cells: 3, 5, 4').waitFor();
  // The mean is 4 of a scale from 1 to 10: 3 of 9 steps.
  await result(pane).getByText('33.3333', { exact: true }).waitFor();

  const place = pane.getByRole('textbox', { name: functionsTexts.place['en-US'] });
  await place.focus();
  await select('B3');
  await insert(pane, 'SATINDEX', 'B3').click();
  await until(async () => typeof (await cell('B3')).value === 'number');
  expect(await cell('B3')).toMatchObject({
    value: expect.closeTo(100 / 3, 9) as number,
    formula: '=SATINDEX(A$2:A$4)',
  });
});

test('a wrong argument is the cell’s error in words, before anything is written', async () => {
  const pane = await openFunction([['x']], 'B2', 'CLV');
  const type = (name: RegExp, text: string) => pane.getByRole('textbox', { name }).fill(text);
  await type(/^margin/, '400');
  await type(/^retention/, '80');
  await type(/^discount/, '10%');
  await result(pane).getByText('#NUM!').waitFor();
  await result(pane)
    .getByText(/retention must be a number from 0 to 1/)
    .waitFor();
  await type(/^retention/, 'Nowhere!A1');
  await pane.getByText('There are no cells “Nowhere!A1” in this workbook.').waitFor();
  await type(/^retention/, '0.8');
  await result(pane)
    .getByText(/^1,066\.67$/)
    .waitFor();
  expect((await cell('B2')).text).toBe('');
});

test('asks before a cell that holds something, and says that a result would not fit', async () => {
  const pane = await openFunction(
    [
      [400, ''],
      ['', ''],
      ['below', ''],
    ],
    'A1',
    'CLV',
  );
  await pane.getByRole('textbox', { name: /^margin/ }).fill('{100;200;300}');
  await pane.getByRole('textbox', { name: /^retention/ }).fill('.8');
  await pane.getByRole('textbox', { name: /^discount/ }).fill('.1');
  await said(pane, functionsTexts.spillBlocked, { cells: 'A3' });
  await insert(pane, 'CLV', 'A1').click();
  await said(pane, functionsTexts.occupied, { address: 'A1' });
  await pane.getByRole('button', { name: functionsTexts.keep['en-US'] }).click();
  expect((await cell('A1')).value).toBe(400);
});

test('shows what a model gives, by its worker', async () => {
  const pane = await openFunction([['renewals'], [1000], [631], [468], [382], [326]], 'C2', 'SBG.FIT');
  await pane.getByRole('textbox', { name: /^survivors/ }).fill('A2:A6');
  await result(pane).getByRole('table').waitFor();
  expect(await result(pane).getByRole('row').count()).toBeGreaterThan(2);
  expect(await faultsOf(pane)).toEqual([]);
});
