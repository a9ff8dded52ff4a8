/**
 * The sample workbook "Functions" in the workbench: each function is calculated in its cell, in both languages, and
 * gives the value that its reference page shows.
 */
import { allFunctions } from '../../src/functions/catalogue';
import { exampleRows } from '../../src/functions/generate/page';
import { functionsWorkbook } from '../../src/functions/generate/samples/functionsWorkbook';
import { sampleList } from '../../src/functions/generate/samples/sampleList';
import type { ResultBlock } from '../../src/functions/parameter';
import { languages, type Language } from '../../src/i18n/language';
import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';

const openWorkbench = useWorkbench();

/** Opens one of the add-in's samples as a person does: by the menu on the ribbon. */
async function openSample(id: 'functions' | 'papers', language: Language): Promise<OpenedWorkbench> {
  const opened = await openWorkbench({ language });
  const entry = sampleList.find((sample) => sample.id === id);
  const words = language === 'en-US' ? 'Samples' : '示例';
  await opened.page.getByRole('button', { name: words, exact: true }).click();
  const menu = opened.page.getByRole('menu', { name: words });
  await menu.getByRole('menuitem', { name: new RegExp(entry?.description[language] ?? '?') }).click();
  await menu.waitFor({ state: 'hidden' });
  await opened.page.getByRole('heading', { level: 1, name: entry?.name[language] ?? '?' }).waitFor();
  await opened.call((page) => page.whenIdle());
  return opened;
}

/** A cell as a test compares it: numbers to eight significant digits, blanks alike. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(8));
  return value ?? '';
}
const comparableRows = (rows: readonly (readonly unknown[])[] | ResultBlock) =>
  rows.map((row) => row.map(comparable));

test.each(languages)('every function of the sample workbook gives its value (%s)', async (language) => {
  const opened = await openSample('functions', language);
  const { places } = functionsWorkbook(allFunctions, language);
  const found = await opened.call(
    (page, addresses) =>
      addresses.map((address) => page.getCells(address).map((row) => row.map(({ value }) => value))),
    places.map(({ sheet, result }) => `'${sheet}'!${result}`),
  );
  const shown = places.map(({ declaration: { name } }, i) => ({
    name,
    rows: comparableRows(found[i] ?? []),
  }));
  expect(shown).toEqual(
    places.map(({ declaration }) => ({
      name: declaration.name,
      rows: comparableRows(exampleRows(declaration, language)),
    })),
  );
});

test('its contents lead to a function, and a changed input changes the result', async () => {
  const opened = await openSample('functions', 'en-US');
  await opened.clickCell(6, 1);
  await opened.page.waitForFunction(() => window.workbench?.activeSheet() === 'Customer value');
  await opened.call((page) => page.setCell("'Customer value'!C27", 2000));
  await opened.call((page) => page.whenIdle());
  expect(await opened.call((page) => page.getCell("'Customer value'!C30").value)).toBe(1900);
});

// The values themselves: test/integration/functions/papers.test.ts.
test.each(languages)('the workbook of the papers shows its fits without an error (%s)', async (language) => {
  const opened = await openSample('papers', language);
  const faults = await opened.call((page) =>
    page.sheets().flatMap((sheet) =>
      page
        .getCells(`'${sheet}'!A1:M90`)
        .flat()
        .filter(({ text }) => text.startsWith('#'))
        .map(({ text, formula }) => `${sheet}: ${text} ${formula ?? ''}`),
    ),
  );
  expect(faults).toEqual([]);
  const fit = await opened.call((page) => page.getCells('CDNOW!H24:H27'));
  expect(fit.flat().map(({ value }) => typeof value)).toEqual(['number', 'number', 'number', 'number']);
});
