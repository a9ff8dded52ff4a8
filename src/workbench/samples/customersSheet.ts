import type { SheetModel, StyleModel } from '../workbook/model';
import type { SampleCustomer } from './customer';
import { customerColumns, type ColumnKind } from './customerColumns';
import type { SampleLanguage } from './language';
import { looks, moneyFormat, numberHeader } from './looks';
import { moneyIn } from './money';
import { sheetOfRows, type RowCell } from './sheetOfRows';
import { sampleTexts } from './texts';

export const customersTable = 'Customers';

/** One row for each customer, as a table with a frozen header and names. */
export function customersSheet(customers: readonly SampleCustomer[], language: SampleLanguage): SheetModel {
  const money = moneyFormat(language);
  const header = customerColumns.map((column): RowCell => ({
    value: column.header[language],
    style: column.kind === 'text' || column.kind === 'date' ? looks.header : numberHeader,
  }));
  const rows = customers.map((customer) =>
    customerColumns.map(({ kind, value }): RowCell => {
      const found = value(customer, language) ?? null;
      return kind === 'money' && typeof found === 'number' ? moneyIn(language, found) : found;
    }),
  );
  const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: customerColumns.length };
  return {
    ...sheetOfRows({
      id: 'customers',
      name: sampleTexts.sheets.customers[language],
      rows: [header, ...rows],
      columnStyles: customerColumns.map(({ kind }) => columnLook(kind, money)),
      widths: customerColumns.map(({ header: text, width }) => Math.max(width, headerWidth(text[language]))),
    }),
    tabColor: '#6A9A5B',
    rows: { 0: { height: 40 } },
    freeze: { rows: 1, columns: 2 },
    tables: [
      {
        id: 'customersTable',
        name: customersTable,
        area,
        columns: customerColumns.map((column) => column.header[language]),
        style: 'TableStyleLight1',
        showHeaders: true,
        showTotals: false,
        showFilter: true,
        showBandedRows: false,
      },
    ],
    print: { orientation: 'landscape', paperSize: 'a4', titleRows: '1:1', footer: '&L&A&R&P / &N' },
  };
}

/** Pixels that the longest word of a header needs in bold, beside the filter's button, in a wide font too. */
function headerWidth(header: string): number {
  return Math.max(...header.split(' ').map(({ length }) => length)) * 10 + 30;
}

function columnLook(kind: ColumnKind, money: string): StyleModel | undefined {
  switch (kind) {
    case 'text':
      return undefined;
    case 'money':
      return { numberFormat: money };
    case 'count':
    case 'score':
      return { numberFormat: '0' };
    case 'date':
      return { numberFormat: 'yyyy-mm-dd', horizontal: 'left' };
    case 'share':
      return { numberFormat: '0.0%' };
    case 'smallShare':
      return { numberFormat: '0.00%' };
    case 'years':
      return { numberFormat: '0.0' };
  }
}
