import { areaAddress, cellAddress, quotedSheetName } from '../files/xlsx/address';
import type { LinkModel, SheetModel } from '../workbook/model';
import { customerColumns } from './customerColumns';
import type { SampleLanguage } from './language';
import { inputLook, looks, moneyFormat, resultLook } from './looks';
import { moneyIn } from './money';
import { sheetOfRows, type RowCell } from './sheetOfRows';
import type { SampleData } from './simulateCustomers';
import { filled, sampleTexts } from './texts';

/** Rows of the sheet are put down one after the other; this remembers what stands where. */
class Page {
  readonly rows: RowCell[][] = [];
  readonly heights: Record<number, { height: number }> = {};
  readonly links: LinkModel[] = [];
  readonly wide: number[] = [];

  /** Adds a row and gives its index. */
  add(cells: RowCell[], height = 24): number {
    this.heights[this.rows.length] = { height };
    return this.rows.push(cells) - 1;
  }
}

/** The first sheet: what this is, what to try, and a few functions at work. */
export function startSheet({ customers, purchases }: SampleData, language: SampleLanguage): SheetModel {
  const texts = sampleTexts.start;
  const page = new Page();
  page.add([null, { value: texts.title[language], style: looks.title }], 48);
  const counts = { customers: grouped(customers.length), purchases: grouped(purchases.length) };
  page.wide.push(page.add([null, { value: filled(texts.lead[language], counts), style: looks.lead }], 40));
  page.add([], 12);

  addHeading(page, texts.tryHeading[language]);
  texts.steps.forEach((step, index) => {
    const row = page.add(
      [null, { value: index + 1, style: looks.step }, { value: step[language], style: looks.text }],
      44,
    );
    page.wide.push(row);
  });
  page.add([], 12);

  addHeading(page, texts.formulasHeading[language]);
  addFormulas(page, customers.length, language);
  page.add([], 12);

  addHeading(page, texts.sheetsHeading[language]);
  for (const sheet of ['customers', 'purchases', 'programme'] as const) {
    const name = sampleTexts.sheets[sheet][language];
    const row = page.add([
      null,
      { value: name, style: looks.link },
      null,
      { value: texts.about[sheet][language], style: looks.label },
    ]);
    page.links.push({
      row,
      column: 1,
      location: `${quotedSheetName(name)}!A1`,
      screenTip: filled(texts.tip[language], { name }),
    });
  }
  page.add([], 12);
  page.add([null, { value: texts.note[language], style: looks.note }]);

  return {
    ...sheetOfRows({
      id: 'start',
      name: sampleTexts.sheets.start[language],
      rows: page.rows,
      widths: [24, 36, 240, 140, 24, 300],
    }),
    showGridlines: false,
    tabColor: '#1F5A73',
    rows: page.heights,
    merges: page.wide.map((row) => {
      const column = page.rows[row]?.[2] === undefined ? 1 : 2;
      return { row, column, rowCount: 1, columnCount: 6 - column };
    }),
    links: page.links,
    print: { orientation: 'portrait', paperSize: 'a4', fitToWidth: 1, footer: '&R&P / &N' },
  };
}

function addHeading(page: Page, text: string): void {
  const look = looks.heading;
  page.add(
    [null, { value: text, style: look }, { style: look }, { style: look }, { style: look }, { style: look }],
    30,
  );
}

/** Inputs in blue, results in bold; the formula itself stands beside its result, for reading. */
function addFormulas(page: Page, customerCount: number, language: SampleLanguage): void {
  const texts = sampleTexts.start;
  const money = moneyFormat(language);
  const input = (label: string, value: number, format: string): string => {
    const row = page.add([
      null,
      { value: label, style: looks.label },
      null,
      { value, style: inputLook(format) },
    ]);
    return cellAddress(row, 3);
  };
  const result = (label: string, formula: string, format: string): string => {
    const row = page.add([
      null,
      { value: label, style: looks.label },
      null,
      { formula: `=${formula}`, style: resultLook(format) },
      null,
      { value: formula, style: looks.note },
    ]);
    return cellAddress(row, 3);
  };
  const column = (header: string): string => {
    const index = customerColumns.findIndex((candidate) => candidate.header['en-US'] === header);
    const area = areaAddress({ row: 1, column: index, rowCount: customerCount, columnCount: 1 });
    return `${quotedSheetName(sampleTexts.sheets.customers[language])}!${area}`;
  };
  const margin = input(texts.margin[language], moneyIn(language, 120), money);
  const retention = input(texts.retention[language], 0.8, '0%');
  const discount = input(texts.discount[language], 0.1, '0%');
  const clv = result(texts.clv[language], `CLV(${margin},${retention},${discount})`, money);
  const cac = result(texts.cac[language], `CAC(${column('Acquisition cost')},${customerCount})`, money);
  result(texts.ratio[language], `${clv}/${cac}`, '0.00');
  result(texts.satisfaction[language], `SATINDEX(${column('Satisfaction')})`, '0.0');
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
