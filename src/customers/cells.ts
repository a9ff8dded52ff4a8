/** A cell as Office.js gives it: blank is the empty string; an error is its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** Merged cells by their place on the sheet, 1-based. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
}

/** A block of cells that was read from a workbook or a file: plain data, no Office. */
export interface CellGrid {
  /** Where it was read: `Sheet1!A1:F501`; with several areas, joined by commas. */
  readonly address: string;
  readonly sheetName: string;
  /** The table that the cells belong to, if they do. */
  readonly tableName?: string;
  /** Row-major; all rows have the same length. Row 0 may or may not be a header. */
  readonly values: readonly (readonly CellValue[])[];
  /** Sheet row (1-based) of each row of `values`: not consecutive when hidden rows were left out. */
  readonly rowNumbers: readonly number[];
  /** Sheet column (1-based) of each column. */
  readonly columnNumbers: readonly number[];
  /** Number format of each column, taken from its first data row; "General" where unknown. */
  readonly columnFormats: readonly string[];
  /** Currency of each row, by column, where its number formats show several; '' where one shows none. */
  readonly rowCurrencies?: Readonly<Record<number, readonly string[]>>;
  /** True for workbooks whose serial dates count from 1904. */
  readonly date1904: boolean;
  /** Merged cells of several rows: the value of the first holds for all of them. */
  readonly merged?: readonly MergedCells[];
  /** Rows of the same columns that stand below a blank row under what was read, as far as anything is there. */
  readonly following?: { readonly address: string; readonly rowCount: number };
  /** Rows left out because a filter or the user hides them. */
  readonly hiddenRowCount: number;
}
