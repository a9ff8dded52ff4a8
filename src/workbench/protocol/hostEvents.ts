import { formatArea } from '../workbook/address';
import { intersect } from '../workbook/area';
import type { CellValue } from '../workbook/cellValue';
import type { HostChange } from '../workbook/changes';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { notImplemented } from '../workbook/hostError';
import type { AreaModel } from '../workbook/model';
import { toApiValue, valueType } from './rangeReads';

/** Numbers of office.js's generic events. */
const eventType = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const ofSheet = [
  'Activated',
  'Calculated',
  'DataChanged',
  'Deactivated',
  'FormatChanged',
  'NameChanged',
  'ProtectionChanged',
  'RowHiddenChanged',
  'RowSorted',
  'SelectionChanged',
  'VisibilityChanged',
];

/** The events that are sent, by the class on which an add-in listens: any other is refused by its name. */
export const sentEvents: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ofSheet,
  WorksheetCollection: [...ofSheet, 'Added', 'Deleted', 'Moved'],
  Table: ['DataChanged', 'SelectionChanged'],
  TableCollection: ['Added', 'DataChanged', 'Deleted'],
  ChartCollection: ['Added', 'Deleted'],
};

const visibilityWords = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Events of which a write brings thousands: sent from the first time that the add-in registers for them. */
const chatty: Readonly<Record<number, string>> = {
  [eventType.dataChanged]: 'DataChanged',
  [eventType.tableChanged]: 'DataChanged',
  [eventType.formatChanged]: 'FormatChanged',
  [eventType.calculated]: 'Calculated',
};

const eventCategory = 65_536;
const wholeWorkbook = 'Workbook';

/** Tells the add-in what happens in the workbook. office.js drops what nobody listens for. */
export class HostEvents {
  private readonly registered = new Set<string>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly stop: () => void;
  private activeSheetId: string;
  private selected: string;
  private readonly names = new Map<string, string>();
  private readonly selectedTables = new Set<string>();

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly send: (messages: readonly (readonly unknown[])[]) => void,
  ) {
    this.activeSheetId = workbook.activeSheet().id;
    this.selected = this.describeSelection();
    this.rememberNames();
    this.stop = workbook.onChanged((change) => this.translate(change));
  }

  /** For the older, document-level selection event, on which `workbook.onSelectionChanged` stands. */
  onSelection(listener: () => void): void {
    this.selectionListeners.add(listener);
  }

  /** Takes `_RegisterDataChangedEvent` and its like, by which office.js asks for a kind of event. */
  onRegister(type: string, member: string): void {
    const kind = /^_Register(?:(\w+)Event|Event(\w+))$/.exec(member);
    const name = kind?.[1] ?? kind?.[2];
    if (name === undefined) return;
    if (sentEvents[type]?.includes(name) !== true) {
      throw notImplemented(`${type}.on${name === 'DataChanged' ? 'Changed' : name}`);
    }
    this.registered.add(name);
  }

  dispose(): void {
    this.stop();
  }

  private translate(change: HostChange): void {
    switch (change.kind) {
      case 'cells': {
        this.cellsChanged(change);
        return;
      }
      case 'calculated': {
        this.calculated();
        return;
      }
      case 'rowsSorted': {
        this.emit(eventType.rowSorted, change.sheetId, { ...place(change), source: 'Local' });
        return;
      }
      case 'rowsHidden': {
        const changeType = change.hidden ? 'Hidden' : 'Unhidden';
        this.emit(eventType.rowHiddenChanged, change.sheetId, {
          ...place(change),
          changeType,
          source: 'Local',
        });
        return;
      }
      case 'sheetVisibility': {
        this.emit(eventType.visibilityChanged, change.sheetId, {
          worksheetId: change.sheetId,
          visibilityBefore: visibilityWords[change.before],
          visibilityAfter: visibilityWords[change.after],
          source: 'Local',
        });
        return;
      }
      case 'sheetMoved': {
        this.emit(eventType.moved, change.sheetId, {
          worksheetId: change.sheetId,
          positionBefore: change.before,
          positionAfter: change.after,
          source: 'Local',
        });
        return;
      }
      case 'tableAdded':
      case 'tableDeleted': {
        const { sheetId, tableId } = change;
        this.emit(eventType[change.kind], sheetId, { worksheetId: sheetId, tableId, source: 'Local' });
        return;
      }
      case 'chartAdded':
      case 'chartDeleted': {
        const { sheetId, chartId } = change;
        this.emit(eventType[change.kind], sheetId, { worksheetId: sheetId, chartId, source: 'Local' });
        return;
      }
      case 'formats': {
        this.emit(eventType.formatChanged, change.sheetId, { ...place(change), source: 'Local' });
        return;
      }
      case 'selection': {
        this.selectionChanged();
        return;
      }
      case 'sheetActivated':
        if (change.sheetId === this.activeSheetId) return;
        this.emit(eventType.deactivated, this.activeSheetId, { worksheetId: this.activeSheetId });
        this.activeSheetId = change.sheetId;
        this.emit(eventType.activated, change.sheetId, { worksheetId: change.sheetId });
        {
          this.selectionChanged();
          return;
        }
      case 'sheetAdded':
        this.rememberNames();
        {
          this.emit(eventType.added, change.sheetId, { worksheetId: change.sheetId, source: 'Local' });
          return;
        }
      case 'sheetDeleted': {
        this.emit(eventType.deleted, change.sheetId, { worksheetId: change.sheetId, source: 'Local' });
        return;
      }
      case 'sheetRenamed': {
        const nameBefore = this.names.get(change.sheetId) ?? '';
        this.names.set(change.sheetId, change.name);
        this.emit(eventType.nameChanged, change.sheetId, {
          worksheetId: change.sheetId,
          nameBefore,
          nameAfter: change.name,
          source: 'Local',
        });
        return;
      }
      case 'sheetProtection': {
        this.emit(eventType.protectionChanged, change.sheetId, {
          worksheetId: change.sheetId,
          isProtected: this.workbook.requireSheet(change.sheetId).extras.isProtected,
          source: 'Local',
        });
        return;
      }
      case 'loaded':
        this.activeSheetId = this.workbook.activeSheet().id;
        this.rememberNames();
        // Another workbook in the same page, which Excel does not know: what was selected is gone.
        this.selectionChanged();
        return undefined;
      default:
        return undefined;
    }
  }

  private cellsChanged(change: HostChange & { readonly kind: 'cells' }): void {
    const { sheetId, area, moved, before } = change;
    if (!this.registered.has('DataChanged')) return;
    const payload = {
      ...place(change),
      changeType: moved ?? 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
    };
    const send = (details: object = {}): void => {
      this.emit(eventType.dataChanged, sheetId, { ...payload, ...details });
      for (const table of this.workbook.tables.areas(sheetId)) {
        if (intersect(table.area, area) === undefined) continue;
        this.emit(eventType.tableChanged, sheetId, { ...payload, tableId: table.id, ...details }, [table.id]);
      }
    };
    if (before === undefined || area.rowCount * area.columnCount !== 1) {
      send();
      return;
    }
    const { cells } = this.workbook.requireSheet(sheetId);
    const sendDetails = (): void => send(details(before, cells.value(area.row, area.column)));
    // What a formula has become is there once it is calculated.
    if (cells.formula(area.row, area.column) === undefined) sendDetails();
    else void this.workbook.whenCalculated().then(sendDetails);
  }

  /** Of every sheet with formulas: which of them a calculation reached the engine does not tell. */
  private calculated(): void {
    if (!this.registered.has('Calculated')) return;
    for (const sheet of this.workbook.sheets()) {
      if (!sheet.cells.hasFormulas) continue;
      this.emit(eventType.calculated, sheet.id, { worksheetId: sheet.id });
    }
  }

  private tableSelectionChanged(sheetId: string, areas: readonly AreaModel[]): void {
    if (!this.registered.has('SelectionChanged')) return;
    for (const { id, area } of this.workbook.tables.areas(sheetId)) {
      const inside = areas.flatMap((each) => intersect(each, area) ?? []);
      const wasInside = this.selectedTables.has(id);
      if (inside.length === 0 && !wasInside) continue;
      if (inside.length > 0) this.selectedTables.add(id);
      else this.selectedTables.delete(id);
      const address = inside.map((each) => formatArea(each)).join(',');
      const payload = { worksheetId: sheetId, tableId: id, isInsideTable: inside.length > 0, address };
      this.emit(eventType.tableSelectionChanged, sheetId, payload, [id]);
    }
  }

  private selectionChanged(): void {
    const { sheetId, areas } = this.workbook.selection.get();
    // The engine selects anew what is selected already, and shows a sheet for a moment while it is added.
    const selected = this.describeSelection();
    if (selected === this.selected) return;
    this.selected = selected;
    this.emit(eventType.selectionChanged, sheetId, {
      worksheetId: sheetId,
      address: areas.map((area) => formatArea(area)).join(','),
    });
    this.tableSelectionChanged(sheetId, areas);
    for (const listener of this.selectionListeners) listener();
  }

  private describeSelection(): string {
    const { sheetId, areas } = this.workbook.selection.get();
    return JSON.stringify([this.workbook.unitId, sheetId, areas]);
  }

  /** Sends an event to those who listen on the workbook, on the sheet or on an object of it. */
  private emit(type: number, sheetId: string, payload: object, others: readonly string[] = []): void {
    const asked = chatty[type];
    if (asked !== undefined && !this.registered.has(asked)) return;
    const message = JSON.stringify(payload);
    const targets = [wholeWorkbook, sheetId, ...others];
    this.send(targets.map((target, index) => [eventCategory, type, target, message, index]));
  }

  private rememberNames(): void {
    for (const sheet of this.workbook.sheets()) this.names.set(sheet.id, sheet.name);
  }
}

function place(change: { readonly sheetId: string; readonly area: AreaModel }): object {
  return { worksheetId: change.sheetId, address: formatArea(change.area) };
}

/** What one cell held and holds, as the API says it. */
function details(before: CellValue, after: CellValue): object {
  return {
    valueBefore: toApiValue(before),
    valueAfter: toApiValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
