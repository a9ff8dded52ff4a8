import { isRange, parseA1Ref, stringifyA1Ref, tokenize, type ReferenceA1 } from '@borgar/fx';
import { limits } from './limits';
import type { AreaModel } from './model';
import { movedFormula } from './movedFormula';

/** Whole rows or columns that were inserted into a sheet, or taken out of it. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'remove';
  /** The first of them, 0-based. */
  readonly at: number;
  readonly count: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where rows or columns are after the shift, both ends inclusive; undefined for those that are gone. */
function shiftedSpan({ start, end }: Span, { axis, kind, at, count }: Shift): Span | undefined {
  const last = (axis === 'row' ? limits.rows : limits.columns) - 1;
  if (start === 0 && end >= last) return { start, end };
  if (kind === 'insert') {
    const moved = { start: start >= at ? start + count : start, end: end >= at ? end + count : end };
    return moved.start > last ? undefined : { start: moved.start, end: Math.min(moved.end, last) };
  }
  const before = (index: number): number => index - Math.max(0, Math.min(count, index - at));
  const left = { start: before(start), end: before(end + 1) - 1 };
  return left.end < left.start ? undefined : left;
}

/** Where one row or column is after the shift. */
export function shiftedIndex(index: number, shift: Shift): number | undefined {
  return shiftedSpan({ start: index, end: index }, shift)?.start;
}

/** Where an area is after the shift; undefined for one that is gone. */
export function shiftedArea(area: AreaModel, shift: Shift): AreaModel | undefined {
  const isRow = shift.axis === 'row';
  const start = isRow ? area.row : area.column;
  const span = shiftedSpan({ start, end: start + (isRow ? area.rowCount : area.columnCount) - 1 }, shift);
  if (span === undefined) return undefined;
  const count = span.end - span.start + 1;
  return isRow
    ? { ...area, row: span.start, rowCount: count }
    : { ...area, column: span.start, columnCount: count };
}

/**
 * A formula, or several references, as Excel rewrites it after the shift.
 *
 * @param isShifted whether a reference with this sheet name, or without any, is to cells of the shifted sheet
 * @param area of the rule that the formula belongs to: what is relative counts from its first cell that is left
 */
export function shiftedFormula(
  formula: string,
  shift: Shift,
  isShifted: (sheetName: string | undefined) => boolean,
  area?: AreaModel,
): string {
  const first = area === undefined ? 0 : shift.axis === 'row' ? area.row : area.column;
  const isFirstGone =
    area !== undefined && shift.kind === 'remove' && first >= shift.at && first < shift.at + shift.count;
  const gone = isFirstGone ? shift.at + shift.count - first : 0;
  const [rows, columns] = shift.axis === 'row' ? [gone, 0] : [0, gone];
  return tokenize(gone === 0 ? formula : movedFormula(formula, rows, columns))
    .map((token) => (isRange(token) ? shiftedReference(token.value, shift, isShifted) : token.value))
    .join('');
}

function shiftedReference(
  text: string,
  shift: Shift,
  isShifted: (sheetName: string | undefined) => boolean,
): string {
  const parsed = parseA1Ref(text, { allowNamed: false });
  if (parsed === undefined || !('range' in parsed)) return text;
  const { context, range } = parsed as ReferenceA1 & { readonly context: string[] };
  const [start, end] = shift.axis === 'row' ? [range.top, range.bottom] : [range.left, range.right];
  if (start == null || end == null || context.length > 1 || !isShifted(context[0])) return text;
  const now = shiftedSpan({ start, end }, shift);
  if (now === undefined) return '#REF!';
  if (now.start === start && now.end === end) return text;
  const ends =
    shift.axis === 'row' ? { top: now.start, bottom: now.end } : { left: now.start, right: now.end };
  return stringifyA1Ref({ context, range: { ...range, ...ends } });
}
