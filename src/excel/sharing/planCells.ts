import { isRange, tokenize } from '@borgar/fx';
import type { FunctionNames } from '../../sharing/functionNames';
import { absoluteAddress, addressOf, areaOf } from '../../sharing/references';
import { toPortable } from '../../sharing/toPortable';
import { supports } from '../requirements';
import { readFormulas, type CellFormula } from './readFormulas';

/** A formula of the add-in in a cell, with the area that its result fills. */
export interface PlannedCell extends CellFormula {
  readonly functions: readonly string[];
  /** Its portable form; undefined where it becomes values. */
  readonly portable: string | undefined;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/**
 * Every cell whose formula uses the add-in, and what preparing makes of it. A formula that reads a spilled area by
 * its first cell (`A1#`) would lose it once that cell holds a value, so it becomes a value with it.
 */
export async function planCells(
  context: Excel.RequestContext,
  names: FunctionNames,
  valuesOnly = false,
): Promise<PlannedCell[]> {
  const all = await readFormulas(context, (formula) => formula.includes('#') || names.in(formula).length > 0);
  const chosen = new Map<CellFormula, string | undefined>();
  for (const cell of all) {
    if (names.in(cell.formula).length > 0) {
      chosen.set(cell, valuesOnly ? undefined : toPortable(cell.formula, names));
    }
  }
  const becomesValue = new Set(
    [...chosen].filter(([, portable]) => portable === undefined).map(([cell]) => addressOfCell(cell)),
  );
  for (let grown = true; grown;) {
    grown = false;
    for (const cell of all) {
      if (becomesValue.has(addressOfCell(cell)) || !readsSpillOf(cell, becomesValue)) continue;
      chosen.set(cell, undefined);
      becomesValue.add(addressOfCell(cell));
      grown = true;
    }
  }
  return withResults(context, chosen, names);
}

async function withResults(
  context: Excel.RequestContext,
  chosen: ReadonlyMap<CellFormula, string | undefined>,
  names: FunctionNames,
): Promise<PlannedCell[]> {
  const asked = [...chosen].map(([cell, portable]) => {
    const range = context.workbook.worksheets
      .getItem(cell.sheetName)
      .getRangeByIndexes(cell.row, cell.column, 1, 1);
    const spill = supports('spills') ? range.getSpillingToRangeOrNullObject() : undefined;
    range.load('values,valueTypes');
    spill?.load('address,rowCount,columnCount,values,valueTypes');
    return { cell, portable, range, spill };
  });
  await context.sync();
  const inside = new Set<string>();
  return asked.flatMap(({ cell, portable, range, spill }) => {
    // Some versions of Excel give the formula of a spilled area for each of its cells.
    if (inside.has(addressOfCell(cell))) return [];
    const result = spill === undefined || spill.isNullObject ? range : spill;
    const rowCount = result === spill ? spill.rowCount : 1;
    const columnCount = result === spill ? spill.columnCount : 1;
    for (let r = 0; r < rowCount; r++) {
      for (let c = 0; c < columnCount; c++) {
        inside.add(addressOfCell({ ...cell, row: cell.row + r, column: cell.column + c }));
      }
    }
    const functions = names.in(cell.formula).map(({ name }) => name);
    const values = result.values as unknown[][];
    const valueTypes = result.valueTypes as string[][];
    return [{ ...cell, functions, portable, rowCount, columnCount, values, valueTypes }];
  });
}

/** Whether a formula holds `A1#` for one of the cells. */
function readsSpillOf({ formula, sheetName }: CellFormula, cells: ReadonlySet<string>): boolean {
  const tokens = tokenize(formula);
  return tokens.some((token, i) => {
    const next = tokens[i + 1];
    if (!isRange(token) || next?.value !== '#') return false;
    const address = absoluteAddress(token.value, sheetName);
    const area = address === undefined ? undefined : areaOf(address);
    return area !== undefined && cells.has(addressOf(area));
  });
}

function addressOfCell({
  sheetName,
  row,
  column,
}: Pick<CellFormula, 'sheetName' | 'row' | 'column'>): string {
  return addressOf({ sheetName, row, column, rowCount: 1, columnCount: 1 });
}
