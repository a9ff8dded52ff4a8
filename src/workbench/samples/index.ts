export { sampleWorkbook } from './sampleWorkbook';
export { sheetOfRows, type RowCell, type SheetOfRows, type StyledCell } from './sheetOfRows';
