import type { CellGrid, CellValue } from '../customers/cells';
import type { Language } from '../i18n/language';
import type { SheetSpec } from '../scorecards/sheetSpec';
import type { SharedFunction } from '../sharing/sharedFunction';
import type { FormulaCell } from './explain/formulaCell';
import type { ReadReference, ReferringCell } from './explain/readReferences';
import type { WorkbookSettings } from './settings';
import type { Sharing } from './sharing/sharing';
import type { Leftovers } from './unfinished/removeLeftovers';
import type { WrittenCheck } from './written/checkWritten';
import type { SelectedRow } from './written/selectedRow';
import type { WrittenSheet } from './written/findWritten';
import type { ReplaceRequest } from './written/planReplacement';

/**
 * What the workbook can do for the rest of the add-in. The task pane gets it as a prop; tests give another. What takes a
 * signal ends within seconds of a cancel, everything else that somebody waits for within seconds of its beginning,
 * whether Excel answers or not.
 */
export interface Host {
  readonly language: Language;
  /** What the user has selected now, cheaply: for "A1:F501 on Customers, 500 rows". */
  describeSelection(): Promise<SelectionSummary>;
  /** Reads the selection whole, in chunks. Throws HostError with a code from `errors.ts`. */
  readSelection(options: ReadOptions): Promise<CellGrid>;
  /** Every table of the workbook, by its headers. */
  listTables(): Promise<readonly TableSummary[]>;
  /** Some columns (from 0) of a table, row by row, hidden rows too. */
  readTable(
    name: string,
    columns: readonly number[],
    options: ReadTableOptions,
  ): Promise<readonly (readonly CellValue[])[]>;
  /** Adds the sheets, all or none. */
  writeSheets(specs: readonly SheetSpec[], options: WriteOptions): Promise<WriteResult>;
  /** Sheets that this add-in wrote, whatever they are called now. */
  findWritten(): Promise<readonly WrittenSheet[]>;
  /** What has become of such sheets: changes by hand, the user's cells, formulas elsewhere that need them. */
  checkWritten(ids: readonly string[], options: { readonly signal?: AbortSignal }): Promise<WrittenCheck>;
  /** Deletes such sheets, all or none; a cancel that comes before Excel was asked to leaves them. */
  removeWritten(ids: readonly string[], options?: { readonly signal?: AbortSignal }): Promise<void>;
  /** Removes what interrupted writes left behind, and nothing else; says what it found. */
  removeLeftovers(): Promise<Leftovers>;
  /** Where the user is: a row, and on the add-in's own table the customer that it is of. */
  readSelectedRow(): Promise<SelectedRow>;
  activateSheet(name: string): Promise<void>;
  onSelectionChanged(listener: () => void): Promise<() => Promise<void>>;
  /** What the workbook keeps for the add-in, by name. */
  readSettings(): Promise<WorkbookSettings>;
  /** Changes settings one by one, from what stands there at that moment; null removes one. */
  changeSettings(change: (now: WorkbookSettings) => WorkbookSettings): Promise<void>;
  /** Puts a formula into a cell; never over one that holds something unless `replace`. */
  insertFormula(formula: string, options: InsertOptions): Promise<{ readonly address: string }>;
  /** The active cell and the headers of the columns to its left and right, to prefill arguments. */
  readNeighbours(): Promise<NeighbourSummary>;
  /** The active cell with its formula, to explain it. */
  readFormulaCell(): Promise<FormulaCell>;
  /** What references of a formula stand for. */
  readReferences(
    references: readonly string[],
    from: ReferringCell,
  ): Promise<ReadonlyMap<string, ReadReference>>;
  /** Brings cells to the front and selects them. */
  selectCells(sheetName: string, address: string): Promise<void>;
  /** The selected cells as they are, for an argument that is being picked. */
  readSelectedCells(): Promise<SelectedCells>;
  /** The values that a formula gets for a reference. */
  readReference(reference: string, options: ReferenceOptions): Promise<ReferenceValues>;
  /** What stands where a result would spill, in the sheet's words; null where there is room. */
  findInTheWay(place: CellPlace, rowCount: number, columnCount: number): Promise<string | null>;
  /** Workbooks that people without the add-in open, too. */
  sharing(functions: readonly SharedFunction[]): Sharing;
}

export interface SelectionSummary {
  readonly address: string;
  readonly sheetName: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly tableName?: string;
  readonly hasHiddenRows: boolean;
}

export interface ReadOptions {
  readonly visibleOnly: boolean;
  /** Where one cell is selected: with the rows of the same columns below blank rows, down to the last used one. */
  readonly following?: boolean;
  /** Hears of rows as they are read. The result holds these very rows, unless areas stand side by side. */
  readonly onRows?: (rows: readonly (readonly CellValue[])[]) => void;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface TableSummary {
  readonly name: string;
  readonly sheetName: string;
  readonly rowCount: number;
  readonly headers: readonly string[];
}

export type ReadTableOptions = Omit<ReadOptions, 'visibleOnly' | 'onRows'>;

export interface WriteOptions {
  /** Sheets of the add-in's that the new ones replace; all new ones are added without. */
  readonly replace?: ReplaceRequest;
  /** Moment of the write, milliseconds since 1970-01-01 UTC. */
  readonly now?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WriteResult {
  /** Key of each spec to the name its sheet got. */
  readonly sheetNames: Readonly<Record<string, string>>;
  /** Key of each table to the name it got. */
  readonly tableNames: Readonly<Record<string, string>>;
  readonly syncs: number;
  /** What this Excel could not do (its print setup needs ExcelApi 1.9), by code with texts in `texts.ts`. */
  readonly leftOut: readonly string[];
}

/** One cell. */
export interface CellPlace {
  readonly sheetName: string;
  /** Without its sheet: `K2`. */
  readonly address: string;
}

export interface InsertOptions {
  readonly replace: boolean;
  /** The active cell where left out. */
  readonly place?: CellPlace;
}

/** A rectangle of one sheet, 0-based. */
export interface SelectedCells {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface ReferenceOptions {
  /** The sheet of the formula: references without a sheet mean its cells. */
  readonly sheetName: string;
  readonly signal?: AbortSignal;
}

export interface ReferenceValues {
  readonly address: string;
  /** Rows and columns; '' where blank, an error value as its text. */
  readonly values: readonly (readonly CellValue[])[];
}

export interface NeighbourSummary {
  readonly address: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly isEmpty: boolean;
  /** Sheet rows (1-based) of the region below its header; absent where it has none. */
  readonly dataRows?: { readonly first: number; readonly last: number };
  /** Column letters to header text, for the region around the active cell. */
  readonly headers: readonly { readonly column: string; readonly header: string }[];
}
