/** Of the narrowest pane, for a table. */
const tablePixels = 310;
/** Around what stands in a column. */
const columnPixels = 8;
const digitPixels = 6.5;

function widestWord(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/\s+/));
  return columnPixels + digitPixels * Math.max(0, ...words.map(({ length }) => length));
}

/**
 * Whether a table's columns, names of rows first, show their words whole only when each is as wide as its own words
 * need, since in columns of equal width some would be cut.
 */
export function roomForWords(columns: readonly (readonly string[])[]): boolean {
  const widths = columns.map(widestWord);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return total <= tablePixels && Math.max(0, ...widths) > tablePixels / widths.length;
}
