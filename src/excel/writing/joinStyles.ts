import type { Area, StyledRange } from '../../scorecards/sheetSpec';
import { intersection } from '../reading/rectangle';

/**
 * The same looks in fewer ranges: neighbours that look alike become one, as long as nothing between them in the list,
 * which would win or lose against them, touches what moves.
 */
export function joinStyles(styles: readonly StyledRange[]): readonly StyledRange[] {
  const joined: { area: Area; readonly style: StyledRange['style']; readonly key: string }[] = [];
  for (const { area, style } of styles) {
    const key = JSON.stringify(style);
    let target: (typeof joined)[number] | undefined;
    for (let i = joined.length - 1; i >= 0; i -= 1) {
      const other = joined[i];
      if (other === undefined || intersection(other.area, area) !== undefined) break;
      if (other.key !== key || !isBeside(other.area, area)) continue;
      target = other;
      break;
    }
    if (target === undefined || hasInnerBorder(style)) joined.push({ area, style, key });
    else target.area = around(target.area, area);
  }
  return joined.map(({ area, style }) => ({ area, style }));
}

/** Lines between rows, and at the edges of a range, would run where none were. */
function hasInnerBorder({ borderTop, borderBottom, borderInside }: StyledRange['style']): boolean {
  return borderTop !== undefined || borderBottom !== undefined || borderInside !== undefined;
}

/** Whether both together are a rectangle, `b` to the right of `a` or below it. */
function isBeside(a: Area, b: Area): boolean {
  const sameRows = a.row === b.row && a.rowCount === b.rowCount;
  const sameColumns = a.column === b.column && a.columnCount === b.columnCount;
  return (sameRows && a.column + a.columnCount === b.column) || (sameColumns && a.row + a.rowCount === b.row);
}

function around(a: Area, b: Area): Area {
  return {
    row: a.row,
    column: a.column,
    rowCount: b.row + b.rowCount - a.row,
    columnCount: b.column + b.columnCount - a.column,
  };
}
