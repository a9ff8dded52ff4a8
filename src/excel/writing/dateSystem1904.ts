import type { Area, Block, SheetSpec } from '../../scorecards/sheetSpec';

/** Days between the first day of the 1900 system and that of the 1904 system. */
const dayShift = 1462;

/** The same sheet for a workbook that counts days from 1904: numbers under a date format are shifted. */
export function toDateSystem1904(spec: SheetSpec): SheetSpec {
  const dated = spec.styles.filter(({ style }) => isDateFormat(style.numberFormat)).map(({ area }) => area);
  return { ...spec, blocks: spec.blocks.map((block) => shifted(block, dated)) };
}

function shifted(block: Block, dated: readonly Area[]): Block {
  return {
    ...block,
    cells: block.cells.map((cells, r) =>
      cells.map((cell, c) =>
        typeof cell === 'number' && dated.some((area) => holds(area, block.row + r, block.column + c))
          ? cell - dayShift
          : cell,
      ),
    ),
  };
}

/** Days, months and years outside quotes, brackets and escapes. */
function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === 'General') return false;
  return /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
