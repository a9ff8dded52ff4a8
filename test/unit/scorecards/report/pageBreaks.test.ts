import { buildScorecards } from '../../../../src/scorecards/buildScorecards';
import { pageBreaks } from '../../../../src/scorecards/report/pageBreaks';
import { pageHeight } from '../../../../src/scorecards/report/pageHeight';
import { scorecardFixture } from '../../../support/scorecardFixtures';

describe('pageBreaks', () => {
  /** A title of 2 rows, then 10 points a row. */
  const sheet = { heightOf: () => 10 };

  it('begins a page before the part that would be cut', () => {
    expect(pageBreaks(sheet, [2, 7, 12], 17, 120)).toEqual([12]);
  });

  it('counts the title on every page', () => {
    expect(pageBreaks(sheet, [2, 7, 12, 17], 22, 100)).toEqual([7, 12, 17]);
  });

  it('begins no page for an empty part, nor a second one for a part that fits no page', () => {
    expect(pageBreaks(sheet, [2, 9, 9], 30, 90)).toEqual([9]);
    expect(pageBreaks(sheet, [2], 40, 90)).toEqual([]);
  });
});

describe('printed sheets', () => {
  it.each(['en-US', 'zh-CN'] as const)('cut no table of a segment at the end of a page (%s)', (language) => {
    const sheets = buildScorecards(scorecardFixture({ count: 60, language, segmentCount: 3 }));
    const segments = sheets.find(({ key }) => key === 'segments');
    if (segments === undefined) throw new Error('no sheet');
    const heights = new Map((segments.rowHeights ?? []).map(({ row, points }) => [row, points]));
    const starts = [0, ...(segments.print.pageBreaks ?? [])];
    const end = segments.print.area?.rowCount ?? 0;
    const pages = starts.map((start, index) => {
      let points = start === 0 ? 0 : (heights.get(0) ?? 15) + (heights.get(1) ?? 15);
      for (let row = start; row < (starts[index + 1] ?? end); row++) points += heights.get(row) ?? 15;
      return points;
    });
    // All segments at a glance, then a page for each.
    expect(pages).toHaveLength(4);
    for (const points of pages) expect(points).toBeLessThanOrEqual(pageHeight(0));
  });

  it('end Movement before the list of customers that are gone', () => {
    const sheets = buildScorecards(
      scorecardFixture({ count: 60, language: 'en-US', withFormer: true, which: ['movement'] }),
    );
    const movement = sheets.find(({ key }) => key === 'movement');
    const cells = movement?.blocks[0]?.cells ?? [];
    const heading = cells.findIndex((line) => line[1] === 'Customers no longer there');
    expect(heading).toBeGreaterThan(0);
    expect(movement?.print.area?.rowCount).toBe(heading);
  });
});

describe('very long names', () => {
  const header = 'Annual contribution margin after all direct and indirect cost of the relationship, audited';
  const input = scorecardFixture({
    count: 20,
    language: 'en-US',
    segmentCount: 2,
    headers: { value: header },
  });
  const label = 'Strategic institutional partners of the northern infrastructure development region';
  const segmentation = {
    ...input.segmentation,
    segments: input.segmentation.segments.map((segment, index) => ({
      ...segment,
      name: { 'en-US': `${label}, tier ${index}`, 'zh-CN': `${label}, tier ${index}` },
    })),
  };
  const overview = buildScorecards({ ...input, segmentation }).find(({ key }) => key === 'overview');
  const cells = overview?.blocks[0]?.cells ?? [];

  it('of columns end with an ellipsis where they would be cut', () => {
    const labels = cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('Annual'));
    expect(labels.length).toBeGreaterThan(1);
    for (const text of labels) expect(text).toMatch(/^Annual .*…$/);
  });

  it('of segments wrap in rows that are high enough', () => {
    const row = cells.findIndex((line) => line[1] === `${label}, tier 0`);
    expect(overview?.rowHeights?.find((each) => each.row === row)?.points).toBeGreaterThanOrEqual(28);
    const looks = overview?.styles.filter(
      ({ area, style }) => area.row === row && area.column === 1 && style.wrap === true,
    );
    expect(looks?.length).toBeGreaterThan(0);
  });
});
