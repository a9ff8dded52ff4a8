import { formatArea } from '../workbook/address';
import type { HostChange } from '../workbook/changes';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import type { AreaModel } from '../workbook/model';

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
  protectionChanged: 24,
  nameChanged: 25,
} as const;

/** Events of which a write brings thousands: sent from the first time that the add-in registers for them. */
const chatty: Readonly<Record<number, string>> = {
  [eventType.dataChanged]: 'DataChanged',
  [eventType.formatChanged]: 'FormatChanged',
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

  /** Hears of `_RegisterDataChangedEvent` and its like, by which office.js asks for a kind of event. */
  onRegister(member: string): void {
    const kind = /^_Register(\w+)Event$/.exec(member)?.[1];
    if (kind !== undefined) this.registered.add(kind);
  }

  dispose(): void {
    this.stop();
  }

  private translate(change: HostChange): void {
    switch (change.kind) {
      case 'cells': {
        this.emit(eventType.dataChanged, change.sheetId, {
          ...place(change),
          changeType: 'RangeEdited',
          source: 'Local',
          triggerSource: 'Unknown',
        });
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
    for (const listener of this.selectionListeners) listener();
  }

  private describeSelection(): string {
    const { sheetId, areas } = this.workbook.selection.get();
    return JSON.stringify([this.workbook.unitId, sheetId, areas]);
  }

  private emit(type: number, sheetId: string, payload: object): void {
    const asked = chatty[type];
    if (asked !== undefined && !this.registered.has(asked)) return;
    const message = JSON.stringify(payload);
    this.send([
      [eventCategory, type, wholeWorkbook, message, 0],
      [eventCategory, type, sheetId, message, 1],
    ]);
  }

  private rememberNames(): void {
    for (const sheet of this.workbook.sheets()) this.names.set(sheet.id, sheet.name);
  }
}

function place(change: { readonly sheetId: string; readonly area: AreaModel }): object {
  return { worksheetId: change.sheetId, address: formatArea(change.area) };
}
