import type { HostWorkbook } from '../../workbook/hostWorkbook';

/** What the grid lets a person do that changes a sheet's cells or their looks, rows, columns or objects. */
const changesSheet =
  /^sheet\.command\.(add-worksheet-merge|apply-format|auto-|clear-selection|copy-(down|right)|delete-range-move|delta-|insert-(col|multi|range|row)|move-(range|rows|cols)|optional-paste|paste-|refill|remove-(col|row|worksheet-merge)|reset-|set-(background|bold|border|col-|font|horizontal|italic|range-(?!custom)|row|selected|specific|stroke|style|text|underline|vertical|worksheet-col)|split-text|text-to-number|toggle-cell)/;

/** What changes the order, names or number of sheets. */
const changesStructure =
  /^sheet\.command\.(insert-sheet|copy-sheet|remove-sheet|set-worksheet-(name|order|hidden|show))/;

/**
 * Keeps the person at the grid from changing a protected sheet or the structure of a protected workbook, as Excel does.
 * The grid library's own protection leaves cells editable, so its commands are stopped before they run.
 * Returns how to stop.
 */
export function bindProtection(
  workbook: HostWorkbook,
  onRefused: (what: 'sheet' | 'structure') => void,
): () => void {
  const { univerAPI } = workbook.engine;
  const isSheetProtected = (): boolean => workbook.activeSheet().extras.isProtected;
  const edits = univerAPI.addEvent(univerAPI.Event.BeforeSheetEditStart, (event) => {
    if (!isSheetProtected()) return;
    event.cancel = true;
    onRefused('sheet');
  });
  const commands = univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    const isRefused =
      (changesSheet.test(event.id) && isSheetProtected()) ||
      (changesStructure.test(event.id) && workbook.structureProtected);
    if (!isRefused) return;
    event.cancel = true;
    onRefused(changesStructure.test(event.id) ? 'structure' : 'sheet');
  });
  return () => {
    edits.dispose();
    commands.dispose();
  };
}
