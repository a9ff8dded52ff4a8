import { buildScorecards } from '../../../../src/scorecards/buildScorecards';
import { pageHeightOf } from '../../../../src/scorecards/report/pageHeight';
import type { ScorecardInput } from '../../../../src/scorecards/input';
import type { SheetSpec } from '../../../../src/scorecards/sheetSpec';
import { scorecardFixture } from '../../../support/scorecardFixtures';

function segmentsSheet(input: ScorecardInput): SheetSpec {
  const sheet = buildScorecards({ ...input, which: ['overview', 'segments', 'customers'] }).find(
    ({ key }) => key === 'segments',
  );
  if (sheet === undefined) throw new Error('no sheet of segments');
  return sheet;
}

/** Rows where the blocks' headings stand, by the name of the segment. */
function headings(sheet: SheetSpec, names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { row, column, cells } of sheet.blocks)
    cells.forEach((line, index) => {
      const name = line[1 - column];
      if (typeof name === 'string' && names.includes(name)) found.set(name, row + index);
    });
  return found;
}

describe('the printed Segments sheet', () => {
  it('has one page for each segment', () => {
    const input = scorecardFixture({ count: 60, language: 'en-US', segmentCount: 4 });
    expect(segmentsSheet(input).print.pageBreaks).toHaveLength(4);
  });

  // Smaller print would keep them together, which nobody could read.
  it('has what to do on a second page where very long names make a segment too high for one', () => {
    const input = scorecardFixture({ count: 60, language: 'en-US', segmentCount: 4, longNames: true });
    const sheet = segmentsSheet(input);
    const breaks = sheet.print.pageBreaks ?? [];
    expect(breaks).toHaveLength(7);
    const heights = new Map((sheet.rowHeights ?? []).map(({ row, points }) => [row, points]));
    const page = pageHeightOf(sheet.columnWidths.slice(0, 13), 'landscape', sheet.print.margins);
    const ends = [...breaks.slice(1), sheet.print.area?.rowCount ?? 0];
    const tall = breaks.map((start, index) => {
      let points = (heights.get(0) ?? 15) + (heights.get(1) ?? 15);
      for (let row = start; row < (ends[index] ?? start); row++) points += heights.get(row) ?? 15;
      return points;
    });
    expect(Math.max(...tall)).toBeLessThanOrEqual(page);
  });

  it('shows segments without customers below the indicators, and gives them no page of their own', () => {
    const input = scorecardFixture({ count: 60, language: 'en-US', segmentCount: 4 });
    const membership = input.segmentation.membership.map((place) => (place === 1 ? 0 : place));
    const sheet = segmentsSheet({ ...input, segmentation: { ...input.segmentation, membership } });
    const names = input.segmentation.segments.map(({ name }) => name['en-US']);
    const rows = headings(sheet, names);
    const [first = 0, ...more] = sheet.print.pageBreaks ?? [];
    expect(more).toHaveLength(2);
    expect(rows.get(names[1] ?? '')).toBeLessThan(first);
    expect(rows.get(names[0] ?? '')).toBe(first);
  });

  it('says below the indicators what is missing, on no page of its own', () => {
    const input = scorecardFixture({
      count: 60,
      language: 'en-US',
      segmentCount: 4,
      fields: ['name', 'value', 'satisfaction', 'frequency'],
    });
    const sheet = segmentsSheet(input);
    const rows = headings(sheet, [
      'Not shown',
      ...input.segmentation.segments.map(({ name }) => name['en-US']),
    ]);
    const notShown = rows.get('Not shown') ?? Infinity;
    rows.delete('Not shown');
    expect(notShown).toBeLessThan(Math.min(...rows.values()));
    expect(notShown).toBeLessThan(sheet.print.pageBreaks?.[0] ?? 0);
  });

  it('is reached from the Overview at the row of each segment', () => {
    const input = scorecardFixture({ count: 60, language: 'en-US', segmentCount: 4 });
    const membership = input.segmentation.membership.map((place) => (place === 2 ? 0 : place));
    const changed = { ...input, segmentation: { ...input.segmentation, membership } };
    const names = input.segmentation.segments.map(({ name }) => name['en-US']);
    const rows = headings(segmentsSheet(changed), names);
    const [overview] = buildScorecards({ ...changed, which: ['overview', 'segments', 'customers'] });
    const targets = (overview?.links ?? []).filter(({ target }) => target.sheet === 'segments');
    expect(targets.map(({ target }) => target.row)).toEqual(names.map((name) => rows.get(name)));
  });
});
