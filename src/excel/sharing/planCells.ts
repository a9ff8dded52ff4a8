import { isRange, tokenize } from '@borgar/fx';
import type { FunctionNames } from '../../sharing/functionNames';
import { portableForm } from '../../sharing/portableForm';
import { absoluteAddress, addressOf, areaOf } from '../../sharing/references';
import { supports } from '../requirements';
import { askInChunks } from './askInChunks';
import { placeOf, readFormulas, type CellFormula } from './readFormulas';
import type { FoundFormula, Place, WhyNotPortable } from './sharing';

/** A formula of the add-in in a cell, with the area that its result fills. */
export interface PlannedCell extends CellFormula {
  readonly functions: readonly string[];
  /** Its portable form; undefined where it becomes values. */
  readonly portable: string | undefined;
  /** Why it becomes values; undefined where it does not. */
  readonly why: WhyNotPortable | undefined;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

export interface PlanOptions {
  readonly valuesOnly?: boolean;
  /** This Excel has no LAMBDA. */
  readonly noLambda?: boolean;
  /** Names of portable functions that the workbook uses for something else. */
  readonly taken?: ReadonlySet<string>;
  /** Cells that become values because their portable form gives something else. */
  readonly differing?: readonly FoundFormula[];
}

type Decision = Pick<PlannedCell, 'portable' | 'why'>;

/**
 * Every cell whose formula uses the add-in, and what preparing makes of it. A formula that reads a spilled area by
 * its first cell (`A1#`) would lose it once that cell holds a value, so it becomes a value with it.
 */
export async function planCells(
  context: Excel.RequestContext,
  names: FunctionNames,
  options: PlanOptions = {},
): Promise<PlannedCell[]> {
  const { valuesOnly = false, noLambda = false, taken, differing = [] } = options;
  const all = await readFormulas(context, (formula) => formula.includes('#') || names.in(formula).length > 0);
  const wrong = new Map(differing.map((one) => [keyOf(one), one.why]));
  const chosen = new Map<CellFormula, Decision>();
  for (const cell of all) {
    if (names.in(cell.formula).length === 0) continue;
    const form = portableForm(cell.formula, names, taken);
    const chosenWhy = valuesOnly ? ({ kind: 'valuesOnly' } as const) : wrong.get(keyOf(placeOf(cell)));
    const why =
      chosenWhy ?? (noLambda && form.why === undefined ? ({ kind: 'noLambda' } as const) : undefined);
    chosen.set(cell, why === undefined ? { why: undefined, ...form } : { portable: undefined, why });
  }
  const becomesValue = new Set(
    [...chosen].filter(([, { portable }]) => portable === undefined).map(([cell]) => addressOfCell(cell)),
  );
  for (let grown = true; grown;) {
    grown = false;
    for (const cell of all) {
      const read = becomesValue.has(addressOfCell(cell)) ? undefined : readSpill(cell, becomesValue);
      if (read === undefined) continue;
      chosen.set(cell, { portable: undefined, why: { kind: 'readsSpill', cell: read } });
      becomesValue.add(addressOfCell(cell));
      grown = true;
    }
  }
  return withResults(context, chosen, names);
}

/** A planned cell as it is told to the user. */
export function foundOf(cell: PlannedCell): FoundFormula {
  const { formula, functions, portable, why } = cell;
  return {
    ...placeOf(cell),
    ...{ kind: 'cell', formula, functions, becomes: portable === undefined ? 'values' : 'portable' },
    ...(why === undefined ? {} : { why }),
  };
}

async function withResults(
  context: Excel.RequestContext,
  chosen: ReadonlyMap<CellFormula, Decision>,
  names: FunctionNames,
): Promise<PlannedCell[]> {
  const read = await askInChunks(context, [...chosen], ([cell, decision]) => {
    const range = context.workbook.worksheets
      .getItem(cell.sheetName)
      .getRangeByIndexes(cell.row, cell.column, 1, 1);
    const spill = supports('spills') ? range.getSpillingToRangeOrNullObject() : undefined;
    range.load('values,valueTypes');
    spill?.load('rowCount,columnCount,values,valueTypes');
    return () => {
      const isSpill = spill !== undefined && !spill.isNullObject;
      const { values, valueTypes } = isSpill ? spill : range;
      const [rowCount, columnCount] = isSpill ? [spill.rowCount, spill.columnCount] : [1, 1];
      range.untrack();
      spill?.untrack();
      return {
        ...{ cell, decision, rowCount, columnCount },
        ...{ values: values as unknown[][], valueTypes: valueTypes },
      };
    };
  });
  const inside = new Set<string>();
  return read.flatMap(({ cell, decision, ...result }) => {
    // Some versions of Excel give the formula of a spilled area for each of its cells.
    if (inside.has(addressOfCell(cell))) return [];
    for (let r = 0; r < result.rowCount; r++) {
      for (let c = 0; c < result.columnCount; c++) {
        inside.add(addressOfCell({ ...cell, row: cell.row + r, column: cell.column + c }));
      }
    }
    const functions = names.in(cell.formula).map(({ name }) => name);
    return [{ ...cell, ...decision, functions, ...result }];
  });
}

/** The cell, `A1`, whose spilled area a formula reads as `A1#` and which is one of the cells. */
function readSpill({ formula, sheetName }: CellFormula, cells: ReadonlySet<string>): string | undefined {
  const tokens = tokenize(formula);
  for (const [i, token] of tokens.entries()) {
    if (!isRange(token) || tokens[i + 1]?.value !== '#') continue;
    const address = absoluteAddress(token.value, sheetName);
    const area = address === undefined ? undefined : areaOf(address);
    if (area !== undefined && cells.has(addressOf(area))) return token.value.replaceAll('$', '');
  }
  return undefined;
}

function keyOf({ sheetName, address }: Place): string {
  return `${sheetName}!${address}`;
}

function addressOfCell({
  sheetName,
  row,
  column,
}: Pick<CellFormula, 'sheetName' | 'row' | 'column'>): string {
  return addressOf({ sheetName, row, column, rowCount: 1, columnCount: 1 });
}
