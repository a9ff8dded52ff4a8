/**
 * How much of a file is read. Beyond a limit for the whole file the file is refused; beyond one for a part of it
 * that part is left out and named. Where Excel has a limit of its own it is Excel's; the others are far above what
 * people's workbooks hold and far below what keeps a page from answering.
 */
export const fileLimits = {
  /** Bytes of the file as it lies on the disk. */
  fileBytes: 200_000_000,
  /** Parts of an archive. */
  entries: 20_000,
  /** Bytes of one part, and of all parts that are read, once inflated. */
  partBytes: 400_000_000,
  inflatedBytes: 600_000_000,
  /** Elements of a part that is parsed into elements, how deep they stand in one another, and attributes of one. */
  elements: 250_000,
  depth: 100,
  attributes: 1_000,
  sheets: 1_000,
  /** Cells with content or a look of their own, and their texts together. */
  cells: 3_000_000,
  sharedStrings: 3_000_000,
  textCharacters: 200_000_000,
  /** Fields of a text file, empty ones too. */
  fields: 20_000_000,
  /** Rows of all areas that array formulas fill. */
  spilledRows: 10_000_000,
  styles: 65_490,
  /** Excel's: characters of a cell, of a formula and of a number format; levels of functions in one another. */
  cellText: 32_767,
  formulaText: 8_192,
  formulaDepth: 64,
  numberFormat: 255,
  /** Pieces of a formula (operands, operators, brackets), with those of the names that it uses. */
  formulaPieces: 3_000,
  names: 2_000,
  /** Of all sheets together. */
  merges: 50_000,
  mergedCells: 1_000_000,
  rules: 5_000,
  validations: 5_000,
  links: 65_530,
  tables: 500,
  charts: 200,
  /** Page breaks of one sheet, each way. */
  breaks: 1_026,
  /** Characters of one kept setting or custom XML part. */
  keptCharacters: 10_000_000,
  /** Excel's. */
  rows: 1_048_576,
  columns: 16_384,
} as const;
