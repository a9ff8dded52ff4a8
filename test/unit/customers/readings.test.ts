import { format } from 'date-fns';
import fc from 'fast-check';
import { buildCustomers } from '../../../src/customers/buildCustomers';
import type { CellValue } from '../../../src/customers/cells';
import { dayOf, isoFromDay, serialFromDay } from '../../../src/customers/days';
import type { Answers } from '../../../src/customers/questions';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { gridOf } from '../../support/customers';

const build = (values: readonly (readonly CellValue[])[], answers?: Answers, formats?: readonly string[]) => {
  const grid = gridOf(values, formats === undefined ? {} : { columnFormats: formats });
  const { mapping } = recognizeColumns(grid);
  return buildCustomers(grid, answers === undefined ? mapping : { ...mapping, answers });
};

const log = (...dates: readonly CellValue[]): (readonly CellValue[])[] => [
  ['Customer ID', 'Order date', 'Amount'],
  ...dates.map((date, i) => [`C${i % 2}`, date, 10 + i]),
];
const days = (set: ReturnType<typeof build>): string[] =>
  Array.from(set.log?.day ?? [], isoFromDay).sort((a, b) => a.localeCompare(b));
const codes = (set: ReturnType<typeof build>): string[] => set.findings.map(({ code }) => code);

describe('the order of day, month and year', () => {
  it('is asked where no cell tells it, with what each answer gives', () => {
    const set = build(log('3/4/2026', '5/6/2026', '7/7/2026'));
    expect(set.questions).toEqual([
      {
        code: 'dateOrder',
        values: { column: 'Order date', example: '3/4/2026' },
        options: [
          {
            key: 'dmy',
            days: { day: dayOf(2026, 4, 3), first: dayOf(2026, 4, 3), last: dayOf(2026, 7, 7) },
          },
          {
            key: 'mdy',
            days: { day: dayOf(2026, 3, 4), first: dayOf(2026, 3, 4), last: dayOf(2026, 7, 7) },
          },
        ],
        standard: ['mdy'],
        required: true,
        taken: ['mdy'],
      },
    ]);
  });

  it.each([
    ['dmy', ['2026-04-03', '2026-06-05', '2026-07-07'], 'datesDayFirst'],
    ['mdy', ['2026-03-04', '2026-05-06', '2026-07-07'], 'datesMonthFirst'],
  ])('is as answered: %s', (answer, expected, code) => {
    const set = build(log('3/4/2026', '5/6/2026', '7/7/2026'), { dateOrder: [answer] });
    expect(set.questions).toMatchObject([{ taken: [answer], answered: true }]);
    expect(days(set)).toEqual(expected);
    expect(codes(set)).toContain(code);
  });

  it('is not asked where a cell far down tells it', () => {
    const dates = Array.from({ length: 3000 }, (_, i) => `${1 + (i % 12)}/${1 + (i % 7)}/2026`);
    const set = build(log(...dates, '25/1/2026'));
    expect(set.questions).toEqual([]);
    expect(codes(set)).toContain('datesDayFirst');
  });

  it('is taken from another column that tells it', () => {
    const set = build([
      ['Customer ID', 'Customer since', 'Last purchase', 'Revenue'],
      ['C1', '25/12/2024', '3/4/2026', 10],
      ['C2', '1/2/2025', '5/6/2026', 20],
    ]);
    expect(set.questions).toEqual([]);
    expect(Array.from(set.numbers.lastPurchase ?? [], isoFromDay)).toEqual(['2026-04-03', '2026-06-05']);
  });

  it('is asked once for two columns', () => {
    const set = build([
      ['Customer ID', 'Customer since', 'Last purchase', 'Revenue'],
      ['C1', '1/2/2024', '3/4/2026', 10],
      ['C2', '1/2/2025', '5/6/2026', 20],
    ]);
    expect(set.questions).toMatchObject([{ values: { column: 'Customer since, Last purchase' } }]);
  });

  it('reads yy/mm/dd where the years are few', () => {
    const set = build(log('24/03/15', '25/11/02', '26/01/20', '25/06/09', '24/12/28'));
    expect(days(set)).toEqual(['2024-03-15', '2024-12-28', '2025-06-09', '2025-11-02', '2026-01-20']);
    expect(set.questions).toEqual([]);
  });

  it('asks for three orders where the year could stand first', () => {
    const set = build([
      ['客户编号', '下单日期', '金额'],
      ['甲', '03/04/05', 1],
      ['乙', '06/07/08', 2],
    ]);
    expect(set.questions?.[0]?.options.map(({ key }) => key)).toEqual(['dmy', 'mdy', 'ymd']);
  });

  it('says so where a column mixes orders, and reads what can be read in one way only', () => {
    const set = build(log('13/1/2026', '14/1/2026', '1/15/2026'));
    expect(days(set)).toEqual(['2026-01-13', '2026-01-14', '2026-01-15']);
    expect(codes(set)).toContain('datesOtherwise');
    expect(set.questions).toEqual([]);
  });

  it('reads every date right, or asks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 14_600, max: 20_600 }), { minLength: 2, maxLength: 30 }),
        fc.constantFrom('d/M/yyyy', 'M/d/yyyy', 'dd.MM.yyyy', 'MM-dd-yyyy', 'd.M.yyyy, HH:mm:ss'),
        (written, pattern) => {
          const texts = written.map((day) => format(new Date(1970, 0, 1 + day, 12), pattern));
          const set = build(log(...texts));
          if ((set.questions ?? []).length > 0) return;
          const expected = written.map(isoFromDay).sort((a, b) => a.localeCompare(b));
          expect(days(set)).toEqual(expected);
        },
      ),
    );
  });
});

describe('dates of which a program swapped half', () => {
  const serial = (year: number, month: number, day: number): number =>
    serialFromDay(dayOf(year, month, day), false);
  // All were meant: 3 Jan, 13 Jan, 12 Jan, 25 Jan, 7 Feb, 28 Feb 2026, day first.
  const half = log(
    serial(2026, 3, 1),
    '13/01/2026',
    serial(2026, 12, 1),
    '25/01/2026',
    serial(2026, 7, 2),
    '28/02/2026',
  );
  const formats = ['General', 'm/d/yyyy', 'General'];

  it('are asked about', () => {
    const set = build(half, undefined, formats);
    expect(set.questions).toMatchObject([
      { code: 'swappedDates', values: { count: 3, texts: 3 }, required: true, taken: ['keep'] },
    ]);
  });

  it('are swapped back by the answer', () => {
    const set = build(half, { swappedDates: ['swap'] }, formats);
    expect(days(set)).toEqual([
      '2026-01-03',
      '2026-01-12',
      '2026-01-13',
      '2026-01-25',
      '2026-02-07',
      '2026-02-28',
    ]);
    expect(codes(set)).toContain('datesSwapped');
  });

  it('are those that the other country swapped, too', () => {
    const set = build(log(serial(2026, 2, 1), '1/13/2026', serial(2026, 2, 5), '5/25/2026', '2/28/2026'));
    expect(set.questions).toMatchObject([{ code: 'swappedDates' }]);
  });

  it('are not suspected where a real date has a day after the twelfth', () => {
    const set = build(log(serial(2026, 1, 20), '13/01/2026', serial(2026, 3, 1), '25/01/2026', '28/02/2026'));
    expect(set.questions).toEqual([]);
  });
});

describe('the decimal mark', () => {
  const list = (values: readonly CellValue[], dates: readonly CellValue[] = []): (readonly CellValue[])[] => [
    ['Customer ID', 'Revenue', 'Last order'],
    ...values.map((value, i) => [`C${i}`, value, dates[i] ?? '2026-03-05']),
  ];
  const read = (set: ReturnType<typeof build>): number[] => Array.from(set.numbers.value ?? []);
  const thousands = ['1.250', '980', '12.400', '3.100'];

  it('is a comma where points could part thousands and the dates are dotted', () => {
    const set = build(list(thousands, ['05.03.2026', '17.04.2026', '28.05.2026', '02.06.2026']));
    expect(read(set)).toEqual([1250, 980, 12400, 3100]);
    expect(set.questions).toEqual([]);
    expect(set.findings).toContainEqual({
      code: 'pointsGroup',
      severity: 'info',
      values: { column: 'Revenue', example: '1.250', read: 1250 },
    });
  });

  it('is asked where nothing tells', () => {
    const set = build(list(thousands));
    expect(set.questions).toEqual([
      {
        code: 'decimal',
        values: { column: 'Revenue', example: '1.250' },
        options: [
          { key: ',', values: { read: 1250 } },
          { key: '.', values: { read: 1.25 } },
        ],
        standard: ['.'],
        required: true,
        taken: ['.'],
      },
    ]);
    expect(read(build(list(thousands), { decimal: [','] }))).toEqual([1250, 980, 12400, 3100]);
    expect(read(build(list(thousands), { decimal: ['.'] }))).toEqual([1.25, 980, 12.4, 3.1]);
  });

  it.each([
    ['commas as thousands of money', ['1,250', '980', '12,400'], [1250, 980, 12400]],
    ['a zero before the point', ['1.250', '0.980', '12.400'], [1.25, 0.98, 12.4]],
    ['long numbers without marks', ['1.250', '9800', '12.400'], [1.25, 9800, 12.4]],
    ['one cell with cents', ['1.250', '980,50', '12.400'], [1250, 980.5, 12400]],
    ['money with signs and points', ['1.250,00 €', '€ 980', '12.400 €'], [1250, 980, 12400]],
  ])('is told by %s', (_, cells, expected) => {
    const set = build(list(cells));
    expect(read(set)).toEqual(expected);
    expect(set.questions).toEqual([]);
  });

  it('does not lose the cells that can only be read with the other mark, and says so', () => {
    const set = build(list(['1,250.50', '1,300.75', '1.250,25']));
    expect(read(set)).toEqual([1250.5, 1300.75, 1250.25]);
    expect(codes(set)).toContain('numbersOtherwise');
  });
});

describe('leading zeros of identifiers', () => {
  const cells = [
    ['Customer ID', 'Order date', 'Amount'],
    ['00123', '2026-01-05', 100],
    [123, '2026-02-05', 50],
    ['00456', '2026-02-06', 50],
  ];

  it('are asked about where an id stands there with and without', () => {
    const set = build(cells);
    expect(set.ids).toEqual(['00123', '123', '00456']);
    expect(set.questions).toMatchObject([
      {
        code: 'leadingZeros',
        values: { column: 'Customer ID', count: 1, example: '00123', other: '123' },
        options: [{ key: 'same' }, { key: 'different' }],
        required: true,
        taken: ['different'],
      },
    ]);
  });

  it('mean nothing where the answer says so', () => {
    const set = build(cells, { leadingZeros: ['same'] });
    expect(set.ids).toEqual(['00123', '00456']);
    expect(Array.from(set.numbers.value ?? [])).toEqual([150, 50]);
  });
});
