import type { SheetSpec } from '../../scorecards/sheetSpec';
import { columnLetters, quotedSheetName } from '../address';
import type { Batch } from './batch';

/** Links between the sheets of a batch. They come before the looks, which Excel's link style would replace. */
export async function writeLinks(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  sheetNames: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { row, column, target, screenTip } of spec.links ?? []) {
    const name = sheetNames[target.sheet];
    if (name === undefined) throw new Error(`A link names an unknown sheet: ${target.sheet}`);
    const cell = `${columnLetters(target.column + 1)}${String(target.row + 1)}`;
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: `${quotedSheetName(name)}!${cell}`,
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    await batch.queued();
  }
}
