import type { Language } from '../i18n/language';
import { insertFormula, readNeighbours } from './activeCell';
import type { Host } from './host';
import { describeSelection } from './reading/describeSelection';
import { readSelection } from './reading/readSelection';
import { listTables, readTable } from './reading/tables';
import { run } from './run';
import { createSharing } from './sharing/createSharing';
import { changeSettings, readSettings } from './settings';
import { announceOwner } from './unfinished/owner';
import { findWritten } from './written/findWritten';
import { removeWritten } from './written/removeWritten';
import { readSelectedRow } from './written/selectedRow';

/** The workbook that the add-in runs in. */
export function createOfficeHost(language: Language): Host {
  announceOwner();
  return {
    language,
    describeSelection,
    readSelection,
    listTables,
    readTable,
    writeSheets: async (specs, options) => (await loadWriting()).writeSheets(specs, options),
    findWritten,
    checkWritten: async (ids, options) => (await loadChecking()).checkWritten(ids, options),
    removeWritten,
    removeLeftovers: async () => (await loadLeftovers()).removeLeftovers(),
    readSelectedRow,
    activateSheet,
    onSelectionChanged,
    readSettings,
    changeSettings,
    insertFormula,
    readNeighbours,
    sharing: createSharing,
  };
}

/** Both need the library that reads formulas, to lead those of the user to new sheets; the pane opens without it. */
const loadWriting = () => import('./writing/writeSheets');
const loadChecking = () => import('./written/checkWritten');
/** Wanted once, when the pane stands. */
const loadLeftovers = () => import('./unfinished/removeLeftovers');

function activateSheet(name: string): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

function onSelectionChanged(listener: () => void): Promise<() => Promise<void>> {
  return run(async (context) => {
    const registration = context.workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      run(async () => {
        registration.remove();
        await registration.context.sync();
      });
  });
}
