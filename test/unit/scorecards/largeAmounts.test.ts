import { numfmt } from '@univerjs/core';
import type { Language } from '../../../src/i18n/language';
import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import { scorecardIds } from '../../../src/scorecards/input';
import type { SheetSpec } from '../../../src/scorecards/sheetSpec';
import { scorecardFixture } from '../../support/scorecardFixtures';

const money = /value|clv|monetary|exposure|cost$/i;

/** Scorecards of customers who are worth so many times more, before and now. */
function pages(language: Language, times: number, timesBefore = times): SheetSpec[] {
  const input = scorecardFixture({
    count: 60,
    language,
    which: scorecardIds,
    onePagers: [0],
    withLog: true,
    withFormer: true,
  });
  const scaled = Object.entries(input.customers.numbers).map(
    ([field, numbers]) =>
      [field, money.test(field) ? numbers.map((value) => value * times) : numbers] as const,
  );
  const { former } = input;
  if (former === undefined) throw new Error('no earlier run');
  const value = Array.from(former.customers.value ?? [], (amount) => amount * timesBefore);
  return buildScorecards({
    ...input,
    customers: { ...input.customers, numbers: Object.fromEntries(scaled) },
    former: { ...former, customers: { ...former.customers, value } },
  });
}

/** Formats of money on a page, in key figures and tables. */
function formatsOf(specs: readonly SheetSpec[], page: string): Set<string> {
  const styles = specs.find(({ key }) => key === page)?.styles ?? [];
  const formats = styles.flatMap(({ style }) => style.numberFormat ?? []);
  return new Set(formats.filter((format) => format.startsWith('"¥"') && !format.includes(';')));
}

describe('scorecards of customers who are worth hundreds of millions', () => {
  it.each(['overview', 'segments', 'movement', 'costs'])('count in 万 and 亿 on %s', (page) => {
    const shown = [...formatsOf(pages('zh-CN', 100_000), page)].map((format) => numfmt.format(format, 1.5e9));
    expect(shown).toContain('¥15.00亿');
    expect(shown.join()).not.toContain('百万');
    // Of small customers the same tables show every digit.
    const small = [...formatsOf(pages('zh-CN', 1), page)].map((format) => numfmt.format(format, 1.5e9));
    expect(small).toEqual(['¥1,500,000,000']);
  });

  it('choose the unit of movements by what was, where that is more', () => {
    expect([...formatsOf(pages('zh-CN', 1), 'movement')].join()).not.toContain('亿');
    expect([...formatsOf(pages('zh-CN', 1, 100_000), 'movement')].join()).toContain('亿');
  });

  it('tell the axes of their charts in the same units', () => {
    const axes = pages('zh-CN', 100_000).flatMap(({ charts = [] }) =>
      charts.flatMap(({ key, valueFormat = '' }) => (['scatter', 'kinds'].includes(key) ? valueFormat : [])),
    );
    expect(axes.map((format) => numfmt.format(format, 5e8))).toEqual(['¥5.00亿', '¥5.00亿']);
  });
});

it('says of a customer without both ends of an interval that it is not known', () => {
  const formulas = pages('en-US', 1).flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])),
    ),
  );
  const interval = formulas.find((text) => text.includes('interval not known'));
  expect(interval).toMatch(/^=IF\(COUNT\(.+\)=2,"from "&FIXED\(/);
});
