import type { CellValue } from './cellValue';
import type { AreaModel, SheetModel } from './model';

/** What happened to the workbook, whoever did it: the person at the grid, the add-in, a file that was opened. */
export type HostChange =
  | { readonly kind: 'loaded' }
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly area: AreaModel;
      /** Whole rows or columns that came or went. */
      readonly moved?: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
      /** What the one cell that was written held. */
      readonly before?: CellValue;
    }
  | { readonly kind: 'rowsSorted'; readonly sheetId: string; readonly area: AreaModel }
  | {
      readonly kind: 'rowsHidden';
      readonly sheetId: string;
      readonly area: AreaModel;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'sheetVisibility';
      readonly sheetId: string;
      readonly before: SheetModel['visibility'];
      readonly after: SheetModel['visibility'];
    }
  | { readonly kind: 'sheetMoved'; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly kind: 'formats'; readonly sheetId: string; readonly area: AreaModel }
  | { readonly kind: 'selection'; readonly sheetId: string }
  | { readonly kind: 'calculated' }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated'; readonly sheetId: string }
  | { readonly kind: 'sheetRenamed'; readonly sheetId: string; readonly name: string }
  | { readonly kind: 'sheetLayout' | 'sheetProtection' | 'links'; readonly sheetId: string }
  | {
      readonly kind: 'tableAdded' | 'tableChanged' | 'tableDeleted';
      readonly sheetId: string;
      readonly tableId: string;
    }
  | {
      readonly kind: 'chartAdded' | 'chartChanged' | 'chartDeleted';
      readonly sheetId: string;
      readonly chartId: string;
    }
  | { readonly kind: 'workbookProtection' | 'settings' | 'names' };

/** A list of listeners; one that throws does not keep the others from hearing. */
export class Changes {
  private readonly listeners = new Set<(change: HostChange) => void>();

  on(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: HostChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
