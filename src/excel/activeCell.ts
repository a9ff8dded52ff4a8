import type { CellValue } from '../customers/cells';
import { columnLetters } from './address';
import type { CellPlace, InsertOptions, NeighbourSummary, SelectedCells } from './host';
import { HostError, throwIfAborted, toHostError } from './hostError';
import { rectangleOf, rectangleProperties } from './reading/rectangle';
import { run } from './run';
import { supports } from './requirements';

/** Puts a formula into a cell and goes there. A cell that holds something is kept, unless `replace`. */
export function insertFormula(
  formula: string,
  { replace, place, signal }: InsertOptions & { readonly signal?: AbortSignal },
): Promise<{ readonly address: string }> {
  return run(async (context) => {
    const cell =
      place === undefined
        ? context.workbook.getActiveCell()
        : context.workbook.worksheets.getItem(place.sheetName).getRange(place.address).getCell(0, 0);
    cell.load('address,formulas');
    await context.sync();
    const address = cell.address;
    if (!replace && cell.formulas[0]?.[0] !== '') throw new HostError('cellNotEmpty', { address });
    throwIfAborted(signal);
    cell.formulas = [[formula]];
    try {
      await context.sync();
    } catch (thrown) {
      throw refused(thrown);
    }
    if (place !== undefined) {
      cell.worksheet.activate();
      cell.select();
      await context.sync();
    }
    return { address };
  });
}

/** Excel's word for a formula that it cannot read is that of any wrong argument. */
function refused(thrown: unknown): HostError {
  const error = toHostError(thrown);
  return error.values['code'] === 'InvalidArgument' ? new HostError('formulaRefused') : error;
}

/** The active cell, and the headers of the region that it touches. */
export function readNeighbours(): Promise<NeighbourSummary> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,rowIndex,columnIndex,formulas');
    cell.worksheet.load('name');
    const region = cell.getSurroundingRegion();
    region.load(rectangleProperties);
    const header = region.getRow(0);
    header.load('values');
    await context.sync();
    const texts = (header.values[0] ?? []) as CellValue[];
    return {
      address: cell.address,
      sheetName: cell.worksheet.name,
      row: cell.rowIndex + 1,
      column: cell.columnIndex + 1,
      isEmpty: cell.formulas[0]?.[0] === '',
      ...(region.rowCount > 1
        ? { dataRows: { first: region.rowIndex + 2, last: region.rowIndex + region.rowCount } }
        : {}),
      headers: texts.flatMap((text, i) =>
        typeof text === 'string' && text.trim() !== ''
          ? [{ column: columnLetters(region.columnIndex + i + 1), header: text.trim() }]
          : [],
      ),
    };
  });
}

const allRows = 1_048_576;

/**
 * The selected cells as they are. Of whole columns those in use, without a header: Excel hands whole columns to no
 * custom function on the web, and a header is no value.
 */
export function readSelectedCells(): Promise<SelectedCells> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load(rectangleProperties);
    range.worksheet.load('name');
    const used = range.getUsedRangeOrNullObject(true);
    used.load(rectangleProperties);
    const top = used.getRow(0);
    top.load('values');
    await context.sync();
    const sheetName = range.worksheet.name;
    const whole = rectangleOf(range);
    if (whole.rowCount < allRows || used.isNullObject) return { sheetName, ...whole };
    const cut = rectangleOf(used);
    const values = (top.values[0] ?? []) as CellValue[];
    const isHeader = cut.rowCount > 1 && values.some((value) => typeof value === 'string' && value !== '');
    return isHeader
      ? { sheetName, ...cut, row: cut.row + 1, rowCount: cut.rowCount - 1 }
      : { sheetName, ...cut };
  });
}

/**
 * What keeps a result of some rows and columns from spilling from a cell: the address of what stands there, the table
 * that the cell is in, or the sheet's end. Null where nothing does.
 */
export function findInTheWay(
  { sheetName, address }: CellPlace,
  rowCount: number,
  columnCount: number,
): Promise<string | null> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cell = sheet.getRange(address).getCell(0, 0);
    cell.load('rowIndex,columnIndex');
    const tables = supports('tablesOfRange') ? cell.getTables(false) : undefined;
    tables?.load('items/name');
    await context.sync();
    const { rowIndex, columnIndex } = cell;
    const table = tables?.items[0];
    if (table !== undefined) return table.name;
    if (rowIndex + rowCount > allRows) return `${columnLetters(columnIndex + 1)}${allRows}`;
    const parts = [];
    if (columnCount > 1) parts.push(sheet.getRangeByIndexes(rowIndex, columnIndex + 1, 1, columnCount - 1));
    if (rowCount > 1)
      parts.push(sheet.getRangeByIndexes(rowIndex + 1, columnIndex, rowCount - 1, columnCount));
    const filled = parts.map((part) => part.getUsedRangeOrNullObject(true));
    for (const part of filled) part.load('address');
    await context.sync();
    const first = filled.find(({ isNullObject }) => !isNullObject);
    return first === undefined ? null : first.address.slice(first.address.lastIndexOf('!') + 1);
  });
}
