import { languages } from '../../../src/i18n/language';
import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import { sizes } from '../../../src/scorecards/design/tokens';
import type { SheetSpec } from '../../../src/scorecards/sheetSpec';
import { scorecardFixture } from '../../support/scorecardFixtures';

/** Points of the short and the long side: A4, Letter. */
const papers = [
  [595.3, 841.9],
  [612, 792],
] as const;

/** Lists of all customers, of which a reader looks one up: they go on from page to page, and have no body text. */
const tables = new Set(['customers', 'predictionTable', 'formulas']);

/** Points of body text in print, on the paper where it is smallest: what is fitted to a page is never enlarged. */
function printedBody({ print, columnWidths, rowHeights = [] }: SheetSpec): number {
  const { area, margins } = print;
  if (area === undefined || margins === undefined) throw new Error('no page');
  const across = columnWidths
    .slice(area.column, area.column + area.columnCount)
    .reduce((points, digits) => points + (digits * 7 + 5) * 0.75, 0);
  const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
  let down = 0;
  for (let row = area.row; row < area.row + area.rowCount; row++) down += heights.get(row) ?? 15;
  const scales = papers.map(([short, long]) => {
    const [width, height] = print.orientation === 'portrait' ? [short, long] : [long, short];
    const wide = (width - margins.left - margins.right) / across;
    const high = (height - margins.top - margins.bottom) / down;
    return Math.min(1, wide, print.fitToHeight === undefined ? Infinity : high);
  });
  return sizes.body * Math.min(...scales);
}

describe.each(languages)('printed on A4 and Letter (%s)', (language) => {
  it.each([2, 5, 11])('every report with %i segments has body text of 8 points or more', (segmentCount) => {
    const input = scorecardFixture({
      count: 60,
      language,
      segmentCount,
      longNames: segmentCount === 5,
      withLog: true,
      withFormer: true,
      which: ['overview', 'segments', 'costs', 'programme', 'movement', 'method', 'onePager'],
      onePagers: [0, 1],
    });
    const small = buildScorecards(input)
      .filter(({ key }) => !tables.has(key))
      .map((sheet) => ({ key: sheet.key, points: Math.round(printedBody(sheet) * 100) / 100 }))
      .filter(({ points }) => points < 8);
    expect(small).toEqual([]);
  });

  // 2026年11月19日 takes eight digits and three characters of two digits each.
  it('no date is wider than its column, which would show as ####', () => {
    const input = scorecardFixture({
      count: 60,
      language,
      segmentCount: 5,
      longNames: false,
      withLog: true,
      withFormer: false,
      which: ['segments', 'customers', 'onePager'],
      onePagers: [0],
    });
    const dates = buildScorecards(input).flatMap(({ key, styles, columnWidths }) =>
      styles
        .filter(({ style }) => style.numberFormat?.startsWith('yyyy'))
        .map(({ area: { column, columnCount }, style: { numberFormat } }) => ({
          key,
          digits: numberFormat?.includes('年') ? 14 : 10,
          width: Math.min(...columnWidths.slice(column, column + columnCount)),
        })),
    );
    expect(new Set(dates.map(({ key }) => key)).size).toBe(3);
    expect(dates.filter(({ digits, width }) => digits > width)).toEqual([]);
  });
});
