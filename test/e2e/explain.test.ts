/** "Explain this cell" in a real browser, at the pane's narrowest, on a workbook in memory. */
import { argumentName } from '../../src/functions/argumentNames';
import { excelErrorTexts, explainTexts } from '../../src/taskpane/texts/explain';
import type { FakeHost } from '../support/pane/fakeHost';
import { servePane } from '../support/pane/paneServer';
import { startBrowser } from './support/browser';
import { faultsOf } from './support/faultsOf';
import { usePages } from './support/usePages';

let server: Awaited<ReturnType<typeof servePane>>;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());
const newPage = usePages(startBrowser);

declare global {
  var paneHost: FakeHost | undefined;
}

/** A cell of the workbook in memory, and what its references stand for; with the event of a selection. */
function place(cell: {
  readonly address: string;
  readonly formula?: string;
  readonly value: string | number;
  readonly numbers?: Readonly<Record<string, number>>;
}): void {
  const host = globalThis.paneHost;
  if (host === undefined) throw new Error('no workbook');
  const { address, formula, value, numbers = {} } = cell;
  const row = Number(/\d+$/.exec(address)?.[0]) - 1;
  const sheetName = 'Customers';
  host.formulaCell = {
    ...{ sheetName, address, row, column: address.charCodeAt(0) - 65, formula, value },
    isError: typeof value === 'string' && value.startsWith('#'),
    isProtected: false,
  };
  host.references.clear();
  for (const [reference, number] of Object.entries(numbers)) {
    const at = { sheetName, address: reference, row, column: reference.charCodeAt(0) - 65 };
    host.references.set(reference, { kind: 'cells', ...at, values: [[number]], isWhole: false });
  }
  host.select({ address, sheetName, rowCount: 1, columnCount: 1, hasHiddenRows: false });
}

it.each([
  ['en-US', 'light', 'Functions'],
  ['zh-CN', 'dark', '函数'],
] as const)('says what is wrong and follows the selection (%s, %s)', async (language, theme, tab) => {
  const t = (key: keyof typeof explainTexts): string => explainTexts[key][language];
  const page = await newPage({ width: 320, height: 900 });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${server.url}?language=${language}&theme=${theme}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (!(await page.getByRole('tab', { name: tab }).isVisible())) throw new Error('no tab');
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('button', { name: t('open') }).press('Enter');
  await page.getByText(t('noFormula').replace('{address}', 'K2')).waitFor();
  expect(await faultsOf(page)).toEqual([]);

  const bad = {
    address: 'D3',
    formula: '=CLV(A3,B3,C3)',
    value: '#NUM!',
    numbers: { A3: 100, B3: 0.8, C3: 10 },
  };
  await page.evaluate(place, bad);
  await page.getByText('0.1').first().waitFor();
  await page.getByText(t('wrong')).waitFor();
  expect(await page.locator('strong', { hasText: '#NUM!' }).count()).toBe(1);
  expect(await faultsOf(page)).toEqual([]);

  // Going to an argument keeps the explanation.
  const goTo = t('goTo').replace('{address}', 'C3').replace('{argument}', 'discount');
  await page.getByRole('button', { name: goTo }).press('Enter');
  expect(await page.evaluate(() => globalThis.paneHost?.selected)).toEqual(['Customers!C3']);
  await page.evaluate(place, { address: 'C3', value: 10 });
  await page.getByText(t('away').replaceAll('{address}', 'D3')).waitFor();
  await page.getByText('=CLV(A3,B3,C3)').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  const good = {
    address: 'D2',
    formula: '=CLV(A2,B2,C2)',
    value: 800 / 3,
    numbers: { A2: 100, B2: 0.8, C2: 0.1 },
  };
  await page.evaluate(place, good);
  await page.getByText('100·0.8 / (1 + 0.1 − 0.8·(1 + 0)) − 0').waitFor();
  await page.getByText(argumentName('retention')[language]).first().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  expect(await faultsOf(page)).toEqual([]);

  await page.evaluate(place, { ...good, value: '#BUSY!' });
  await page.getByText(excelErrorTexts['#BUSY!']?.[language] ?? '').waitFor();
  await page.getByRole('button', { name: t('back') }).click();
  await page.getByRole('searchbox').waitFor();
  expect(problems).toEqual([]);
});
