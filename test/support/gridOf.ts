import type { CellGrid, CellValue } from '../../src/customers/cells';

/** Cells as they would be read from a sheet's first cell on. */
export function gridOf(values: readonly (readonly CellValue[])[], sheetName = 'Sheet1'): CellGrid {
  const columns = values[0]?.length ?? 0;
  return {
    address: `${sheetName}!A1`,
    sheetName,
    values,
    rowNumbers: values.map((_, row) => row + 1),
    columnNumbers: Array.from({ length: columns }, (_, column) => column + 1),
    columnFormats: Array.from({ length: columns }, () => 'General'),
    date1904: false,
    hiddenRowCount: 0,
  };
}
