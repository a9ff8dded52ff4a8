import { supports } from '../requirements';
import type { FoundSheet } from './findWritten';

/** Things of the user's on a sheet of the add-in, beside cells, which go when the sheet goes. */
export type OwnObject =
  | 'charts'
  | 'tables'
  | 'pivotTables'
  | 'shapes'
  | 'comments'
  | 'notes'
  | 'slicers'
  | 'conditionalFormats'
  | 'validations'
  | 'names';

/**
 * Queues the questions; the answers stand after the next request. Charts are told by their names, all else by their
 * number: the add-in writes none, but for tables and conditional formats. What this Excel cannot be asked is not told.
 */
export function loadOwnObjects({ sheet, record }: FoundSheet): () => readonly OwnObject[] {
  const { charts, tables } = sheet;
  charts.load('items/name');
  tables.load('items/name,items/id');
  const pivots = sheet.pivotTables.getCount();
  const shapes = supports('shapes') ? sheet.shapes : undefined;
  shapes?.load('items/name');
  const comments = supports('comments') ? sheet.comments.getCount() : undefined;
  // Older copies of office.js have no word for them, whatever the Excel behind it.
  const notes = supports('notes') && 'notes' in sheet ? sheet.notes.getCount() : undefined;
  const slicers = supports('slicers') ? sheet.slicers.getCount() : undefined;
  const formats = sheet.getRange().conditionalFormats.getCount();
  const rules = supports('validations')
    ? sheet.getRange().getSpecialCellsOrNullObject('DataValidations')
    : undefined;
  rules?.load('address');
  const has = (count: OfficeExtension.ClientResult<number> | undefined): boolean => (count?.value ?? 0) > 0;
  return () => {
    const chartNames = charts.items.map(({ name }) => name);
    const isThere: Readonly<Record<Exclude<OwnObject, 'names'>, boolean>> = {
      charts:
        charts.items.length > record.charts ||
        (record.chartNames !== undefined && beyond(chartNames, record.chartNames).length > 0),
      tables: tables.items.length > record.tables.length,
      pivotTables: has(pivots),
      // Should Excel count charts among shapes, they bear the same names.
      shapes: beyond(shapes?.items.map(({ name }) => name) ?? [], chartNames).length > 0,
      comments: has(comments),
      notes: has(notes),
      slicers: has(slicers),
      conditionalFormats: formats.value > (record.conditionalFormats ?? Infinity),
      validations: rules?.isNullObject === false,
    };
    return (Object.keys(isThere) as (keyof typeof isThere)[]).filter((kind) => isThere[kind]);
  };
}

/** The names that are not among the known ones, each of which counts once. */
function beyond(names: readonly string[], known: readonly string[]): string[] {
  const left = [...known];
  return names.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
