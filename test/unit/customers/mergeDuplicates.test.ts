import { buildCustomers } from '../../../src/customers/buildCustomers';
import type { CellValue } from '../../../src/customers/cells';
import { dayOf } from '../../../src/customers/days';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { gridOf } from '../../support/customers';

const list: readonly (readonly CellValue[])[] = [
  [
    'Customer ID',
    'Name',
    'Customer value',
    'Purchases',
    'Mean spend',
    'Last purchase',
    'Retention',
    'Remark',
  ],
  ['C1', 'Ann', 100, 2, 50, '2026-03-01', 0.8, 'north'],
  ['C2', 'Bob', 40, 1, 40, '2026-01-15', 0.5, ''],
  ['C1', '', 60, 1, 60, '2026-02-01', 0.6, 'old'],
  ['', 'Cy', 7, 1, 7, '2026-01-02', 0.1, ''],
  ['', 'Di', 8, 1, 8, '2026-01-03', 0.2, ''],
];
const read = (answer?: string) => {
  const grid = gridOf(list);
  const mapping = recognizeColumns(grid).mapping;
  return buildCustomers(grid, answer ? { ...mapping, answers: { duplicates: [answer] } } : mapping);
};
const codes = (set: ReturnType<typeof read>) =>
  set.notes.filter(({ code }) => /Id$/.test(code)).map(({ code, row }) => `${code} ${String(row)}`);

describe('an identifier in several rows', () => {
  it('is asked about once, and read as several customers unless a person says otherwise', () => {
    const set = read();
    expect(set.questions).toEqual([
      {
        code: 'duplicates',
        options: [{ key: 'separate' }, { key: 'sum' }, { key: 'latest' }],
        standard: ['separate'],
        taken: ['separate'],
        values: { ids: 1, rows: 1 },
      },
    ]);
    expect(set.ids).toEqual(['C1', 'C2', 'C1', '#5', '#6']);
    expect(codes(set)).toEqual(['duplicateId 4', 'noId 5', 'noId 6']);
  });

  it('is one customer whose money and purchases add up', () => {
    const set = read('sum');
    expect(set.ids).toEqual(['C1', 'C2', '#5', '#6']);
    expect(Array.from(set.numbers.value ?? [])).toEqual([160, 40, 7, 8]);
    expect(Array.from(set.numbers.frequency ?? [])).toEqual([3, 1, 1, 1]);
    expect(set.numbers.monetary?.[0]).toBeCloseTo(160 / 3, 12);
    expect(set.numbers.lastPurchase?.[0]).toBe(dayOf(2026, 3, 1));
    expect(set.numbers.retention?.[0]).toBe(0.8);
    expect(set.texts.name?.[0]).toBe('Ann');
    expect(set.texts.id).toEqual(['C1', 'C2', '', '']);
    expect(set.others).toEqual([{ header: 'Remark', format: 'General', values: ['north', '', '', ''] }]);
    expect(Array.from(set.rowCustomer ?? [])).toEqual([-1, 0, 1, 0, 2, 3]);
    expect(codes(set)).toEqual(['mergedId 4', 'noId 5', 'noId 6']);
  });

  it('is the customer of its latest row', () => {
    const set = read('latest');
    expect(Array.from(set.numbers.value ?? [])).toEqual([100, 40, 7, 8]);
    expect(Array.from(set.rows)).toEqual([2, 3, 5, 6]);
  });

  it('is the customer of its lowest row where no date says which is the latest', () => {
    const grid = gridOf([
      ['Customer ID', 'Customer value'],
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ]);
    const mapping = { ...recognizeColumns(grid).mapping, answers: { duplicates: ['latest'] } };
    expect(Array.from(buildCustomers(grid, mapping).numbers.value ?? [])).toEqual([3, 2]);
  });
});
