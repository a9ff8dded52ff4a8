import { withFormulas } from './conditionalFormulas';
import type { AreaModel, ConditionalFormatModel } from './model';
import { movedFormula } from './movedFormula';

type Corner = Pick<AreaModel, 'row' | 'column'>;

/** Every area of a rule, the one that its formulas are relative to in front. */
export function areasOf({ area, others = [] }: ConditionalFormatModel): [AreaModel, ...AreaModel[]] {
  return [area, ...others];
}

/** The rule over other areas; its formulas stay as they are. Undefined without an area. */
export function withAreas(
  model: ConditionalFormatModel,
  [area, ...others]: readonly AreaModel[],
): ConditionalFormatModel | undefined {
  if (area === undefined) return undefined;
  if (others.length > 0) return { ...model, area, others };
  const alone: { others?: unknown } & ConditionalFormatModel = { ...model, area };
  delete alone.others;
  return alone;
}

/** The first row and the first column of all areas together. */
export function cornerOf(areas: readonly AreaModel[]): Corner {
  return {
    row: Math.min(...areas.map(({ row }) => row)),
    column: Math.min(...areas.map(({ column }) => column)),
  };
}

/** The rule with its formulas, which read as in the cell `from`, as they read in the cell `to`. */
export function relativeTo(
  model: ConditionalFormatModel,
  to: Corner,
  from: Corner = model.area,
): ConditionalFormatModel {
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  if (rows === 0 && columns === 0) return model;
  return withFormulas(model, (formula) => movedFormula(formula, rows, columns));
}
