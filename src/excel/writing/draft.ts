import type { SheetSpec } from '../../scorecards/sheetSpec';
import type { Names } from './chooseNames';

/** Sheets that are in the workbook, hidden, with everything on them. By the specifications' keys. */
export interface Draft {
  readonly specs: readonly SheetSpec[];
  readonly names: Names;
  readonly sheets: Readonly<Record<string, Excel.Worksheet>>;
  readonly tables: ReadonlyMap<string, Excel.Table>;
}
