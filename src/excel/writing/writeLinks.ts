import type { SheetSpec } from '../../scorecards/sheetSpec';
import { columnLetters, quotedSheetName } from '../address';
import type { Batch } from './batch';
import { onCell } from './onRange';

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
    const documentReference = `${quotedSheetName(name)}!${cell}`;
    onCell(sheet, { row, column }, (range) => {
      range.hyperlink = screenTip === undefined ? { documentReference } : { documentReference, screenTip };
    });
    await batch.queued();
  }
}
