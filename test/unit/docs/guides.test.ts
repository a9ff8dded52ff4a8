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
