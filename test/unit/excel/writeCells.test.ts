import fc from 'fast-check';
import type { SpecCell } from '../../../src/scorecards/sheetSpec';
import { formulaRuns, piecesOf } from '../../../src/excel/writing/writeCells';

const formula = { formula: '1' };

describe('formulaRuns', () => {
  it('finds the rectangles of formulas in a block', () => {
    const cells: SpecCell[][] = [
      ['Name', 'Sum', 'Share'],
      ['a', formula, formula],
      ['b', formula, formula],
      ['c', 3, formula],
    ];
    const runs = formulaRuns({ row: 4, column: 1, cells });
    expect(runs.map(({ row, column, cells: part }) => [row, column, part.length, part[0]?.length])).toEqual([
      [5, 2, 2, 2],
      [7, 3, 1, 1],
    ]);
  });

  it('covers every formula exactly once and nothing else', () => {
    const cell = fc.constantFrom<SpecCell>(formula, 'x', 1, null);
    const block = fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        const counts = new Map<string, number>();
        for (const run of formulaRuns({ row: 0, column: 0, cells })) {
          run.cells.forEach((row, r) => {
            row.forEach((_, c) => {
              const key = `${String(run.row + r)},${String(run.column + c)}`;
              counts.set(key, (counts.get(key) ?? 0) + 1);
            });
          });
        }
        const wanted = cells.flatMap((row, r) =>
          row.flatMap((each, c) => (each === formula ? [`${String(r)},${String(c)}`] : [])),
        );
        expect([...counts.keys()].sort()).toEqual(wanted.sort());
        expect([...counts.values()].every((count) => count === 1)).toBe(true);
      }),
    );
  });
});

describe('piecesOf', () => {
  const asIs = (cell: SpecCell) => cell as string | number | boolean | null;

  it('keeps each piece under a seventh of what Excel on the web takes, and loses no row', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [i, '客户名称'.repeat(100), 'plain', true]);
    const pieces = [...piecesOf(rows, asIs)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap(({ rows: part }) => part)).toEqual(rows);
    expect(pieces.every(({ start, rows: part }) => rows[start]?.[0] === part[0]?.[0])).toBe(true);
    for (const piece of pieces) {
      const bytes = Buffer.byteLength(JSON.stringify(piece.rows));
      expect(bytes).toBeLessThanOrEqual(piece.bytes);
      expect(piece.bytes).toBeLessThan(710_000);
    }
  });

  it('cuts many small cells, so that no piece takes long to encode', () => {
    const pieces = [
      ...piecesOf(
        Array.from({ length: 100_000 }, () => [1]),
        asIs,
      ),
    ];
    expect(pieces.map(({ start }) => start)).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
  });

  it('sends a row alone that is larger than a piece', () => {
    const rows = [['x'.repeat(2_000_000)], ['y']];
    expect([...piecesOf(rows, asIs)].map(({ rows: part }) => part.length)).toEqual([1, 1]);
  });

  it('says of rows without anything to write that they weigh nothing', () => {
    expect([...piecesOf([[null], [null]], asIs)].map(({ bytes }) => bytes)).toEqual([0]);
  });
});
