import type { HostWorkbook } from '../../workbook/hostWorkbook';
import type { HostChange } from '../../workbook/changes';
import type { ShellStore } from '../shell/shellState';
import { readStatistics } from './readStatistics';

/** A calculation shorter than this is not worth a word in the status bar. */
const noticeableCalculation = 250;
const selectionPause = 80;
const movesSelection = new Set<HostChange['kind']>(['selection', 'sheetActivated', 'sheetDeleted', 'loaded']);

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
  let isLive = false;

  const readSelection = (): void => {
    clearTimeout(selectionTimer);
    selectionTimer = setTimeout(() => {
      const { sheetId, active } = workbook.selection.get();
      const { statistics, holdsFormulas } = readStatistics(workbook);
      isLive = holdsFormulas;
      store.setState({
        statistics,
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

  /** Reading a long selection takes a while, so it is left alone while sheets are written beside it. */
  const concernsSelection = (change: HostChange): boolean => {
    if (change.kind === 'calculated') return isLive;
    if (change.kind !== 'cells' && change.kind !== 'sheetLayout') return movesSelection.has(change.kind);
    return change.sheetId === workbook.activeSheet().id;
  };

  const stopChanges = workbook.onChanged((change) => {
    const { kind } = change;
    if (kind === 'loaded') store.setState({ isDirty: false });
    else if (kind !== 'selection' && kind !== 'sheetActivated' && kind !== 'calculated') {
      if (!store.getState().isDirty) store.setState({ isDirty: true });
      watchCalculation();
    }
    if (concernsSelection(change)) readSelection();
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
