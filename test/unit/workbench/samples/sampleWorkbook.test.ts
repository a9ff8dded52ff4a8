import { createHash } from 'node:crypto';

import { matchHeader } from '../../../../src/customers/matchHeader';
import { fieldNames } from '../../../../src/customers/fields';
import { writeWorkbook } from '../../../../src/workbench/files';
import { customerColumns } from '../../../../src/workbench/samples/customerColumns';
import { sampleWorkbook, sheetOfRows } from '../../../../src/workbench/samples';
import { asOfDay, simulateCustomers } from '../../../../src/workbench/samples/simulateCustomers';
import type { SheetModel } from '../../../../src/workbench/workbook/model';
import { openXmlErrors } from '../../../support/openXmlValidator';

const { customers, purchases } = simulateCustomers();
const column = (sheet: SheetModel | undefined, index: number) =>
  Object.entries(sheet?.cells ?? {})
    .filter(([row]) => row !== '0')
    .map(([, cells]) => cells[index]?.value);

describe('the simulated firm', () => {
  test('500 customers with 5,000 purchases up to the fixed day', () => {
    expect(customers).toHaveLength(500);
    expect(purchases).toHaveLength(5000);
    expect(new Set(customers.map(({ id }) => id)).size).toBe(500);
    expect(new Set(customers.map(({ name }) => name['zh-CN'])).size).toBe(500);
    expect(Math.max(...purchases.map(({ day }) => day))).toBeLessThanOrEqual(asOfDay);
    expect(purchases.every(({ amount }) => amount > 0)).toBe(true);
  });

  test('the list agrees with the log', () => {
    customers.forEach((customer, index) => {
      const own = purchases.filter(({ buyer }) => buyer === index);
      expect(customer.orders).toBe(own.length);
      expect(customer.first).toBe(own[0]?.day);
      expect(customer.last).toBe(own.at(-1)?.day);
      expect(customer.total).toBeCloseTo(
        own.reduce((sum, { amount }) => sum + amount, 0),
        6,
      );
    });
  });

  test('it looks like a firm that serves people and institutions', () => {
    const institutions = customers.filter(({ institution }) => institution);
    expect(institutions.length).toBeGreaterThan(80);
    expect(institutions.length).toBeLessThan(180);
    expect(institutions.every(({ credit, industry }) => credit !== null && industry !== null)).toBe(true);
    expect(institutions.filter(({ credit }) => credit?.exposure != null).length).toBeGreaterThan(25);
    expect(customers.filter(({ last }) => asOfDay - last > 365).length).toBeGreaterThan(80);
    expect(customers.filter(({ first }) => asOfDay - first < 90).length).toBeGreaterThan(10);
    expect(customers.filter(({ satisfaction }) => satisfaction === null).length).toBeGreaterThan(10);
    const mean = (group: typeof customers) =>
      group.reduce((sum, { satisfaction }) => sum + (satisfaction ?? 7), 0) / group.length;
    expect(mean(customers.filter(({ last }) => asOfDay - last < 90))).toBeGreaterThan(
      mean(customers.filter(({ last }) => asOfDay - last > 365)) + 0.5,
    );
    expect(customers.every(({ wallet, total }) => wallet >= Math.floor(total))).toBe(true);
    expect(
      customers.every(({ feedbackHandled, feedbackReceived }) => feedbackHandled <= feedbackReceived),
    ).toBe(true);
  });
});

describe.each(['en-US', 'zh-CN'] as const)('the sample workbook in %s', (language) => {
  const workbook = sampleWorkbook(language);
  const [start, customerSheet, purchaseSheet, programme] = workbook.sheets;

  test('is always the same', () => {
    expect(createHash('sha256').update(JSON.stringify(workbook)).digest('hex')).toMatchSnapshot();
    expect(start).toMatchSnapshot();
    expect(customerSheet?.cells[1]).toMatchSnapshot();
  });

  test('every column is recognised as the field that it is', () => {
    const computed = [
      'clv',
      'clvLow',
      'clvHigh',
      'pAlive',
      'recency',
      'tenure',
      'repeats',
      'lastAge',
      'age',
      'before',
      'after',
      'date',
      'amount',
    ];
    // Of exports of orders and of ledgers, which are other lists than this one.
    const elsewhere = [
      ...[
        'orderId',
        'status',
        'cancelled',
        'quantity',
        'unitPrice',
        'subtotal',
        'discount',
        'tax',
        'shipping',
        'refunded',
      ],
      ...['currency', 'channel', 'salesperson', 'collected', 'receivables', 'daysOverdue'],
    ];
    const found = customerColumns.map(({ header }) => matchHeader(header[language])[0]?.field);
    expect(new Set(found)).toEqual(
      new Set(fieldNames.filter((name) => ![...computed, ...elsewhere].includes(name))),
    );
    expect(found).toHaveLength(new Set(found).size);
    const log = purchaseSheet?.tables[0]?.columns.map((header) => matchHeader(header)[0]?.field);
    expect(log).toEqual(expect.arrayContaining(['id', 'date', 'amount']));
    const uplift = programme?.tables[0]?.columns.map((header) => matchHeader(header)[0]?.field);
    expect(uplift).toEqual(['id', 'before', 'after']);
  });

  test('the sheets agree with each other', () => {
    const byCustomer = new Map<unknown, number>();
    const ids = column(purchaseSheet, 1);
    column(purchaseSheet, 3).forEach((amount, index) => {
      byCustomer.set(ids[index], (byCustomer.get(ids[index]) ?? 0) + Number(amount));
    });
    const totals = column(customerSheet, 5);
    column(customerSheet, 0).forEach((id, index) => {
      expect(byCustomer.get(id)).toBeCloseTo(Number(totals[index]), 4);
    });
  });

  test('links and merged cells stand on the Start sheet', () => {
    expect(start?.links.map(({ location }) => location?.replace('!A1', ''))).toEqual(
      [customerSheet, purchaseSheet, programme].map((sheet) => sheet?.name),
    );
    expect(
      Object.values(start?.cells ?? {})
        .flatMap((row) => Object.values(row))
        .filter(({ formula }) => formula),
    ).toHaveLength(4);
  });

  test('its file is valid', async () => {
    const bytes = await writeWorkbook(workbook, { customFunctions: ['CLV', 'CAC', 'SATINDEX', 'UPLIFT'] });
    expect(openXmlErrors(bytes)).toEqual([]);
  });
});

test('a sheet of rows stores equal looks once', () => {
  const bold = { bold: true };
  const sheet = sheetOfRows({
    id: 's',
    name: 'S',
    rows: [
      [{ value: 'a', style: bold }, null, { formula: '=A1', style: { bold: true } }],
      [],
      [1, undefined, { error: '#N/A' }],
    ],
    columnStyles: [{ numberFormat: '0' }],
    widths: [80],
  });
  expect(sheet.styles).toEqual([bold, { numberFormat: '0' }]);
  expect(sheet.cells).toEqual({
    0: { 0: { value: 'a', style: 0 }, 2: { formula: '=A1', style: 0 } },
    2: { 0: { value: 1, style: 1 }, 2: { value: { error: '#N/A' } } },
  });
  expect(sheet.columns).toEqual({ 0: { width: 80 } });
});
