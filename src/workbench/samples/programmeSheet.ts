import type { SheetModel, StyleModel } from '../workbook/model';
import type { SampleCustomer } from './customer';
import type { SampleLanguage } from './language';
import { looks, numberHeader } from './looks';
import { Random } from './random';
import { sheetOfRows, type RowCell } from './sheetOfRows';
import { filled, sampleTexts } from './texts';

const participants = 60;
const headerRow = 3;

/** Satisfaction of some customers before and after a programme, and what UPLIFT says of it. */
export function programmeSheet(customers: readonly SampleCustomer[], language: SampleLanguage): SheetModel {
  const random = new Random(2026);
  const { title, lead, id, before, after, result } = sampleTexts.programme;
  const number: StyleModel = { numberFormat: '0' };
  const chosen = customers.filter(({ satisfaction }) => satisfaction !== null).slice(0, participants);
  const rows = chosen.map((customer): RowCell[] => {
    const start = clamp((customer.satisfaction ?? 5) * 10 - 5 + 6 * random.normal());
    const end = clamp(start + 4.5 + 7 * random.normal());
    return [null, customer.id, { value: start, style: number }, { value: end, style: number }];
  });
  const header = [id, before, after].map((text): RowCell => ({
    value: text[language],
    style: text === id ? looks.header : numberHeader,
  }));
  const first = headerRow + 2;
  const last = headerRow + 1 + rows.length;
  const formula = `=UPLIFT(C${first}:C${last},D${first}:D${last},TRUE)`;
  const [firstRow = [], ...otherRows] = rows;
  const sheet = sheetOfRows({
    id: 'programme',
    name: sampleTexts.sheets.programme[language],
    rows: [
      [null, { value: title[language], style: looks.title }],
      [null, { value: filled(lead[language], { count: rows.length }), style: looks.lead }],
      [],
      [null, ...header, null, { value: result[language], style: looks.heading }, { style: looks.heading }],
      [...firstRow, null, { formula }],
      ...otherRows,
    ],
    widths: [24, 112, 88, 88, 32, 200, 112],
  });
  return {
    ...sheet,
    showGridlines: false,
    tabColor: '#E08E45',
    rows: { 0: { height: 40 }, 1: { height: 36 } },
    merges: [{ row: 1, column: 1, rowCount: 1, columnCount: 6 }],
    freeze: { rows: headerRow + 1, columns: 0 },
    tables: [
      {
        id: 'programmeTable',
        name: 'Programme',
        area: { row: headerRow, column: 1, rowCount: rows.length + 1, columnCount: 3 },
        columns: [id[language], before[language], after[language]],
        style: 'TableStyleLight1',
        showHeaders: true,
        showTotals: false,
        showFilter: true,
        showBandedRows: false,
      },
    ],
    print: { orientation: 'portrait', paperSize: 'a4', fitToWidth: 1, footer: '&L&A&R&P / &N' },
  };
}

function clamp(index: number): number {
  return Math.round(Math.min(100, Math.max(0, index)));
}
