/** The Segment page in the workbench: from a selection to sheets, and what stands in the way. */
import type { Frame } from 'playwright-core';
import { errorTexts } from '../../src/customers/texts/errorTexts';
import { findingTexts } from '../../src/customers/texts/findingTexts';
import type { CellValue } from '../../src/customers/cells';
import { languages, type Language, type Text } from '../../src/i18n/language';
import { settingsTexts } from '../../src/taskpane/texts/settings';
import { segmentTexts } from '../../src/taskpane/texts/segment';
import { shellTexts } from '../../src/taskpane/texts/shell';
import { customerGrid } from '../support/pane/customerGrid';
import { faultsOf } from './support/faultsOf';
import type { OpenedWorkbench } from './support/openWorkbench';
import { until } from '../support/until';
import { useWorkbench } from './support/useWorkbench';

const openWorkbench = useWorkbench();
let opened: OpenedWorkbench;

/** The workbench with these cells from A1 on, one cell of them selected; its pane. */
async function openOn(
  cells: readonly (readonly CellValue[])[],
  language: Language = 'en-US',
): Promise<Frame> {
  opened = await openWorkbench({ language });
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
  // The main button of a step may be named as the step ahead: it stands last.
  pane.getByRole('button', { name: text[language], exact: true }).last().click();

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
    await pane.getByText(segmentTexts.written[language]).waitFor();
    // The page cannot be used while the settings are kept.
    await pane.locator('[inert]').waitFor({ state: 'detached' });
    expect(await faultsOf(pane)).toEqual([]);
    const after = await opened.call((workbench) => workbench.sheets());
    const shown = await pane.locator('ul li button').allTextContents();
    expect(after).toEqual([...before, ...shown]);

    await pane.locator('ul li button').last().click();
    const last = shown.at(-1) ?? '';
    await until(async () => (await opened.call((workbench) => workbench.activeSheet())) === last);
  });
});

test('the ribbon button goes from the selection to a preview at once', async () => {
  const pane = await openOn(customers);
  await opened.page.getByRole('button', { name: 'Segment selection' }).click();
  await pane.getByText(segmentTexts.previewNothing['en-US']).waitFor();
  expect(await faultsOf(pane)).toEqual([]);
});

test('a threshold changes the preview, and the settings are offered again in the same workbook', async () => {
  const pane = await openOn(customers);
  await click(pane, segmentTexts.read);
  await click(pane, segmentTexts.toMethod);
  await pane
    .getByRole('radio', { name: /Value tiers/ })
    .first()
    .click();
  await click(pane, segmentTexts.toPreview);
  const list = pane.getByRole('list', { name: segmentTexts.segments['en-US'] });
  const counts = (): Promise<string[]> => list.getByRole('button').allTextContents();
  await list.waitFor();
  const before = await counts();
  await pane.getByRole('button', { name: segmentTexts.settings['en-US'] }).click();
  const form = pane.getByRole('group', { name: segmentTexts.settings['en-US'] });
  const field = form.getByRole('textbox').first();
  await field.fill('10');
  await until(async () => (await counts()).join() !== before.join());
  await field.fill('much');
  await pane.getByText(segmentTexts.settingNotNumber['en-US']).waitFor();
  await field.fill('10');

  await click(pane, segmentTexts.toWrite);
  await pane.locator('.ms-Button--primary').last().click();
  await pane.getByText(segmentTexts.written['en-US']).waitFor();
  await click(pane, segmentTexts.again);
  await pane.getByText(settingsTexts.rememberedTitle['en-US']).waitFor();
  expect(await faultsOf(pane)).toEqual([]);
});

test('a cancelled write leaves the workbook as it was, and can be tried again', async () => {
  const pane = await openOn(customerGrid(3000).values);
  const before = await opened.call((workbench) => workbench.sheets());
  await click(pane, segmentTexts.read);
  await click(pane, segmentTexts.toMethod);
  await click(pane, segmentTexts.toPreview);
  await click(pane, segmentTexts.toWrite);
  // In the page itself: from outside the click might come after the end.
  await pane.evaluate(async (label) => {
    const labelled = (text: string) =>
      [...document.querySelectorAll('button')].find((button) => button.textContent === text);
    [...document.querySelectorAll<HTMLButtonElement>('.ms-Button--primary')].at(-1)?.click();
    while (labelled(label) === undefined) await new Promise(requestAnimationFrame);
    labelled(label)?.click();
    while (labelled(label) !== undefined) await new Promise(requestAnimationFrame);
  }, shellTexts.cancel['en-US']);
  await until(async () => {
    await opened.call((workbench) => workbench.whenIdle());
    const now = await opened.call((workbench) => workbench.sheets());
    return now.join() === before.join();
  });
  expect(await pane.getByRole('alert').count()).toBe(0);
  await pane.locator('.ms-Button--primary').last().click();
  await pane.getByText(segmentTexts.written['en-US']).waitFor();
});

describe('bad input is answered clearly', () => {
  const header = ['Customer ID', 'Annual value', 'Last purchase'];
  const row = (id: number, value: CellValue, date: CellValue): CellValue[] => [
    `C-${String(id)}`,
    value,
    date,
  ];
  const noData: Text = { 'en-US': 'holds no data', 'zh-CN': '所选区域没有数据' };
  const { noHeader, noNumericColumn, oneCustomer } = findingTexts;
  const changed = segmentTexts.buildChanged;
  const cases: readonly (readonly [string, readonly (readonly CellValue[])[], Text | undefined])[] = [
    ['an empty sheet', [], noData],
    ['one cell', [['alone']], errorTexts.oneCell],
    ['a header without rows', [header], noNumericColumn],
    ['no header', [row(1, 10, 46_000), row(2, 20, 46_010), row(3, 30, 46_020)], noHeader],
    [
      'no numbers',
      [
        ['Name', 'City'],
        ['Ana', 'Rome'],
        ['Li', 'Xi’an'],
      ],
      noNumericColumn,
    ],
    ['text among values', [header, row(1, 'soon', 46_000), row(2, 20, 46_010)], changed],
    ['an error value', [header, row(1, '=1/0', 46_000), row(2, 20, 46_010)], changed],
    ['a date before 1900', [header, row(1, 10, '1887-05-01'), row(2, 20, 46_010)], changed],
    ['one customer', [header, row(1, 10, 46_000)], oneCustomer],
  ];
  test.each(languages)('what cannot be segmented as it is, one after the other, in %s', async (language) => {
    const pane = await openOn([], language);
    for (const [name, cells, said] of cases) {
      await opened.call(
        (workbench, given) => {
          workbench.addSheet(given.name);
          workbench.activate(given.name);
          if (given.cells.length > 0) workbench.setCells('A1', given.cells);
          workbench.selectRange('A1');
        },
        { name, cells: cells.map((each) => [...each]) },
      );
      const data = pane
        .getByRole('navigation')
        .getByRole('button', { name: segmentTexts.stepData[language] });
      await data.click();
      await click(pane, segmentTexts.read, language);
      await pane.getByText(longestPart(said?.[language])).first().waitFor();
      expect({ name, faults: await faultsOf(pane) }).toEqual({ name, faults: [] });
    }
  });

  describe.each(languages)('dates, in %s', (language) => {
    const dated = [header, ...Array.from({ length: 20 }, (_, id) => row(id, 50 + id, 46_000 + id))];
    const beginning = (text: string | undefined): string => (text ?? '').split('{')[0] ?? '';
    const said = (code: string): string => beginning(findingTexts[code]?.[language]);

    test('in the future count as the latest day that is not, and do not move it', async () => {
      const pane = await openOn([...dated, row(99, 70, 60_000)], language);
      await click(pane, segmentTexts.read, language);
      // In Chinese the number comes first: what follows it is the same in each sentence of these.
      await pane.getByText(language === 'en-US' ? said('futureDates') : '个日期在未来').waitFor();
      expect(await pane.locator('input[type=date]').inputValue()).toBe('2025-12-28');
      expect(await faultsOf(pane)).toEqual([]);
    });

    test('an as-of date before the first purchase stops the way on until it is mended', async () => {
      const pane = await openOn(dated, language);
      await click(pane, segmentTexts.read, language);
      await pane.locator('input[type=date]').fill('2024-05-01');
      await pane.getByText(beginning(errorTexts.asOfBeforeFirst[language])).last().waitFor();
      await pane.getByText('2024-05-01').waitFor();
      expect(await pane.locator('.ms-Button--primary').last().isDisabled()).toBe(true);
      await pane.locator('input[type=date]').fill('2025-12-15');
      await pane.getByText(language === 'en-US' ? said('datesAfterAsOf') : '个日期晚于基准日期').waitFor();
      await click(pane, segmentTexts.toMethod, language);
      expect(await faultsOf(pane)).toEqual([]);
    });
  });

  test('values that are all equal make one tier, and say so', async () => {
    const pane = await openOn([header, ...Array.from({ length: 20 }, (_, id) => row(id, 50, 46_000))]);
    await click(pane, segmentTexts.read);
    await click(pane, segmentTexts.toMethod);
    await pane
      .getByRole('radio', { name: /Value tiers/ })
      .first()
      .click();
    await click(pane, segmentTexts.toPreview);
    await pane
      .getByText(/have the same value/)
      .first()
      .waitFor();
    expect(await faultsOf(pane)).toEqual([]);
  });

  test('300 columns stay usable', async () => {
    const wide = [0, 1, 2, 3].map((line) =>
      Array.from({ length: 300 }, (_, column) => (line === 0 ? `Measure ${column}` : line * column)),
    );
    const pane = await openOn(wide);
    await click(pane, segmentTexts.read);
    await pane.getByRole('heading', { name: segmentTexts.columnsTitle['en-US'] }).waitFor();
    await pane
      .getByText(/3 customers/)
      .first()
      .waitFor();
    expect(await faultsOf(pane)).toEqual([]);
  });

  test('whole columns are read as far as they are used', async () => {
    const pane = await openOn(customers);
    await opened.call((workbench) => workbench.selectRange('A1:C1048576'));
    await click(pane, segmentTexts.read);
    const answer = pane.getByText(/300 customers/).first();
    await answer.waitFor();
    expect(await answer.isVisible()).toBe(true);
  });

  test('the sheet deleted while the pane works, a sheet named as a scorecard: both sides stay whole', async () => {
    const pane = await openOn(customers);
    await opened.call((workbench) => {
      workbench.addSheet('Overview');
      workbench.setCell('Overview!A1', 'mine');
    });
    const [source = ''] = await opened.call((workbench) => workbench.sheets());
    await opened.call((workbench, name) => workbench.activate(name), source);
    await click(pane, segmentTexts.read);
    await click(pane, segmentTexts.toMethod);
    await click(pane, segmentTexts.toPreview);
    await opened.call((workbench, name) => workbench.deleteSheet(name), source);
    await click(pane, segmentTexts.toWrite);
    await pane.locator('.ms-Button--primary').last().click();
    await pane.getByText(segmentTexts.written['en-US']).waitFor();
    const sheets = await opened.call((workbench) => workbench.sheets());
    expect(sheets[0]).toBe('Overview');
    expect(sheets).toContain('Overview (2)');
    expect((await opened.call((workbench) => workbench.getCell('Overview!A1'))).value).toBe('mine');
  });

  test('a protected workbook: nothing is written, the preview stays, and it works once unprotected', async () => {
    const pane = await openOn(customers);
    const before = await opened.call((workbench) => workbench.sheets());
    await opened.call((workbench) => workbench.protect('structure', true));
    await click(pane, segmentTexts.read);
    await click(pane, segmentTexts.toMethod);
    await click(pane, segmentTexts.toPreview);
    await click(pane, segmentTexts.toWrite);
    await pane.locator('.ms-Button--primary').last().click();
    await pane.getByText(/structure is protected/).waitFor();
    expect(await opened.call((workbench) => workbench.sheets())).toEqual(before);
    await opened.call((workbench) => workbench.protect('structure', false));
    await pane.locator('.ms-Button--primary').last().click();
    await pane.getByText(segmentTexts.written['en-US']).waitFor();
  });
});

/** The longest part of a sentence between the places that are filled in. */
function longestPart(text: string | undefined): string {
  if (text === undefined) throw new Error('no text');
  const parts = text.split(/\{\w+\}/).map((part) => part.trim());
  return parts.toSorted((one, other) => other.length - one.length)[0] ?? '';
}
