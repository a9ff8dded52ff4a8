import { plainAddress } from '../../sharing/references';
import { throwIfAborted } from '../hostError';
import type { Place } from './sharing';

/** Cells a request: two texts or numbers each. */
const cellsPerChunk = 25_000;

export interface CellFormula {
  readonly sheetName: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
}

/** Formulas of all sheets (those named in `without` apart) that `wanted` picks, row by row, without the cells that a formula spills into. */
export async function readFormulas(
  context: Excel.RequestContext,
  wanted: (formula: string) => boolean,
  signal?: AbortSignal,
  without: ReadonlySet<string> = new Set(),
): Promise<CellFormula[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const found: CellFormula[] = [];
  for (const [index, sheet] of worksheets.items.entries()) {
    const area = used[index];
    if (area === undefined || area.isNullObject || without.has(sheet.name)) continue;
    const height = Math.max(1, Math.floor(cellsPerChunk / area.columnCount));
    for (let start = 0; start < area.rowCount; start += height) {
      throwIfAborted(signal);
      const range = sheet.getRangeByIndexes(
        area.rowIndex + start,
        area.columnIndex,
        Math.min(height, area.rowCount - start),
        area.columnCount,
      );
      range.load('formulas,values');
      await context.sync();
      const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
      formulas.forEach((row, r) =>
        row.forEach((formula, c) => {
          if (typeof formula !== 'string' || !formula.startsWith('=')) return;
          // Text that looks like a formula is told from one by its value, which is the same.
          if (formula === values[r]?.[c] || !wanted(formula)) return;
          found.push({
            sheetName: sheet.name,
            row: area.rowIndex + start + r,
            column: area.columnIndex + c,
            formula,
            value: values[r]?.[c],
          });
        }),
      );
      range.untrack();
    }
  }
  return found;
}

export function placeOf({
  sheetName,
  row,
  column,
}: Pick<CellFormula, 'sheetName' | 'row' | 'column'>): Place {
  return { sheetName, address: plainAddress({ sheetName, row, column, rowCount: 1, columnCount: 1 }) };
}
