import fc from 'fast-check';
import { joinedAreas, type AreaPart } from '../../../../src/excel/sharing/joinedAreas';
import type { CellArea } from '../../../../src/sharing/references';

const sheetName = 'Sheet1';
const area = (row: number, column: number, rowCount: number, columnCount: number): CellArea => ({
  sheetName,
  row,
  column,
  rowCount,
  columnCount,
});

/** As a rule is looked for: halves, rows before columns, until one has the same key everywhere. */
function halved(whole: CellArea, keyAt: (row: number, column: number) => string): AreaPart[] {
  const { row, column, rowCount, columnCount } = whole;
  const cells = Array.from({ length: rowCount * columnCount }, (_, i) =>
    keyAt(row + Math.floor(i / columnCount), column + (i % columnCount)),
  );
  const [key = ''] = cells;
  if (cells.every((other) => other === key)) return [{ area: whole, key }];
  const [rows, columns] = rowCount > 1 ? [rowCount >> 1, columnCount] : [1, columnCount >> 1];
  const second =
    rowCount > 1
      ? area(row + rows, column, rowCount - rows, columnCount)
      : area(row, column + columns, 1, columnCount - columns);
  return [...halved(area(row, column, rows, columns), keyAt), ...halved(second, keyAt)];
}

const size = { min: 1, max: 9 };
it('gives a rectangle again, wherever it was cut', () => {
  fc.assert(
    fc.property(
      fc.integer(size),
      fc.integer(size),
      fc.nat(8),
      fc.nat(8),
      fc.integer(size),
      fc.integer(size),
      (rows, columns, row, column, height, width) => {
        const inner = area(row, column, Math.min(height, rows - row), Math.min(width, columns - column));
        fc.pre(inner.rowCount > 0 && inner.columnCount > 0);
        const isInside = (r: number, c: number): boolean =>
          r >= row && r < row + inner.rowCount && c >= column && c < column + inner.columnCount;
        const parts = halved(area(0, 0, rows, columns), (r, c) => (isInside(r, c) ? 'rule' : 'other'));
        const joined = joinedAreas(parts);
        expect(joined.filter(({ key }) => key === 'rule').map((part) => part.area)).toEqual([inner]);
        const cells = joined.reduce((sum, part) => sum + part.area.rowCount * part.area.columnCount, 0);
        expect(cells).toBe(rows * columns);
      },
    ),
  );
});

it('does not join what has another key, another sheet, or does not touch', () => {
  const parts = [
    { area: area(0, 0, 1, 1), key: 'a' },
    { area: area(1, 0, 1, 1), key: 'b' },
    { area: area(3, 0, 1, 1), key: 'b' },
    { area: { ...area(4, 0, 1, 1), sheetName: 'Sheet2' }, key: 'b' },
  ];
  expect(joinedAreas(parts)).toHaveLength(4);
});
