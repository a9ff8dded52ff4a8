import { buildCustomers } from '../../../../src/customers/buildCustomers';
import { recognizeColumns } from '../../../../src/customers/recognizeColumns';
import { segmentFunction } from '../../../../src/functions/segmentation/segment';
import { languages } from '../../../../src/i18n/language';
import { methodCatalogue } from '../../../../src/segmentation/methodCatalogue';
import { segment } from '../../../../src/segmentation/segment';
import { gridOf } from '../../../support/gridOf';
import { failure, HostError, inCell } from '../hostError';

const header = [
  ...['Customer ID', 'Name', 'Customer type', 'Customer value', 'Days since last purchase', 'Purchases'],
  ...[
    'First purchase',
    'Last purchase',
    'Credit grade',
    'Customer needs',
    'Cost score',
    'Convenience',
    'Communication',
  ],
];
/** Forty customers whose numbers differ in every column; they come from arithmetic, not from chance. */
const rows = Array.from({ length: 40 }, (_, i) => [
  `C${String(i + 1)}`,
  i % 3 === 0 ? `North Bank ${String(i)} Ltd` : `Jo Smith ${String(i)}`,
  i % 3 === 0 ? 'Institution' : 'Individual',
  (i < 20 ? 50 : 4000) + ((i * 37) % 41) * 10,
  (i * 29) % 400,
  2 + ((i * 7) % 13) * 5,
  44_000 + i * 5,
  45_500 - ((i * 29) % 400),
  ['AAA', 'BB', 'C'][i % 3] ?? '',
  ...[60 + (i % 30), 50 + ((i * 3) % 40), 40 + ((i * 11) % 50), 30 + ((i * 17) % 60)],
]);
const data = [header, ...rows];
const call = inCell(segmentFunction);

describe('SEGMENT', () => {
  test.each(methodCatalogue.map(({ id, title }) => [id, title] as const))(
    '%s gives what the task pane gives, by every name and in both languages',
    (id, title) => {
      const grid = gridOf(data);
      const customers = buildCustomers(grid, recognizeColumns(grid).mapping);
      const found = segment(customers, { method: id });
      for (const language of languages) {
        const expected = Array.from(found.membership, (place) => [
          found.segments[place]?.name[language] ?? '',
        ]);
        expect(new Set(expected.flat()).size).toBeGreaterThan(1);
        for (const name of [id, title['en-US'], title['zh-CN'], title['en-US'].toUpperCase()]) {
          expect(inCell(segmentFunction, language)(data, name)).toEqual([[''], ...expected]);
        }
      }
    },
  );

  test('takes settings by key or name, in pairs; a blank value is the default', () => {
    const three = call(data, 'rfm', 'bins', 3);
    expect(three).not.toEqual(call(data, 'rfm'));
    expect(call(data, 'rfm', [['bins', 'money']], [[3, 'total']])).toEqual(three);
    expect(call(data, 'rfm', [['bins'], ['']], [[3], ['']])).toEqual(three);
    expect(call(data, 'rfm', [['bins'], ['money']], [[''], ['']])).toEqual(call(data, 'rfm'));
    const [bins] = methodCatalogue.find(({ id }) => id === 'rfm')?.settings ?? [];
    expect(call(data, 'rfm', bins?.name['zh-CN'], 3)).toEqual(three);
  });

  test('gives each purchase of a log the segment of its customer', () => {
    const log = [
      ['Customer', 'Order date', 'Amount'],
      ['a', 46_000, 10],
      ['b', 46_010, 1],
      ['a', 46_020, 30],
    ];
    const options = [['basis'], ['highFrom'], ['mediumFrom']];
    expect(call(log, 'value tiers', options, [['amounts'], [20], [5]])).toEqual([
      [''],
      ['High value'],
      ['Low value'],
      ['High value'],
    ]);
  });

  test.each([
    [['astrology'], 'method must be one of "valueTiers"'],
    [['rfm', 'moon', 1], 'no setting called "moon"'],
    [['rfm', 'bins', 'many'], 'cannot be many; allowed: 2'],
    [['rfm', 'bins'], 'options has 1 cell and values has 0'],
    [['rfm', 'bins', [[3], [4]]], 'options has 1 cell and values has 2'],
  ])('says what is wrong with %j', (args, message) => {
    const error = failure(() => call(data, ...args));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain(message);
  });

  test('asks back where the dates can be read in more ways than one, and takes the answer', () => {
    const log = [
      ['Customer', 'Order date', 'Amount'],
      ['a', '3/4/2026', 10],
      ['b', '5/6/2026', 1],
      ['a', '1/7/2026', 30],
    ];
    const options = [['basis'], ['highFrom'], ['mediumFrom']];
    const values = [['amounts'], [20], [5]];
    const error = failure(() => call(log, 'valueTiers', options, values));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toBe(
      'Cells such as 3/4/2026 can be read in more ways than one. Say which is meant: give "dateOrder" one of dmy, mdy.',
    );
    const tiers = [[''], ['High value'], ['Low value'], ['High value']];
    expect(call(log, 'valueTiers', [...options, ['dateOrder']], [...values, ['dmy']])).toEqual(tiers);
  });

  test('asks back where amounts are in several currencies', () => {
    const list = [
      ['Customer ID', 'Customer value', 'Currency'],
      ['a', 10, 'USD'],
      ['b', 100, 'JPY'],
      ['c', 30, 'USD'],
    ];
    expect(failure(() => call(list, 'valueTiers')).message).toContain(
      'give "currency" one of USD, JPY, convert',
    );
    const options = [['basis'], ['highFrom'], ['mediumFrom'], ['currency']];
    expect(call(list, 'valueTiers', options, [['amounts'], [20], [5], ['USD']])).toEqual([
      [''],
      ['Medium value'],
      [''],
      ['High value'],
    ]);
    const all = [...options, ['rates']];
    const rated = [['amounts'], [20], [5], ['convert'], ['JPY=0.0065']];
    expect(call(list, 'valueTiers', all, rated)).toEqual([
      [''],
      ['Medium value'],
      ['Low value'],
      ['High value'],
    ]);
    expect(
      failure(() => call(list, 'valueTiers', options, [['amounts'], [20], [5], ['convert']])).message,
    ).toContain('give "rates" one of JPY=…');
  });

  test('names the column that a method lacks, in both languages', () => {
    const narrow = rows.map((row) => [row[0], row[3]]);
    for (const language of languages) {
      const { code, message } = failure(() =>
        inCell(segmentFunction, language)([['Customer ID', 'Customer value'], ...narrow], 'rfm'),
      );
      expect(code).toBe('#VALUE!');
      expect(message).toContain('data');
      expect(message).not.toMatch(/[{}]/);
    }
  });

  test('hands on an error value that stands in the data', () => {
    const notAvailable = new HostError('#N/A');
    expect(failure(() => call([...data, [notAvailable]], 'rfm'))).toBe(notAvailable);
  });
});
