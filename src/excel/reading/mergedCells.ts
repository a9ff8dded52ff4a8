import type { MergedCells } from '../../customers/cells';
import { toHostError } from '../hostError';
import { supports } from '../requirements';
import { rectangleOf, rectangleProperties, type Rectangle } from './rectangle';

/**
 * Merged cells of several rows within a rectangle; none where this Excel cannot tell. Excel fails to tell more than 512
 * at once: the rectangle is halved then.
 */
export async function findMerged(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rectangle: Rectangle,
): Promise<readonly MergedCells[]> {
  if (!supports('mergedAreas')) return [];
  const found: MergedCells[] = [];
  const open: Rectangle[] = [rectangle];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const areas = await askMerged(context, sheet, part);
    if (areas === null) {
      const upper = Math.ceil(part.rowCount / 2);
      // What one row cannot tell nobody can.
      if (part.rowCount === 1) continue;
      open.push({ ...part, rowCount: upper });
      open.push({ ...part, row: part.row + upper, rowCount: part.rowCount - upper });
      continue;
    }
    for (const { row, column, rowCount } of areas) {
      if (rowCount > 1) found.push({ row: row + 1, column: column + 1, rowCount });
    }
  }
  return found;
}

/** Null where Excel fails to tell. */
async function askMerged(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Rectangle,
): Promise<readonly Rectangle[] | null> {
  const areas = sheet.getRangeByIndexes(row, column, rowCount, columnCount).getMergedAreasOrNullObject();
  const properties = rectangleProperties.split(',').map((name) => `areas/items/${name}`);
  areas.load(properties.join(','));
  try {
    await context.sync();
  } catch (error) {
    if (toHostError(error).code === 'cancelled') throw error;
    return null;
  }
  return areas.isNullObject ? [] : areas.areas.items.map(rectangleOf);
}
