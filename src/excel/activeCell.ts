import type { CellValue } from '../customers/cells';
import { columnLetters } from './address';
import type { NeighbourSummary } from './host';
import { HostError, throwIfAborted } from './hostError';
import { rectangleProperties } from './reading/rectangle';
import { run } from './run';

/** Puts a formula into the active cell. A cell that holds something is kept, unless `replace`. */
export function insertFormula(
  formula: string,
  { replace, signal }: { readonly replace: boolean; readonly signal?: AbortSignal },
): Promise<{ readonly address: string }> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas');
    await context.sync();
    const address = cell.address;
    if (!replace && cell.formulas[0]?.[0] !== '') throw new HostError('cellNotEmpty', { address });
    throwIfAborted(signal);
    cell.formulas = [[formula]];
    await context.sync();
    return { address };
  });
}

/** The active cell, and the headers of the region that it touches. */
export function readNeighbours(): Promise<NeighbourSummary> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,rowIndex,columnIndex,formulas');
    const region = cell.getSurroundingRegion();
    region.load(rectangleProperties);
    const header = region.getRow(0);
    header.load('values');
    await context.sync();
    const texts = (header.values[0] ?? []) as CellValue[];
    return {
      address: cell.address,
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
