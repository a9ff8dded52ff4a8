/** Excel's own limits: a request that would fail there fails here. */
export const limits = {
  rows: 1_048_576,
  columns: 16_384,
  /** Characters of a cell's text. */
  cellText: 32_767,
  sheetName: 31,
  /** Cells of one `load` of values, formulas or text. */
  readCells: 5_000_000,
  /** Bytes of one request and of one response, Excel on the web. */
  payload: 5 * 1024 * 1024,
} as const;
