import { translateFormulaToR1C1 } from '@borgar/fx';
import { addressOf, areaOf, plainAddress, type CellArea } from '../../sharing/references';
import { supports } from '../requirements';
import { joinedAreas, type AreaPart } from './joinedAreas';
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
  const parts: RulePart[] = [];
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
      else if (type !== 'None') {
        const rule = ruleOf(one);
        const place = areasOf(one.sheetName, one.range.address);
        const area = areaOf(place.areas[0] ?? '');
        if (rule === undefined) continue;
        // Whole columns are no part of anything.
        if (area === undefined) formulas.push(...formulasOf(one.sheetName, rule, place));
        else parts.push(partOf(rule, area));
      }
    }
    level = halves;
  }
  // What was only cut by halving is one rule again: it must not be written back as two.
  for (const { area, ...rule } of joinedAreas(parts)) {
    const place = { address: plainAddress(area), areas: [addressOf(area)] };
    formulas.push(...formulasOf(area.sheetName, rule, place));
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

interface Rule {
  readonly kind: string;
  readonly body: Readonly<Record<string, unknown>>;
}
type RulePart = Rule & AreaPart;

function ruleOf({ range }: Asked): Rule | undefined {
  // The types of office.js say that there is one; ranges without a rule have null.
  const rule = range.dataValidation.rule as Excel.DataValidationRule | null;
  const [kind, body] = Object.entries(rule ?? {}).find(([, value]) => value != null) ?? [];
  return kind === undefined || typeof body !== 'object' ? undefined : { kind, body: { ...(body as object) } };
}

/** A rule, told from others by its formulas as seen from the area's first cell. */
function partOf({ kind, body }: Rule, area: CellArea): RulePart {
  const first = plainAddress({ ...area, rowCount: 1, columnCount: 1 });
  const relative = Object.entries(body).map(([part, value]) => [
    part,
    isFormula(value) ? translateFormulaToR1C1(value, first) : value,
  ]);
  return { kind, body, area, key: JSON.stringify([kind, ...relative]) };
}

function isFormula(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

/** Every text of the rule that is a formula: the two limits, the source of a list, or the custom one. */
function formulasOf(
  sheetName: string,
  { kind, body }: Rule,
  place: Pick<OutsideFormula, 'address' | 'areas'>,
): OutsideFormula[] {
  // Both limits of one rule may be replaced: the second must not bring the first back.
  const current: Record<string, unknown> = { ...body };
  return Object.entries(current).flatMap(([part, formula]): OutsideFormula[] => {
    if (!isFormula(formula)) return [];
    const replace: OutsideFormula['replace'] = ({ workbook }, text) => {
      current[part] = text;
      const { dataValidation } = workbook.worksheets.getItem(sheetName).getRange(place.address);
      dataValidation.rule = { [kind]: { ...current } };
    };
    return [{ kind: 'validation', sheetName, ...place, formula, replace }];
  });
}
