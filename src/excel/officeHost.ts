import type { Language } from '../i18n/language';
import { findInTheWay, insertFormula, readNeighbours, readSelectedCells } from './activeCell';
import { endOnCancel, endOnSilence, patience } from './endOnCancel';
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

/**
 * The workbook that the add-in runs in.
 *
 * @param wait how long Excel may take to answer after a cancel, milliseconds
 */
export function createOfficeHost(language: Language, wait = patience): Host {
  announceOwner();
  return {
    language,
    // Nobody waits for the selection and for changes of it: an answer that comes late is shown when it comes.
    describeSelection,
    readSelection: (options) => endOnCancel(options.signal, readSelection(options), wait),
    listTables: () => endOnSilence(listTables),
    readTable: (name, columns, options) =>
      endOnCancel(options.signal, readTable(name, columns, options), wait),
    writeSheets: async (specs, options) =>
      endOnCancel(options.signal, (await loadWriting()).writeSheets(specs, options), wait),
    findWritten: () => endOnSilence(findWritten),
    checkWritten: async (ids, options) =>
      endOnCancel(options.signal, (await loadChecking()).checkWritten(ids, options), wait),
    removeWritten: (ids, { signal } = {}) =>
      endOnCancel(signal, removeWritten(ids, signal), wait, 'noAnswerBrief'),
    // Nobody waits for it: it runs beside everything else when the pane opens.
    removeLeftovers: async () => (await loadLeftovers()).removeLeftovers(),
    readSelectedRow: () => endOnSilence(readSelectedRow),
    activateSheet: (name) => endOnSilence(() => activateSheet(name)),
    onSelectionChanged,
    readSettings: () => endOnSilence(readSettings),
    changeSettings: (change) => endOnSilence((signal) => changeSettings(change, signal)),
    insertFormula: (formula, options) =>
      endOnSilence((signal) => insertFormula(formula, { ...options, signal })),
    readNeighbours: () => endOnSilence(readNeighbours),
    readFormulaCell: () => endOnSilence(async () => (await loadExplain()).readFormulaCell()),
    readReferences: (references, from) =>
      endOnSilence(async () => (await loadExplain()).readReferences(references, from)),
    selectCells: (sheetName, address) =>
      endOnSilence(async () => (await loadExplain()).selectCells(sheetName, address)),
    readSelectedCells: () => endOnSilence(readSelectedCells),
    readReference: async (reference, options) =>
      endOnCancel(options.signal, (await loadReferences()).readReference(reference, options), wait),
    findInTheWay: (place, rowCount, columnCount) =>
      endOnSilence(() => findInTheWay(place, rowCount, columnCount)),
    sharing: (functions) => createSharing(functions, wait),
  };
}

/** These need the library that reads formulas; the pane opens without it. */
const loadWriting = () => import('./writing/writeSheets');
const loadChecking = () => import('./written/checkWritten');
/** Reads formulas, too. */
const loadExplain = () => import('./explain');
const loadReferences = () => import('./reading/readReference');
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
