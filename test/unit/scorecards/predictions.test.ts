import { buildPredictions } from '../../../src/scorecards/predictions/buildPredictions';
import type { PredictionsInput } from '../../../src/scorecards/predictions/predictionsInput';
import type { SpecCell } from '../../../src/scorecards/sheetSpec';

const text = (word: string) => ({ 'en-US': word, 'zh-CN': `中${word}` });

const input: PredictionsInput = {
  language: 'en-US',
  ids: ['a', '=b', 'c'],
  x: Float64Array.of(2, 0, 1),
  tx: Float64Array.of(5, 0, 3),
  T: Float64Array.of(8, 7.5, 6),
  pAlive: Float64Array.of(0.8, 0.4, 0.6),
  purchases: Float64Array.of(1.5, 0.2, 0.9),
  spend: Float64Array.of(30, 20, 40),
  clv: Float64Array.of(45, 4, 36),
  low: Float64Array.of(40, 3, 30),
  high: Float64Array.of(50, 5, 43),
  unit: text('weeks'),
  horizon: 52,
  margin: 0.4,
  discountPerYear: 0.1,
  fromLog: true,
  fits: [
    {
      model: text('BG/NBD'),
      parameters: [{ name: 'r', value: 0.25, standardError: 0.01 }],
      logLikelihood: -12.5,
      outcome: text('Converged'),
    },
  ],
  parameters: [{ name: text('Margin'), value: 0.4 }],
  verdict: text('BG/NBD fits best.'),
  origin: text('A log.'),
  warnings: [text('Beware.')],
  holdout: { splitDay: 20_000, actual: 12, expected: 11.5 },
  excluded: [{ text: text('Only refunds'), count: 2, examples: ['y', 'z'] }],
  address: 'Log!A1:C9',
  asOf: 20_100,
  firstDay: 19_900,
  now: Date.UTC(2026, 0, 31, 12),
  version: '1.2.3',
};

const cellsOf = (change: Partial<PredictionsInput> = {}): readonly (readonly (readonly SpecCell[])[])[] =>
  buildPredictions({ ...input, ...change }).map(({ blocks }) => blocks.flatMap(({ cells }) => cells));
const words = (cells: readonly (readonly SpecCell[])[]): string => JSON.stringify(cells);

describe('the sheets of a prediction', () => {
  it('hold every customer once, the greatest value first, below their headers', () => {
    const [table = []] = cellsOf();
    const [spec] = buildPredictions(input);
    expect(spec?.tables?.[0]?.area).toEqual({ row: 4, column: 0, rowCount: 4, columnCount: 10 });
    expect(table.slice(5).map(([id]) => id)).toEqual(['a', 'c', '=b']);
    expect(table[5]).toEqual(['a', 2, 5, 8, 0.8, 1.5, 30, 45, 40, 50]);
    expect(new Set(table[4]).size).toBe(10);
  });

  it('total by formulas over the rows that a filter leaves', () => {
    const totals = cellsOf()[0]?.[3] ?? [];
    const formulas = totals.map((cell) => (typeof cell === 'object' ? (cell?.formula ?? null) : cell));
    expect(formulas[0]).toBe('Rows shown');
    expect(formulas[1]).toContain('SUBTOTAL(109,');
    expect(formulas[4]).toContain('SUBTOTAL(101,');
    expect(formulas[7]).toContain('SUBTOTAL(109,');
    // The sum of lower ends is no interval of the sum.
    expect(formulas.slice(8)).toEqual([null, null]);
  });

  it('leave the columns of value out where nothing is known of spend', () => {
    const [table = []] = cellsOf({ spend: null, clv: null, low: null, high: null });
    expect(table[4]).toHaveLength(6);
    expect(table.slice(5).map(([id]) => id)).toEqual(['a', 'c', '=b']);
  });

  it('show a name beside the identifier where there is one', () => {
    const [table = []] = cellsOf({ names: ['Ana', 'Bo', 'Cy'] });
    expect(table[5]?.slice(0, 2)).toEqual(['a', 'Ana']);
  });

  it('tell models, settings, dates, the check and who was left out', () => {
    const [, method = []] = cellsOf();
    const all = words(method);
    for (const word of ['BG/NBD fits best.', 'Converged', 'Beware.', '1.2.3', '2026-01-31 12:00', 'y, z']) {
      expect(all).toContain(word);
    }
    // 1970-01-01 plus 20,100, 19,900 and 20,000 days.
    for (const date of ['2025-01-12', '2024-06-26', '2024-10-04']) expect(all).toContain(date);
    const row = method.find((cells) => cells[1] === 'r');
    expect(row?.slice(2, 4)).toEqual([0.25, 0.01]);
  });

  it('say so where the source has no dates and nobody was left out', () => {
    const [, method = []] = cellsOf({ asOf: NaN, firstDay: NaN, excluded: [] });
    expect(words(method)).toContain('the source has no dates');
    expect(words(method)).not.toContain('NaN');
  });

  it('are in Chinese throughout', () => {
    const [table = [], method = []] = cellsOf({ language: 'zh-CN' });
    const known = new Set(['a', '=b', 'c', 'Log!A1:C9', '1.2.3']);
    const texts = [...table, ...method]
      .flat()
      .filter((cell): cell is string => typeof cell === 'string' && !known.has(cell));
    const latin = texts.filter((cell) => !/[\u4e00-\u9fff]/.test(cell));
    // Parameter names, dates and identifiers alone have no Chinese.
    expect(latin.filter((cell) => !/^(r|y, z|–|[\d\-: UTC]*)$/.test(cell))).toEqual([]);
  });
});
