import fc from 'fast-check';
import type { Language } from '../../../src/i18n/language';
import { buildScorecards } from '../../../src/scorecards/buildScorecards';
import { scorecardIds } from '../../../src/scorecards/input';
import type { Area, SheetSpec, SpecCell } from '../../../src/scorecards/sheetSpec';
import { scorecardFixture } from '../../support/scorecardFixtures';

function build(options: Partial<Parameters<typeof scorecardFixture>[0]> = {}): SheetSpec[] {
  return buildScorecards(
    scorecardFixture({
      count: 60,
      language: 'en-US',
      which: scorecardIds,
      onePagers: [0],
      withLog: true,
      withFormer: true,
      ...options,
    }),
  );
}

const cellsOf = (specs: readonly SheetSpec[]): SpecCell[] =>
  specs.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
const formulasOf = (specs: readonly SheetSpec[]): string[] =>
  cellsOf(specs).flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

function cellAt(spec: SheetSpec, row: number, column: number): SpecCell {
  const block = spec.blocks.find(
    ({ row: top, column: left, cells }) =>
      row >= top && row < top + cells.length && column >= left && column < left + (cells[0]?.length ?? 0),
  );
  return block?.cells[row - block.row]?.[column - block.column] ?? null;
}

/** What every workbook of scorecards must hold to, whatever the data. */
function expectSound(specs: readonly SheetSpec[]): void {
  const sheetKeys = specs.map(({ key }) => key);
  const tableKeys = specs.flatMap(({ tables = [] }) => tables.map(({ key }) => key));
  expect(new Set(sheetKeys).size).toBe(sheetKeys.length);
  for (const formula of formulasOf(specs)) {
    for (const [, kind, key] of formula.matchAll(/\{(sheet|table):([^}]+)\}/g)) {
      expect(kind === 'sheet' ? sheetKeys : tableKeys).toContain(key);
    }
    // Excel's limit for a formula.
    expect(formula.length).toBeLessThanOrEqual(8192);
  }
  for (const cell of cellsOf(specs)) {
    if (typeof cell === 'string') expect(cell.length).toBeLessThanOrEqual(32_767);
    if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
  }
  for (const spec of specs) {
    const areas = spec.blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rowCount: cells.length,
      columnCount: cells[0]?.length ?? 0,
    }));
    areas.forEach((area, i) => {
      expect(areas.slice(i + 1).filter((other) => overlap(area, other))).toEqual([]);
      expect(spec.blocks[i]?.cells.every((row) => row.length === area.columnCount)).toBe(true);
    });
    for (const { place } of spec.charts ?? []) {
      const covered = spec.blocks.filter(({ row, column, cells }) =>
        cells.some((line, r) =>
          line.some(
            (cell, c) =>
              cell !== null &&
              cell !== '' &&
              overlap(place, { row: row + r, column: column + c, rowCount: 1, columnCount: 1 }),
          ),
        ),
      );
      expect([spec.key, covered.length]).toEqual([spec.key, 0]);
    }
    for (const chart of spec.charts ?? []) {
      expect(chart.alternativeText).not.toBe('');
      for (const { categories, values } of chart.series) {
        expect(sheetKeys).toContain(categories.sheet);
        expect(sheetKeys).toContain(values.sheet);
      }
    }
    for (const link of spec.links ?? []) expect(sheetKeys).toContain(link.target.sheet);
    for (const { area } of spec.tables ?? []) {
      const header = Array.from({ length: area.columnCount }, (_, i) =>
        cellAt(spec, area.row, area.column + i),
      );
      expect(header.every((name) => typeof name === 'string' && name !== '')).toBe(true);
      expect(new Set(header.map((name) => JSON.stringify(name).toLowerCase())).size).toBe(area.columnCount);
    }
  }
}

describe('buildScorecards', () => {
  it.each<Language>(['en-US', 'zh-CN'])('builds all sheets soundly in %s', (language) => {
    const specs = build({ language });
    expect(specs.map(({ key }) => key)).toEqual([
      'overview',
      'segments',
      'movement',
      'customers',
      'costs',
      'programme',
      'method',
      'customer.C00001',
    ]);
    expectSound(specs);
  });

  it.each([
    ['one customer', { count: 1, segmentCount: 1 }],
    ['five customers', { count: 5, segmentCount: 3 }],
    ['one segment', { count: 30, segmentCount: 1 }],
    ['more segments than a matrix shows', { count: 90, segmentCount: 20 }],
    ['no earlier run', { count: 30, withFormer: false }],
    ['very long names', { count: 30, longNames: true }],
    ['half of the cells blank', { count: 60, blanks: 0.5 }],
    ['nothing but a value', { count: 20, fields: ['value'] as const }],
  ])('builds soundly with %s', (_what, options) => {
    expectSound(build(options));
  });

  it.each(['x', 'long name ', '名称'])(
    'keeps rows within the heights of Excel with names of 5,000 characters (%s)',
    (word) => {
      const input = scorecardFixture({
        count: 30,
        language: 'en-US',
        which: scorecardIds,
        onePagers: [0],
        withLog: true,
        notes: [{ code: 'notANumber', row: 2, column: 'Value', value: word.repeat(5000), excluded: false }],
      });
      const { name = [], ...texts } = input.customers.texts;
      const long = name.map((one) => (one + word.repeat(5000)).slice(0, 5000));
      const specs = buildScorecards({
        ...input,
        customers: { ...input.customers, texts: { ...texts, name: long } },
      });
      const heights = specs.flatMap(({ rowHeights = [] }) => rowHeights.map(({ points }) => points));
      expect(Math.max(...heights)).toBeLessThanOrEqual(409);
      expectSound(specs);
    },
  );

  it.each<[Language, readonly string[]]>([
    ['en-US', ['The month: 3/4/2026 is 4 Mar 2026; all from 2 Jan 2026 to 6 May 2026', 'EUR: 1.08']],
    ['zh-CN', ['月在前：3/4/2026 即 2026年3月4日；全部从 2026年1月2日 到 2026年5月6日', 'EUR: 1.08']],
  ])('says on Method how cells were read that can be read in more ways (%s)', (language, expected) => {
    const input = scorecardFixture({ count: 30, language, which: scorecardIds });
    const specs = buildScorecards({
      ...input,
      customers: {
        ...input.customers,
        questions: [
          {
            code: 'dateOrder',
            values: { column: 'Order date', example: '3/4/2026' },
            options: [{ key: 'dmy' }, { key: 'mdy', days: { day: 20_516, first: 20_455, last: 20_579 } }],
            standard: ['dmy'],
            taken: ['mdy'],
            answered: true,
          },
          { code: 'rates', options: [], numbers: [{ key: 'EUR', value: 1.08 }], standard: [], taken: [] },
        ],
      },
    });
    const cells = cellsOf(specs.filter(({ key }) => key === 'method'));
    expect(cells).toEqual(expect.arrayContaining([...expected]));
  });

  it('leads from every other sheet back to the Overview', () => {
    for (const { key, links = [] } of build().filter(({ key: one }) => one !== 'overview'))
      expect([key, links.some(({ target }) => target.sheet === 'overview')]).toEqual([key, true]);
  });

  it('writes shares, sums and means as formulas over the table, never as numbers', () => {
    const overview = build().filter(({ key }) => key === 'overview');
    const numbers = cellsOf(overview).filter((cell) => typeof cell === 'number');
    expect(numbers).toEqual([]);
    expect(formulasOf(overview).some((formula) => formula.includes('{table:customers}'))).toBe(true);
  });

  it('says which column would bring what the data cannot say, and writes no zero for it', () => {
    const [costs] = build({ fields: ['value'], which: ['costs'] }).filter(({ key }) => key === 'costs');
    expect(costs).toBeDefined();
    const texts = cellsOf(costs === undefined ? [] : [costs]).filter((cell) => typeof cell === 'string');
    expect(texts.join(' ')).toMatch(/cost/i);
    expect(cellsOf(costs === undefined ? [] : [costs])).not.toContain(0);
  });

  it('gives the helper columns beside a page room for billions', () => {
    const helpers = build()
      // The Customers table prints the columns that fit, and the others are no helpers.
      .filter(({ key, print }) => key !== 'customers' && print.area !== undefined)
      .flatMap(({ blocks, columnWidths, print }) => {
        const [used, printed] = [blocks[0]?.cells[0]?.length ?? 0, print.area?.columnCount ?? 0];
        return Array.from({ length: Math.max(0, used - printed) }, (_, i) => columnWidths[printed + i] ?? 0);
      });
    expect(helpers.length).toBeGreaterThan(5);
    expect(Math.min(...helpers)).toBeGreaterThanOrEqual('1,234,567,890'.length + 1);
  });

  it('shows no profile of an empty segment', () => {
    const input = scorecardFixture({ count: 60, language: 'en-US', segmentCount: 4, which: ['segments'] });
    const { segmentation } = input;
    const last = segmentation.segments.length - 1;
    const membership = segmentation.membership.map((member) => (member === last ? 0 : member));
    const sheet = (specs: readonly SheetSpec[]): SheetSpec | undefined => specs[0];
    const full = sheet(buildScorecards(input));
    const partly = sheet(buildScorecards({ ...input, segmentation: { ...segmentation, membership } }));
    expect(partly?.charts).toHaveLength((full?.charts?.length ?? 0) - 1);
    expect(formulasOf(partly === undefined ? [] : [partly])).toContainEqual(
      expect.stringContaining('No customer is in this segment now'),
    );
  });

  it('draws no chart of one bar, and prints a short segment on one page', () => {
    const [sheet] = build({ which: ['segments'], fields: ['name', 'value'], segmentCount: 3 });
    expect(sheet?.charts).toEqual([]);
    // The indicators with what is missing, then the three segments.
    expect(sheet?.print.pageBreaks).toHaveLength(3);
  });

  it('wraps the name of a customer that is longer than its page, in smaller print', () => {
    const head = (longNames: boolean) => {
      const page = build({ which: ['onePager'], onePagers: [0], longNames }).at(-1);
      const [title] =
        page?.styles.filter(({ area, style }) => area.row === 1 && style.fontSize !== undefined) ?? [];
      return title?.style;
    };
    expect(head(false)?.wrap).toBeUndefined();
    expect(head(true)?.wrap).toBe(true);
    expect(head(true)?.fontSize).toBeLessThan(head(false)?.fontSize ?? 0);
  });

  it('makes the rows of the most valuable customers high enough for their names', () => {
    const heights = (longNames: boolean): number[] => {
      const [segments] = build({ which: ['segments'], longNames });
      const header = formulasOf(segments === undefined ? [] : [segments]);
      expect(header.length).toBeGreaterThan(0);
      return (segments?.rowHeights ?? []).map(({ points }) => points);
    };
    expect(Math.max(...heights(true).slice(-6))).toBeGreaterThan(Math.max(...heights(false).slice(-6)));
  });

  it('calls no change what would read as 0 % with an arrow', () => {
    const specs = build({ which: ['segments', 'costs', 'programme'] });
    const shown = specs.flatMap(({ styles, key }) =>
      styles.flatMap(({ area, style }) =>
        style.numberFormat?.includes('▲ "#,##0%') === true ? [{ key, area }] : [],
      ),
    );
    expect(new Set(shown.map(({ key }) => key))).toEqual(new Set(['segments', 'costs', 'programme']));
    for (const { key, area } of shown) {
      const spec = specs.find((each) => each.key === key);
      const cell = spec && cellAt(spec, area.row, area.column);
      expect(cell).toMatchObject({ formula: expect.stringMatching(/IF\(ROUND\(.+,2\)=0,0,/) as string });
    }
  });

  it('keeps text from cells as text, whatever it begins with', () => {
    const headers = { value: '=SUM(A1)', satisfaction: '+1', retention: '@x' };
    const specs = build({ headers });
    expectSound(specs);
    for (const header of Object.values(headers)) expect(formulasOf(specs)).not.toContain(header.slice(1));
    expect(cellsOf(specs)).toContain('=SUM(A1)');
  });

  it('is the same for the same input', () => {
    expect(build({ seed: 5 })).toEqual(build({ seed: 5 }));
  });

  it('is sound for any headers', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ maxLength: 300 }),
        (value, satisfaction) => {
          expectSound(build({ count: 6, headers: { value, satisfaction } }));
        },
      ),
      { numRuns: 8 },
    );
  });

  it('refuses a segmentation of other customers', () => {
    const input = scorecardFixture({ count: 10, language: 'en-US' });
    const membership = new Int16Array(9);
    expect(() => buildScorecards({ ...input, segmentation: { ...input.segmentation, membership } })).toThrow(
      RangeError,
    );
  });
});
