import { askInChunks } from './askInChunks';
import { calculateAside } from './calculateAside';
import type { PlannedCell } from './planCells';
import { supports } from '../requirements';
import { firstDifference } from './sameResults';
import type { SharedFunctions, WhyNotPortable } from './sharing';

/** Results that are new at every calculation: two of them say nothing about the formula. */
const changesByItself = /\b(?:RAND|RANDBETWEEN|RANDARRAY|NOW)\s*\(/i;

/** Results that depend on where a formula stands. */
const boundToPlace = /\b(?:ROW|COLUMN|SHEET)\(\s*\)|\b(?:INDIRECT|CELL)\(|\[\s*@|#This Row/i;

/** Waits for functions of other add-ins that answer later: at most so often, so long. */
const mostLooks = 20;
const millisecondsBetween = 100;

/** Whether a formula can be calculated on another sheet with the same result. */
export function isComparableAside(formula: string): boolean {
  return !boundToPlace.test(formula) && !changesByItself.test(formula);
}

/**
 * Cells that hold their portable formula by now and do not show what the add-in's function gave, with both results.
 * What they read may have changed since, by itself or because another cell is among them, so the ones that can are
 * calculated once more in both forms at the same time.
 */
export async function differingCells(
  context: Excel.RequestContext,
  cells: readonly PlannedCell[],
  functions: SharedFunctions,
): Promise<ReadonlyMap<PlannedCell, WhyNotPortable>> {
  const suspects = (await resultsOf(context, cells)).flatMap(({ cell, values, isLarger }) => {
    const difference = changesByItself.test(cell.formula) ? undefined : firstDifference(cell.values, values);
    if (difference !== undefined) return [{ cell, difference, isLarger }];
    return isLarger ? [{ cell, difference: [cell.values[0]?.[0], '#SPILL!'] as const, isLarger }] : [];
  });
  const aside = suspects.filter(({ cell, isLarger }) => !isLarger && isComparableAside(cell.formula));
  const results = await calculateAside(
    context,
    aside.flatMap(({ cell }) => [cell, { ...cell, formula: cell.portable ?? '' }]),
    functions,
  );
  const agreeing = new Set<PlannedCell>();
  aside.forEach(({ cell }, i) => {
    const [live, portable] = [results[2 * i], results[2 * i + 1]];
    if (live && portable && firstDifference(live, portable) === undefined) agreeing.add(cell);
  });
  return new Map(
    suspects
      .filter(({ cell }) => !agreeing.has(cell))
      .map(({ cell, difference: [shown, portable] }) => [
        cell,
        { kind: 'differs', shown: told(shown), portable: told(portable) },
      ]),
  );
}

/** What the cells show now, and whether they cover cells that the originals left free. */
async function resultsOf(context: Excel.RequestContext, cells: readonly PlannedCell[]) {
  for (let look = 1; ; look++) {
    const found = await askInChunks(context, cells, (cell) => {
      const { sheetName, row, column, rowCount, columnCount } = cell;
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
      const first = sheet.getRangeByIndexes(row, column, 1, 1);
      const spill = supports('spills') ? first.getSpillingToRangeOrNullObject() : undefined;
      range.load('values');
      spill?.load('rowCount,columnCount');
      return () => {
        const values = range.values as unknown[][];
        const isLarger =
          spill !== undefined &&
          !spill.isNullObject &&
          (spill.rowCount > rowCount || spill.columnCount > columnCount);
        for (const one of [range, first, spill]) one?.untrack();
        return { cell, values, isLarger };
      };
    });
    if (look === mostLooks || !found.some(({ values }) => values.flat().includes('#BUSY!'))) return found;
    await new Promise((resolve) => setTimeout(resolve, millisecondsBetween));
  }
}

function told(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
