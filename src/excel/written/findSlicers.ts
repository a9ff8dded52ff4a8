import { supports } from '../requirements';

/** Queues the question for the slicers of sheets; the answer stands after the next request. */
export function loadSlicers(others: readonly Excel.Worksheet[]): void {
  if (supports('slicers')) for (const { slicers } of others) slicers.load('items/name,items/caption');
}

/**
 * Slicers on other sheets that may filter a table with such headers, as "Sheet: caption". No Excel says to which
 * table a slicer belongs, but it is called as its column unless the user calls it otherwise.
 */
export function findSlicers(others: readonly Excel.Worksheet[], headers: readonly string[]): string[] {
  if (!supports('slicers')) return [];
  const known = new Set(headers.map((header) => header.toLowerCase()));
  const isKnown = (name: string): boolean =>
    known.has(name.toLowerCase()) || known.has(name.replace(/ \d+$/, '').toLowerCase());
  return others.flatMap((sheet) =>
    sheet.slicers.items.flatMap(({ name, caption }) =>
      isKnown(name) || isKnown(caption) ? [`${sheet.name}: ${caption}`] : [],
    ),
  );
}
