import type { CellGrid } from '../../../src/customers/cells';
import type { Host, SelectionSummary } from '../../../src/excel/host';
import type { Sharing } from '../../../src/excel/sharing/sharing';
import { HostError } from '../../../src/excel/hostError';
import { createFakeSharing } from './fakeSharing';
import type { Language } from '../../../src/i18n/language';

export interface FakeHost extends Host {
  readonly settings: Map<string, unknown>;
  /** Sheets in the order in which they were written. */
  readonly sheets: string[];
  readonly formulas: string[];
  /** The next call that does something fails so. */
  failNext: HostError | null;
  /** What the workbook's formulas look like to the Share page. */
  share: Sharing;
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
    failNext: null,
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
    async writeSheets(specs, { signal, onProgress }) {
      await answer();
      if (signal?.aborted === true) throw new HostError('cancelled');
      const sheetNames: Record<string, string> = {};
      for (const [index, { key, name }] of specs.entries()) {
        sheetNames[key] = name;
        host.sheets.push(name);
        onProgress?.(index + 1, specs.length);
      }
      return { sheetNames, syncs: 1, bytesSent: 1, leftOut: [] };
    },
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
    readNeighbours: () =>
      Promise.resolve({
        address: 'Customers!K2',
        row: 2,
        column: 11,
        isEmpty: true,
        headers: [
          { column: 'B', header: 'Margin' },
          { column: 'C', header: '保留率' },
        ],
        dataRows: { first: 2, last: 501 },
      }),
  };
  async function answer(): Promise<void> {
    await Promise.resolve();
    const { failNext } = host;
    host.failNext = null;
    if (failNext !== null) throw failNext;
  }
  return host;
}
