import { supports } from '../requirements';
import { areasOf, type OutsideFormula } from './outsideFormula';

interface Asked {
  readonly sheetName: string;
  readonly range: Excel.Range;
}

/** Areas that are asked for their rule: where nearly every cell has its own, a look would take minutes. */
const mostAreas = 5000;

/** Formulas of validation rules, on all sheets. */
export async function readValidationRules(context: Excel.RequestContext): Promise<readonly OutsideFormula[]> {
  if (!supports('validations')) return [];
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const found = worksheets.items.map((sheet) =>
    sheet.getRange().getSpecialCellsOrNullObject('DataValidations'),
  );
  for (const areas of found) areas.load('address');
  await context.sync();
  const ranges = found.flatMap((areas, i) =>
    areas.isNullObject ? [] : [{ sheetName: worksheets.items[i]?.name ?? '', items: areas.areas }],
  );
  for (const { items } of ranges) items.load('items/address');
  await context.sync();
  return rulesOf(
    context,
    ranges.flatMap(({ sheetName, items }) => items.items.map((range) => ({ sheetName, range }))),
  );
}

/** Excel joins neighbours with different rules to one area, whose rule it does not tell: then its halves are asked. */
export async function rulesOf(
  context: Excel.RequestContext,
  areas: readonly Asked[],
): Promise<readonly OutsideFormula[]> {
  const formulas: OutsideFormula[] = [];
  let asked = 0;
  for (let level = areas; level.length > 0 && asked < mostAreas;) {
    asked += level.length;
    for (const { range } of level)
      range.load('address,rowCount,columnCount,dataValidation/type,dataValidation/rule');
    await context.sync();
    const halves: Asked[] = [];
    for (const one of level) {
      const { type } = one.range.dataValidation;
      if (type === 'Inconsistent' || type === 'MixedCriteria') halves.push(...halvesOf(one));
      else if (type !== 'None') formulas.push(...formulasOf(one));
    }
    level = halves;
  }
  return formulas;
}

function halvesOf({ sheetName, range }: Asked): Asked[] {
  const { rowCount, columnCount } = range;
  const [rows, columns] = rowCount > 1 ? [rowCount >> 1, columnCount] : [rowCount, columnCount >> 1];
  if (rows * columns === 0) return [];
  const first = range.getAbsoluteResizedRange(rows, columns);
  const second =
    rowCount > 1
      ? range.getOffsetRange(rows, 0).getAbsoluteResizedRange(rowCount - rows, columnCount)
      : range.getOffsetRange(0, columns).getAbsoluteResizedRange(rowCount, columnCount - columns);
  return [first, second].map((half) => ({ sheetName, range: half }));
}

/** Every text of the rule that is a formula: the two limits, the source of a list, or the custom one. */
function formulasOf({ sheetName, range }: Asked): OutsideFormula[] {
  // The types of office.js say that there is one; ranges without a rule have null.
  const rule = range.dataValidation.rule as Excel.DataValidationRule | null;
  const [kind, body] = Object.entries(rule ?? {}).find(([, value]) => value != null) ?? [];
  if (kind === undefined || typeof body !== 'object') return [];
  // Both limits of one rule may be replaced: the second must not bring the first back.
  const current: Record<string, unknown> = { ...(body as object) };
  return Object.entries(current).flatMap(([part, formula]): OutsideFormula[] => {
    if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
    const areas = areasOf(sheetName, range.address);
    const replace: OutsideFormula['replace'] = ({ workbook }, text) => {
      current[part] = text;
      const { dataValidation } = workbook.worksheets.getItem(sheetName).getRange(areas.address);
      dataValidation.rule = { [kind]: { ...current } };
    };
    return [{ kind: 'validation', sheetName, ...areas, formula, replace }];
  });
}
