import { intersect } from './area';
import { areasOf } from './conditionalAreas';
import type { AreaModel, ConditionalFormatModel, SheetModel } from './model';
import { smallestSheet } from './smallestSheet';

/** Cells for which the engine calculates a formula of a rule in a few seconds altogether, on a quiet machine. */
const mostCells = 60_000;
/** Bars, colours and icons cost their cell a fraction of that. */
const weightWithoutFormula = 0.05;

/**
 * The conditional formats of a workbook that can be shown: the engine calculates a rule's formula anew for every cell of
 * its area that the grid draws, so that ten rules over an empty sheet take a minute. Those for which there is no time stay
 * in the workbook and in its files; they are not drawn.
 */
export class ShownRules {
  private cells = 0;

  /** The rules of a sheet that are shown, the ones in front first; to be asked of each sheet once. */
  of(sheet: Pick<SheetModel, 'cells' | 'conditionalFormats'>): ReadonlySet<ConditionalFormatModel> {
    if (sheet.conditionalFormats.length === 0) return new Set();
    const drawn = drawnArea(sheet.cells);
    return new Set(
      sheet.conditionalFormats.filter((rule) => {
        const count = areasOf(rule).reduce((sum, one) => {
          const area = intersect(one, drawn);
          return area === undefined ? sum : sum + area.rowCount * area.columnCount;
        }, 0);
        const cost = 1 + count * (isFormula(rule) ? 1 : weightWithoutFormula);
        if (this.cells + cost > mostCells) return false;
        this.cells += cost;
        return true;
      }),
    );
  }
}

function isFormula(rule: ConditionalFormatModel): boolean {
  if (rule.kind !== 'cellValue') return rule.kind === 'formula';
  // Whether a cell is one number, the engine asks without a formula.
  return rule.operator !== 'EqualTo' || !(Number(rule.formula1.slice(1) || NaN) !== 0);
}

function drawnArea(cells: SheetModel['cells']): AreaModel {
  let [rowCount, columnCount]: [number, number] = [smallestSheet.rows, smallestSheet.columns];
  for (const r in cells) {
    rowCount = Math.max(rowCount, Number(r) + 1);
    for (const c in cells[r]) columnCount = Math.max(columnCount, Number(c) + 1);
  }
  return { row: 0, column: 0, rowCount, columnCount };
}
