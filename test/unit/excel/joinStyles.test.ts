import fc from 'fast-check';
import { joinStyles } from '../../../src/excel/writing/joinStyles';
import type { StyledRange } from '../../../src/scorecards/sheetSpec';

const size = 6;

/** Every cell's looks after all ranges, one after the other. */
function painted(styles: readonly StyledRange[]): string[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const looks = styles
        .filter(
          ({ area }) =>
            row >= area.row &&
            row < area.row + area.rowCount &&
            column >= area.column &&
            column < area.column + area.columnCount,
        )
        .map(({ style }) => style);
      const all = Object.assign({}, ...looks) as object;
      return JSON.stringify(Object.entries(all).sort());
    }),
  );
}

const styledRange: fc.Arbitrary<StyledRange> = fc.record({
  area: fc
    .tuple(fc.nat(size - 2), fc.nat(size - 2), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount })),
  style: fc.constantFrom<StyledRange['style'][]>(
    { bold: true },
    { bold: false },
    { align: 'right' },
    { bold: true, align: 'left' },
  ),
});

test('joined ranges leave every cell as it was', () => {
  fc.assert(
    fc.property(fc.array(styledRange, { maxLength: 14 }), (styles) => {
      const joined = joinStyles(styles);
      expect(joined.length).toBeLessThanOrEqual(styles.length);
      expect(painted(joined)).toEqual(painted(styles));
    }),
  );
});

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test('neighbours alike become one range, also past others that are not in the way', () => {
  const right = { align: 'right' } as const;
  const joined = joinStyles([
    { area: cell(0, 0), style: right },
    { area: cell(3, 3), style: { bold: true } },
    { area: cell(0, 1), style: right },
    { area: cell(0, 2), style: right },
  ]);
  expect(joined).toEqual([
    { area: { row: 0, column: 0, rowCount: 1, columnCount: 3 }, style: right },
    { area: cell(3, 3), style: { bold: true } },
  ]);
});

test('ranges with lines stay as they are: a line belongs to the edges of its own range', () => {
  const lined = { borderBottom: { color: '#000000', weight: 'thin' } } as const;
  const styles = [
    { area: cell(0, 0), style: lined },
    { area: cell(1, 0), style: lined },
  ];
  expect(joinStyles(styles)).toEqual(styles);
});
