/**
 * What an add-in, or a person in Excel, may lay over a sheet's cells and the engine has no place for. Kept while the
 * workbook is open, neither drawn nor saved (docs/workbench.md).
 */
export interface SheetObjects {
  /** Of threads. */
  readonly comments: SheetObject[];
  /** What comments were called before there were threads. */
  readonly notes: SheetObject[];
  readonly shapes: SheetObject[];
  readonly pivotTables: SheetObject[];
  readonly slicers: SheetObject[];
}

export interface SheetObject {
  readonly id: string;
  name: string;
  /** A comment's or note's text, a shape's kind, where a pivot table has its data. */
  content: string;
}

export function emptyObjects(): SheetObjects {
  return { comments: [], notes: [], shapes: [], pivotTables: [], slicers: [] };
}
