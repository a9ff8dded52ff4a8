import fc from 'fast-check';
import { extent, type Rows } from '../../../../src/workbench/workbook/extent';
import type { AreaModel } from '../../../../src/workbench/workbook/model';

const filled = (cell: string): boolean => cell !== '';

/** Every cell asked, as the definition says. */
function slowExtent(rows: Rows<string>, within: AreaModel): AreaModel | undefined {
  const held = Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells ?? {})
      .filter(([, cell]) => filled(cell))
      .map(([column]) => [Number(row), Number(column)] as const),
  );
  const inside = held.filter(
    ([row, column]) =>
      row >= within.row &&
      row < within.row + within.rowCount &&
      column >= within.column &&
      column < within.column + within.columnCount,
  );
  if (inside.length === 0) return undefined;
  const [all, across] = [inside.map(([row]) => row), inside.map(([, column]) => column)];
  const [row, column] = [Math.min(...all), Math.min(...across)];
  return {
    row,
    column,
    rowCount: Math.max(...all) - row + 1,
    columnCount: Math.max(...across) - column + 1,
  };
}

const side = fc.integer({ min: 0, max: 150 });
const cells = fc.array(fc.tuple(side, side, fc.constantFrom('x', '')), { maxLength: 30 });

test('the extent is the smallest area of the cells that count, in any part of a sheet', () => {
  fc.assert(
    fc.property(cells, side, side, side, side, (written, row, column, rowCount, columnCount) => {
      const rows: Rows<string> = {};
      for (const [r, c, cell] of written) (rows[r] ??= {})[c] = cell;
      const within = { row, column, rowCount, columnCount };
      expect(extent(rows, within, filled)).toEqual(slowExtent(rows, within));
    }),
  );
});
