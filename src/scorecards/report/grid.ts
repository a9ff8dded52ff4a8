/**
 * The grid of all report sheets: a margin, a wide column for names, ten equal columns, a margin. Cards,
 * tables and charts begin and end on it, and together it fits the width of a landscape page.
 */
export const grid = {
  margin: 0,
  name: 1,
  first: 2,
  columns: 10,
  /** Columns that a report uses, margins included. */
  width: 13,
  last: 11,
} as const;

/** Digits of each of the equal columns. */
export const columnDigits = 11.5;

/** @param nameWidth digits that the longest name takes */
export function gridWidths(nameWidth: number): number[] {
  const name = Math.min(36, Math.max(24, Math.ceil(nameWidth) + 2));
  return [2, name, ...Array<number>(grid.columns).fill(columnDigits), 2];
}

/** Digits of the column of names. */
export function nameDigits(nameWidth: number): number {
  return gridWidths(nameWidth)[grid.name] ?? 24;
}

/** Digits across the grid, without margins. */
export function gridDigits(nameWidth: number): number {
  return gridWidths(nameWidth)
    .slice(1, -1)
    .reduce((total, width) => total + width, 0);
}
