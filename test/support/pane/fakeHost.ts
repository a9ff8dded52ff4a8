import type { CellGrid, CellValue } from '../../../src/customers/cells';
import type { SheetSpec } from '../../../src/scorecards/sheetSpec';
import type { FormulaCell } from '../../../src/excel/explain/formulaCell';
import type { ReadReference } from '../../../src/excel/explain/readReferences';
import type { Host, SelectionSummary, TableSummary, WriteOptions } from '../../../src/excel/host';
import type { WrittenCheck } from '../../../src/excel/written/checkWritten';
import type { SelectedRow } from '../../../src/excel/written/selectedRow';
import type { WrittenSheet } from '../../../src/excel/written/findWritten';
import type { Leftovers } from '../../../src/excel/unfinished/removeLeftovers';
import type { Sharing } from '../../../src/excel/sharing/sharing';
import { HostError } from '../../../src/excel/hostError';
import { createFakeSharing } from './fakeSharing';
import type { Language } from '../../../src/i18n/language';

export interface FakeHost extends Host {
  readonly settings: Map<string, unknown>;
  /** Sheets in the order in which they were written. */
  readonly sheets: string[];
  readonly formulas: string[];
  /** Tables that stand in the workbook. */
  readonly tables: { readonly summary: TableSummary; readonly rows: readonly (readonly CellValue[])[] }[];
  /** The next call that does something fails so. */
  failNext: HostError | null;
  /** What interrupted writes left. */
  leftovers: Leftovers;
  /** Sheets that the add-in wrote. */
  written: readonly WrittenSheet[];
  /** Where the user is. */
  row: SelectedRow;
  /** What a check of them finds. */
  check: Partial<WrittenCheck>;
  /** What the last write was asked for. */
  lastWrite: WriteOptions | null;
  /** What the workbook's formulas look like to the Share page. */
  share: Sharing;
  /** The active cell, what its references stand for, and what was selected from the pane. */
  formulaCell: FormulaCell;
  readonly references: Map<string, ReadReference>;
  readonly selected: string[];
  /** The workbook tells of another selection. */
  select: (selection: SelectionSummary | null) => void;
}

/** A workbook that exists only in memory, for tests of what the pane does with one. */
export function createFakeHost(grid: CellGrid, language: Language = 'en-US'): FakeHost {
  const listeners = new Set<() => void>();
  let selection: SelectionSummary | null = {
    address: grid.address,
    sheetName: grid.sheetName,
    rowCount: grid.values.length,
    columnCount: grid.columnNumbers.length,
    hasHiddenRows: false,
  };
  const host: FakeHost = {
    language,
    share: createFakeSharing(),
    sharing: () => host.share,
    settings: new Map(),
    sheets: [],
    formulas: [],
    tables: [],
    failNext: null,
    leftovers: {
      removed: [],
      removedNames: [],
      doubtful: [],
      kept: [],
      damaged: 0,
      records: 0,
      next: undefined,
    },
    written: [],
    row: { sheetName: grid.sheetName, row: 2, id: null },
    check: {},
    lastWrite: null,
    select(next) {
      selection = next;
      for (const listener of listeners) listener();
    },
    describeSelection: () =>
      selection === null ? Promise.reject(new HostError('notCells')) : Promise.resolve(selection),
    async readSelection({ signal, onProgress }) {
      await answer();
      if (signal?.aborted === true) throw new HostError('cancelled');
      onProgress?.(grid.values.length, grid.values.length);
      return grid;
    },
    listTables: () => Promise.resolve(host.tables.map(({ summary }) => summary)),
    async readTable(name, columns) {
      await answer();
      const rows = host.tables.find(({ summary }) => summary.name === name)?.rows ?? [];
      return rows.map((row) => columns.map((column) => row[column] ?? ''));
    },
    async writeSheets(specs, options) {
      const { signal, onProgress, replace, now = 0 } = options;
      await answer();
      host.lastWrite = options;
      if (signal?.aborted === true) throw new HostError('cancelled');
      const sheetNames: Record<string, string> = {};
      for (const [index, { key, name }] of specs.entries()) {
        sheetNames[key] = name;
        host.sheets.push(name);
        onProgress?.(index + 1, specs.length);
      }
      host.written = [
        ...host.written.filter(({ id }) => replace?.sheets.includes(id) !== true),
        ...specs.map(({ key, name }) => ({ id: `${key}${now}`, key, name, written: now })),
      ];
      return { sheetNames, tableNames: tableNamesOf(specs), syncs: 1, leftOut: [] };
    },
    findWritten: () => Promise.resolve(host.written),
    checkWritten: async (ids) => {
      await answer();
      const sheets = host.written
        .filter(({ id }) => ids.includes(id))
        .map((sheet) => ({ isChanged: false, ownCells: 0, ownObjects: [], ...sheet }));
      return { sheets, users: 0, firstUser: null, slicers: [], ...host.check };
    },
    async removeWritten(ids) {
      await answer();
      host.written = host.written.filter(({ id }) => !ids.includes(id));
    },
    removeLeftovers: () => Promise.resolve(host.leftovers),
    readSelectedRow: () => Promise.resolve(host.row),
    activateSheet: answer,
    onSelectionChanged(listener) {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    readSettings: () => Promise.resolve(Object.fromEntries(host.settings)),
    async changeSettings(change) {
      await answer();
      for (const [name, value] of Object.entries(change(Object.fromEntries(host.settings)))) {
        if (value === null) host.settings.delete(name);
        else host.settings.set(name, value);
      }
    },
    async insertFormula(formula) {
      await answer();
      host.formulas.push(formula);
      return { address: 'Customers!K2' };
    },
    readSelectedCells: () =>
      Promise.resolve({ sheetName: 'Customers', row: 1, column: 1, rowCount: 1, columnCount: 1 }),
    readReference: (address) => Promise.resolve({ address, values: [[0.5]] }),
    findInTheWay: () => Promise.resolve(null),
    readNeighbours: () =>
      Promise.resolve({
        address: 'Customers!K2',
        sheetName: 'Customers',
        row: 2,
        column: 11,
        isEmpty: true,
        headers: [
          { column: 'B', header: 'Margin' },
          { column: 'C', header: '保留率' },
        ],
        dataRows: { first: 2, last: 501 },
      }),
    readFormulaCell: async () => {
      await answer();
      return host.formulaCell;
    },
    readReferences: (references) =>
      Promise.resolve(
        new Map(references.map((one) => [one, host.references.get(one) ?? { kind: 'none' as const }])),
      ),
    async selectCells(sheetName, address) {
      await answer();
      host.selected.push(`${sheetName}!${address}`);
    },
    formulaCell: {
      sheetName: grid.sheetName,
      address: 'K2',
      row: 1,
      column: 10,
      formula: undefined,
      value: '',
      isError: false,
      isProtected: false,
    },
    references: new Map(),
    selected: [],
  };
  async function answer(): Promise<void> {
    await Promise.resolve();
    const { failNext } = host;
    host.failNext = null;
    if (failNext !== null) throw failNext;
  }
  return host;
}

function tableNamesOf(specs: readonly SheetSpec[]): Readonly<Record<string, string>> {
  return Object.fromEntries(specs.flatMap(({ tables = [] }) => tables.map(({ key, name }) => [key, name])));
}
