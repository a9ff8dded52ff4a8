/** What guides say of the code is what the code does. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoFromDay } from '../../../src/customers/days';
import { parseDate } from '../../../src/customers/parseDate';
import { parseNumber } from '../../../src/customers/parseNumber';
import { withGuideTables } from '../../../src/functions/generate/guides/guideTables';
import { sbgLifetime } from '../../../src/models/sbg/predict';

const root = join(__dirname, '../../..');
const guide = (file: string) => readFileSync(join(root, 'docs/guides', file), 'utf8');

test('the tables of the guides are what the code makes (node scripts/generate-functions.mjs)', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-functions.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('a marker without a table or an end is an error', () => {
  expect(() => withGuideTables('<!-- made: nothing -->\n<!-- /made -->', 'en-US')).toThrow('nothing');
  expect(() => withGuideTables('<!-- made: headers -->', 'en-US')).toThrow('no end');
});

describe.each(['en', 'zh'])('preparing data (%s)', (language) => {
  const text = guide(`${language}/preparing-data.md`);

  test.each([
    ['2026-11-29', 'ymd'],
    ['29.11.2026', 'dmy'],
    ['11/29/2026', 'mdy'],
    ['29 Nov 2026', 'dmy'],
    ['2026年11月29日', 'ymd'],
  ] as const)('%s is a date', (date, order) => {
    expect(text).toContain(`\`${date}\``);
    expect(isoFromDay(parseDate(date, order))).toBe('2026-11-29');
  });

  test.each([
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1 234,5', ',', 1234.5],
    ['(500)', '.', -500],
    ['12%', '.', 0.12],
    ['1.2万', '.', 12_000],
    ['3 million', '.', 3_000_000],
    ['¥500', '.', 500],
    ['EUR 500', '.', 500],
  ] as const)('%s is a number', (number, decimal, value) => {
    expect(text).toContain(`\`${number}\``);
    expect(parseNumber(number, decimal).value).toBeCloseTo(value, 9);
  });
});

test('the three timings of the first margin are those of the functions', () => {
  const [retention, discount] = [0.8, 0.1];
  const atEnd = retention / (1 + discount - retention);
  const anyTime = 1 / (Math.log(1 + discount) - Math.log(retention));
  // Nearly equal customers: every one stays with 80 %.
  const now = sbgLifetime([2e6, 8e6], discount, 0);
  for (const language of ['en', 'zh']) {
    for (const value of [atEnd, anyTime, now])
      expect(guide(`${language}/choosing.md`)).toContain(value.toFixed(4));
  }
});

test('numbers in the stories are what the functions give', () => {
  const answers = [
    [8, 7, 9],
    [9, 6, 8],
    [10, 8, 7],
    [7, 5, 6],
    [9, 9, 8],
    [6, 4, 7],
    [8, 7, 5],
    [10, 9, 9],
    [5, 4, 6],
    [9, 8, 8],
  ];
  // Weights of a half, three tenths and two tenths; means of the items; a scale from 1 to 10.
  const means = [0, 1, 2].map((item) => answers.reduce((total, row) => total + (row[item] ?? 0), 0) / 10);
  const mean = 0.5 * (means[0] ?? 0) + 0.3 * (means[1] ?? 0) + 0.2 * (means[2] ?? 0);
  const index = (100 * (mean - 1)) / 9;
  const margins = sbgLifetime([0.66809, 3.80609], 0.1, 0);
  for (const language of ['en', 'zh']) {
    expect(guide(`${language}/05-survey.md`)).toContain(index.toFixed(1));
    expect(guide(`${language}/04-contracts.md`)).toContain(margins.toFixed(1));
    expect(guide(`${language}/04-contracts.md`)).toContain(
      (200 * margins).toLocaleString('en-US', { maximumFractionDigits: 0 }),
    );
    expect(guide(`${language}/09-project-financing.md`)).toContain(
      (0.02 * 0.45 * 1_000_000).toLocaleString('en-US'),
    );
  }
});
