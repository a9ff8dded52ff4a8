import { buildScorecards } from '../../../../src/scorecards/buildScorecards';
import type { Language } from '../../../../src/i18n/language';
import { scorecardFixture } from '../../../support/scorecardFixtures';

const march = Date.parse('2025-03-01') / 86_400_000;

/** The page of the first of 12 customers, who bought on these days for 100 each. */
function pageOf(language: Language, days: readonly number[]) {
  const input = scorecardFixture({ count: 12, language, onePagers: [0], which: ['onePager'] });
  const log = {
    customer: Int32Array.from(days, () => 0),
    day: Int32Array.from(days),
    amount: Float64Array.from(days, () => 100),
  };
  const page = buildScorecards({ ...input, customers: { ...input.customers, log } }).at(-1);
  if (page === undefined) throw new Error('no page');
  const lines = page.blocks.flatMap(({ cells }) => cells);
  return {
    charts: (page.charts ?? []).map(({ key }) => key),
    lineOf: (text: string) => lines.find((line) => line.includes(text)),
  };
}

describe('purchases on the page of a customer', () => {
  it('are a chart where there are several periods', () => {
    const { charts } = pageOf('en-US', [march, march + 40]);
    expect(charts).toContain('purchases');
  });

  it.each([
    ['en-US', 'Purchases over time', 'All in 2025-03'],
    ['zh-CN', '历次购买走势', '全部发生于 2025-03'],
  ] as const)('are a line where there is one period, in %s', (language, title, words) => {
    const { charts, lineOf } = pageOf(language, [march, march + 3]);
    expect(charts).not.toContain('purchases');
    expect(lineOf(title)).toBeDefined();
    expect(lineOf(words)).toContain(200);
  });

  it.each([
    ['en-US', 'None in the purchase log.'],
    ['zh-CN', '购买记录中没有该客户的购买。'],
  ] as const)('are said to be none where the log has none, in %s', (language, words) => {
    const { charts, lineOf } = pageOf(language, []);
    expect(charts).not.toContain('purchases');
    expect(lineOf(words)).toBeDefined();
  });
});
