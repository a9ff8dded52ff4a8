import type { HostWorkbook } from '../../workbook/hostWorkbook';
import type { AreaModel } from '../../workbook/model';
import type { ShellStore } from '../shell/shellState';
import { selectionStatistics, type SelectionStatistics } from './selectionStatistics';

/** A calculation shorter than this is not worth a word in the status bar. */
const noticeableCalculation = 250;
const selectionPause = 80;

/** What the status bar shows that the workbook itself does not know. */
export interface StatusSource {
  readonly isIdle: () => boolean;
  readonly whenIdle: () => Promise<void>;
  /** What a custom function said with the error that this cell shows. */
  readonly messageAt: (sheetId: string, row: number, column: number) => string | undefined;
}

/** Keeps the status bar and the title's mark of unsaved changes up to date. Returns how to stop. */
export function bindStatus(workbook: HostWorkbook, store: ShellStore, source: StatusSource): () => void {
  let selectionTimer: ReturnType<typeof setTimeout> | undefined;
  let calculationTimer: ReturnType<typeof setTimeout> | undefined;

  const readSelection = (): void => {
    clearTimeout(selectionTimer);
    selectionTimer = setTimeout(() => {
      const { sheetId, active } = workbook.selection.get();
      store.setState({
        statistics: statisticsOfSelection(workbook),
        cellMessage: source.messageAt(sheetId, active.row, active.column),
      });
    }, selectionPause);
  };
  const watchCalculation = (): void => {
    clearTimeout(calculationTimer);
    calculationTimer = setTimeout(() => {
      if (source.isIdle()) return;
      store.setState({ isCalculating: true });
      void source.whenIdle().then(() => store.setState({ isCalculating: false }));
    }, noticeableCalculation);
  };

  const stopChanges = workbook.onChanged(({ kind }) => {
    if (kind === 'loaded') store.setState({ isDirty: false });
    else if (kind !== 'selection' && kind !== 'sheetActivated' && kind !== 'calculated') {
      if (!store.getState().isDirty) store.setState({ isDirty: true });
      watchCalculation();
    }
    readSelection();
  });
  const { univerAPI } = workbook.engine;
  const editing = [
    univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => store.setState({ isEditing: true })),
    univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => store.setState({ isEditing: false })),
  ];
  return () => {
    clearTimeout(selectionTimer);
    clearTimeout(calculationTimer);
    stopChanges();
    for (const event of editing) event.dispose();
  };
}

function statisticsOfSelection(workbook: HostWorkbook): SelectionStatistics {
  const { sheetId, areas } = workbook.selection.get();
  const sheet = workbook.requireSheet(sheetId);
  function* values(area: AreaModel): Iterable<unknown> {
    // A whole column has a million cells and may hold two hundred: only those are looked at.
    const used = sheet.usedArea(true, area);
    if (used === undefined) return;
    for (let r = 0; r < used.rowCount; r += 1) {
      if (sheet.layout.isRowInvisible(used.row + r)) continue;
      for (let c = 0; c < used.columnCount; c += 1) yield sheet.cells.value(used.row + r, used.column + c);
    }
  }
  function* all(): Iterable<unknown> {
    for (const area of areas) yield* values(area);
  }
  return selectionStatistics(all());
}
