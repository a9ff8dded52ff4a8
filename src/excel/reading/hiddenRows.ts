import type { Rectangle } from './rectangle';

/**
 * Which rows of a rectangle are hidden, by a filter or by hand. A range tells whether all, none or some of its
 * rows are hidden; halving those with some takes one sync a level, whatever the number of rows.
 */
export async function findHiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rowCount }: Rectangle,
): Promise<ReadonlySet<number>> {
  const hidden = new Set<number>();
  let open: readonly Span[] = [{ start: row, count: rowCount }];
  while (open.length > 0) {
    const asked = open.map((span) => {
      const range = sheet.getRangeByIndexes(span.start, column, span.count, 1);
      range.load('rowHidden');
      return { span, range };
    });
    await context.sync();
    open = asked.flatMap(({ span, range }) => {
      // Office.js types it as a boolean; it is null where some rows are hidden and some are not.
      const state = range.rowHidden as boolean | null;
      if (state === true) for (let i = 0; i < span.count; i++) hidden.add(span.start + i);
      return state === null ? halves(span) : [];
    });
  }
  return hidden;
}

interface Span {
  readonly start: number;
  readonly count: number;
}

function halves({ start, count }: Span): readonly Span[] {
  const half = Math.ceil(count / 2);
  return [
    { start, count: half },
    { start: start + half, count: count - half },
  ];
}
