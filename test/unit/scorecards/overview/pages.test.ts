import { buildScorecards } from '../../../../src/scorecards/buildScorecards';
import { pageHeight } from '../../../../src/scorecards/report/pageHeight';
import { scorecardFixture } from '../../../support/scorecardFixtures';

const standardRow = 15;

describe('the printed Overview', () => {
  it.each([1, 2, 5, 6, 7, 9])('cuts no chart at the end of a page with %i segments', (segmentCount) => {
    const [overview] = buildScorecards(scorecardFixture({ count: 60, language: 'en-US', segmentCount }));
    if (overview === undefined) throw new Error('no sheet');
    const { charts = [], rowHeights = [], print } = overview;
    const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
    const between = (from: number, to: number): number => {
      let points = 0;
      for (let row = from; row < to; row++) points += heights.get(row) ?? standardRow;
      return points;
    };
    const breaks = print.pageBreaks ?? [];
    for (const { place } of charts) {
      const start = Math.max(0, ...breaks.filter((row) => row <= place.row));
      const head = start === 0 ? 0 : between(0, 2);
      const end = place.row + place.rowCount;
      expect(breaks.some((row) => row > place.row && row < end)).toBe(false);
      // Names are at their narrowest here, where a page holds least.
      expect(head + between(start, end)).toBeLessThanOrEqual(pageHeight(0));
    }
  });

  it('takes two pages with up to six segments: figures with what to do, and charts', () => {
    const [overview] = buildScorecards(scorecardFixture({ count: 60, language: 'en-US', segmentCount: 6 }));
    const texts = (overview?.blocks[0]?.cells ?? []).map((line) => line[1]);
    const [second, ...more] = overview?.print.pageBreaks ?? [];
    expect(more).toEqual([]);
    expect(texts.indexOf('What to do')).toBeGreaterThan(0);
    expect(texts.indexOf('What to do')).toBeLessThan(second ?? 0);
  });
});
