import type { SheetModel } from '../workbook/model';
import type { SampleCustomer } from './customer';
import type { SampleLanguage } from './language';
import { looks, moneyFormat, numberHeader } from './looks';
import { moneyIn } from './money';
import { Random } from './random';
import { sheetOfRows, type RowCell } from './sheetOfRows';
import type { SampleData } from './simulateCustomers';
import { sampleTexts } from './texts';

/** The log: one row for each purchase, in order of days. */
export function purchasesSheet({ customers, purchases }: SampleData, language: SampleLanguage): SheetModel {
  const random = new Random(5000);
  const headers = Object.values(sampleTexts.purchaseHeaders).map((text) => text[language]);
  const rows = purchases.map(({ buyer, day, amount }, index): RowCell[] => {
    const customer = customers[buyer];
    return [
      `P${String(100_001 + index)}`,
      customer?.id,
      day,
      moneyIn(language, amount),
      ...channelAndProduct(customer, language, random),
    ];
  });
  return {
    ...sheetOfRows({
      id: 'purchases',
      name: sampleTexts.sheets.purchases[language],
      rows: [
        headers.map((value, index): RowCell => ({
          value,
          style: index === 3 ? numberHeader : index === 4 ? { ...looks.header, indent: 1 } : looks.header,
        })),
        ...rows,
      ],
      columnStyles: [
        undefined,
        undefined,
        { numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
        { numberFormat: `${moneyFormat(language)}.00` },
        { horizontal: 'left', indent: 1 },
      ],
      widths: [96, 104, 104, 112, 136, 168],
    }),
    tabColor: '#6A9A5B',
    rows: { 0: { height: 28 } },
    freeze: { rows: 1, columns: 0 },
    tables: [
      {
        id: 'purchasesTable',
        name: 'Purchases',
        area: { row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length },
        columns: headers,
        style: 'TableStyleLight1',
        showHeaders: true,
        showTotals: false,
        showFilter: true,
        showBandedRows: false,
      },
    ],
    print: {
      orientation: 'portrait',
      paperSize: 'a4',
      fitToWidth: 1,
      titleRows: '1:1',
      footer: '&L&A&R&P / &N',
    },
  };
}

/** Institutions buy through their account manager above all, people in the shop on the web. */
function channelAndProduct(
  customer: SampleCustomer | undefined,
  language: SampleLanguage,
  random: Random,
): [string, string] {
  const institution = customer?.institution ?? false;
  const [online, branch, phone, manager] = sampleTexts.channels;
  const channel = institution
    ? random.pick([manager, manager, manager, phone, branch])
    : random.pick([online, online, online, branch, branch, phone]);
  const { products } = sampleTexts;
  const product = institution ? random.pick(products.institution) : random.pick(products.individual);
  return [channel[language], product[language]];
}
