import { buildScorecards } from '../../../../src/scorecards/buildScorecards';
import { pageHeightOf } from '../../../../src/scorecards/report/pageHeight';
import { scorecardFixture } from '../../../support/scorecardFixtures';

const standardRow = 15;

describe('the printed Overview', () => {
  it.each([1, 2, 5, 6, 7, 9, 11, 14])(
    'cuts no chart at the end of a page with %i segments',
    (segmentCount) => {
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
        const page = pageHeightOf(overview.columnWidths, print.orientation, print.margins);
        expect(head + between(start, end)).toBeLessThanOrEqual(page);
      }
    },
  );

  it.each([3, 6, 7])(
    'takes two pages with %i segments: figures with what to do, and charts',
    (segmentCount) => {
      const [overview] = buildScorecards(scorecardFixture({ count: 60, language: 'en-US', segmentCount }));
      const texts = (overview?.blocks[0]?.cells ?? []).map((line) => line[1]);
      const [second, ...more] = overview?.print.pageBreaks ?? [];
      expect(more).toEqual([]);
      expect(texts.indexOf('What to do')).toBeGreaterThan(0);
      expect(texts.indexOf('What to do')).toBeLessThan(second ?? 0);
    },
  );

  it.each([3, 11])(
    'prints body text in 8 points or more on A4 and Letter with %i segments',
    (segmentCount) => {
      const [overview] = buildScorecards(scorecardFixture({ count: 60, language: 'en-US', segmentCount }));
      const { margins: { left, right } = { left: 0, right: 0 } } = overview?.print ?? {};
      const page = overview?.print.area;
      const across = (overview?.columnWidths ?? [])
        .slice(0, page?.columnCount)
        .reduce((points, digits) => points + (digits * 7 + 5) * 0.75, 0);
      for (const long of [841.9, 792])
        expect(((long - left - right) / across) * 10).toBeGreaterThanOrEqual(8);
    },
  );

  // Eleven are the segments of RFM.
  it('takes a third page for what to do with eleven segments, rather than smaller print', () => {
    const [overview] = buildScorecards(scorecardFixture({ count: 60, language: 'en-US', segmentCount: 11 }));
    expect(overview?.print.pageBreaks).toHaveLength(2);
  });

  it('takes three pages with eleven segments of customers of whom little is known, and says so there', () => {
    const [overview] = buildScorecards(
      scorecardFixture({
        count: 60,
        language: 'en-US',
        segmentCount: 11,
        fields: ['name', 'value', 'satisfaction', 'frequency'],
      }),
    );
    const texts = (overview?.blocks[0]?.cells ?? []).map((line) => line[1]);
    expect(texts).toContain('Not shown');
    expect(overview?.print.pageBreaks).toHaveLength(2);
  });

  it('takes three pages with five segments of very long names', () => {
    const fixture = scorecardFixture({ count: 60, language: 'en-US', segmentCount: 5 });
    const segments = fixture.segmentation.segments.map((segment, index) => ({
      ...segment,
      name: {
        'en-US': `Strategic institutional partners of the northern infrastructure development region, tier ${index + 1}`,
        'zh-CN': `北部基础设施综合开发区域战略性机构合作伙伴客户群体（第${index + 1}层级）`,
      },
    }));
    const [overview] = buildScorecards({ ...fixture, segmentation: { ...fixture.segmentation, segments } });
    expect(overview?.print.pageBreaks).toHaveLength(2);
  });
});

describe('the way from the Overview to a segment', () => {
  const linksOf = (name: (place: number) => string, language: 'en-US' | 'zh-CN') => {
    const input = scorecardFixture({ count: 60, language, segmentCount: 3 });
    const segments = input.segmentation.segments.map((segment, place) => ({
      ...segment,
      name: { 'en-US': name(place), 'zh-CN': name(place) },
    }));
    const [overview] = buildScorecards({ ...input, segmentation: { ...input.segmentation, segments } });
    const cell = (row: number, column: number) => overview?.blocks[0]?.cells[row]?.[column];
    return (overview?.links ?? [])
      .filter(({ target }) => target.sheet === 'segments')
      .map(({ row, column, screenTip }) => ({ text: cell(row, column), name: cell(row, 1), screenTip }));
  };

  it('is its name', () => {
    expect(linksOf((place) => `Tier ${place}`, 'en-US')[2]).toEqual({
      text: 'Tier 2',
      name: 'Tier 2',
      screenTip: 'Tier 2',
    });
  });

  it.each([
    ['en-US', 'Details →'],
    ['zh-CN', '详情 →'],
  ] as const)(
    'is a word at the end of its row where names take more than a line, in %s',
    (language, word) => {
      const long = (place: number) => `Strategic partners of the northern development region, tier ${place}`;
      expect(linksOf(long, language)).toEqual(
        [0, 1, 2].map((place) => ({ text: word, name: long(place), screenTip: long(place) })),
      );
    },
  );
});
