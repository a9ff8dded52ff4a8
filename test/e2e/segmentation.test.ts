/** Segments in the workbench: the pane and the cell function agree, and a second run shows who moved. */
import type { Frame, Locator } from 'playwright-core';
import { fieldTexts } from '../../src/customers/texts/fieldTexts';
import { languages, type Language, type Text } from '../../src/i18n/language';
import { methodCatalogue } from '../../src/segmentation/methodCatalogue';
import { movementTexts } from '../../src/taskpane/texts/movement';
import { segmentTexts } from '../../src/taskpane/texts/segment';
import { shellTexts } from '../../src/taskpane/texts/shell';
import { faultsOf } from './support/faultsOf';
import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';

const openWorkbench = useWorkbench();
let opened: OpenedWorkbench;

/** The sample's table of customers. */
const sample = { 'en-US': 'Customers', 'zh-CN': '客户' } as const satisfies Record<Language, string>;
const lastRow = 501;
/** Methods that read words, or name segments by what they find. */
const wordy: readonly string[] = ['nature', 'valueRisk', 'clusters'];

const button = (pane: Frame, text: Text, language: Language) =>
  pane.getByRole('button', { name: text[language], exact: true }).last();

/** Reads the sample's customers; the pane then asks for a method. */
async function readSample(language: Language): Promise<Frame> {
  await opened.call((workbench, sheet) => workbench.selectRange(`'${sheet}'!A5`), sample[language]);
  const pane = opened.pane();
  await button(pane, segmentTexts.read, language).click();
  await button(pane, segmentTexts.toMethod, language).click();
  return pane;
}

async function choose(pane: Frame, language: Language, method: Text): Promise<void> {
  await pane.getByRole('radio', { name: method[language], exact: true }).click({ force: true });
  await button(pane, segmentTexts.toPreview, language).click();
  await pane.getByRole('heading', { level: 1, name: method[language], exact: true }).waitFor();
  await pane.getByText(segmentTexts.previewNothing[language]).first().waitFor();
}

async function preview(language: Language, method: Text): Promise<Frame> {
  const pane = await readSample(language);
  await choose(pane, language, method);
  return pane;
}

/** Segments with customers as the pane lists them: name to count. */
async function counted(pane: Frame, language: Language): Promise<Readonly<Record<string, number>>> {
  const rows = pane.getByRole('list', { name: segmentTexts.segments[language] }).locator('li > button');
  const list = await rows.evaluateAll((buttons) =>
    buttons.map((row) => Array.from(row.children, ({ textContent }) => textContent)),
  );
  const counts = list.map(([, name = '', count = '']) => [name, Number(count.replace(/\D/g, ''))] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

test.each(languages)(
  'SEGMENT in a cell gives the pane’s segments by each method, in %s',
  async (language) => {
    // The rules know no language: in the second, those that read words are enough.
    const methods = methodCatalogue.filter(({ id }) => language === 'en-US' || wordy.includes(id));
    opened = await openWorkbench({ language, start: 'sample' });
    const pane = await readSample(language);
    for (const { id, title } of methods) {
      await choose(pane, language, title);
      const shown = await counted(pane, language);
      const names = await opened.call(
        async (workbench, { sheet, last, method }) => {
          workbench.setCells(`'${sheet}'!BA1`, [[`=SEGMENT(A1:AR${String(last)},"${method}")`]]);
          await workbench.whenIdle();
          return workbench
            .getCells(`'${sheet}'!BA2:BA${String(last)}`)
            .map(([cell]) => (typeof cell?.value === 'string' ? cell.value : ''));
        },
        { sheet: sample[language], last: lastRow, method: id },
      );
      const counts: Record<string, number> = {};
      for (const name of names) if (name !== '') counts[name] = (counts[name] ?? 0) + 1;
      expect(Object.keys(shown).length).toBeGreaterThan(1);
      expect({ id, counts }).toEqual({ id, counts: shown });
      await button(pane, shellTexts.back, language).click();
    }
  },
);

test.each(languages)(
  'what is derived is shown, can be left out, and is offered where it lacks, in %s',
  async (language) => {
    opened = await openWorkbench({ language, start: 'sample' });
    await opened.call((workbench, sheet) => workbench.selectRange(`'${sheet}'!A5`), sample[language]);
    const pane = opened.pane();
    const recency = fieldTexts.recency[language];
    const [, rfm] = methodCatalogue;
    const derived = (within: Locator) => within.getByRole('checkbox', { name: recency });
    await button(pane, segmentTexts.read, language).click();
    const section = pane.getByRole('region', { name: segmentTexts.derivedTitle[language] });
    await derived(section).waitFor();
    expect(await derived(section).isChecked()).toBe(true);
    expect(await faultsOf(pane)).toEqual([]);

    // A check box of Fluent's lies under its own picture.
    await derived(section).uncheck({ force: true });
    await button(pane, segmentTexts.toMethod, language).click();
    const radio = pane.getByRole('radio', { name: rfm?.title[language] ?? '', exact: true });
    await pane.getByRole('radio', { disabled: true }).first().waitFor();
    expect(await radio.isDisabled()).toBe(true);
    expect(await faultsOf(pane)).toEqual([]);

    // The method that lacks it offers it, and is chosen by taking the offer.
    const offer = derived(pane.getByRole('group', { name: segmentTexts.derivedTitle[language] }).first());
    await offer.check({ force: true });
    await pane
      .getByRole('radio', {
        name: rfm?.title[language] ?? '',
        exact: true,
        checked: true,
        disabled: false,
      })
      .waitFor();
    await button(pane, segmentTexts.toPreview, language).click();
    await pane.getByText(segmentTexts.previewNothing[language]).first().waitFor();
  },
);

test.each(languages)('a second run shows who moved, in %s', async (language) => {
  opened = await openWorkbench({ language, start: 'sample' });
  const [tiers] = methodCatalogue;
  if (tiers === undefined) throw new Error('no method');
  const first = await preview(language, tiers.title);
  expect(await first.getByText(movementTexts.title[language]).count()).toBe(0);
  await write(first, language);

  // The first customer goes, one comes in its row, and the second one’s value falls to nothing.
  const old = await opened.call((workbench, sheet) => {
    const [[id] = []] = workbench.getCells(`'${sheet}'!A2`);
    workbench.setCells(`'${sheet}'!A2`, [['NEW1']]);
    return id?.value;
  }, sample[language]);
  await button(first, segmentTexts.again, language).click();
  const pane = await preview(language, tiers.title);
  await button(pane, movementTexts.compare, language).click();
  const figures = pane.getByRole('region', { name: movementTexts.title[language] }).locator('dl > div');
  await figures.first().waitFor();
  const texts = await figures.evaluateAll((parts) =>
    parts.map((part) => Array.from(part.children, ({ textContent }) => textContent)),
  );
  const figure = (title: Text): string => texts.find(([name]) => name === title[language])?.[1] ?? '';
  expect(figure(movementTexts.both)).toBe('499');
  expect(figure(movementTexts.newcomers)).toBe('1');
  expect(figure(movementTexts.leavers)).toMatch(/^1\D/);
  expect(figure(movementTexts.stayed)).toBe('100%');

  await write(pane, language);
  const sheet = { 'en-US': 'Movement', 'zh-CN': '客户迁移' }[language];
  const cells = await opened.call(
    (workbench, name) => workbench.getCells(`'${name}'!B1:M90`).map((row) => row.map(({ value }) => value)),
    sheet,
  );
  const gone = cells.filter((row) => row.includes(String(old)));
  expect(gone).toHaveLength(1);
  const cards = cells.find((row) => row.includes(499));
  expect(cards).toEqual(expect.arrayContaining([499, 1]));
});

async function write(pane: Frame, language: Language): Promise<void> {
  await button(pane, segmentTexts.toWrite, language).click();
  await pane.locator('.ms-Button--primary').last().click();
  await pane.getByText(segmentTexts.written[language]).first().waitFor();
  await opened.call((workbench) => workbench.whenIdle());
}
