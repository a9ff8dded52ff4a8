import { contains, intersect, without } from '../workbook/area';
import { HostError } from '../workbook/hostError';
import type { AreaModel, ValidationModel } from '../workbook/model';
import { movedFormula } from '../workbook/movedFormula';
import type { Arguments } from './arguments';
import { register } from './crossFamily';
import { hostType } from './hostObject';
import { requireWritable, type RangeTarget } from './rangeTarget';

const kinds = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
} as const;
type RuleName = keyof typeof kinds;

const typeWords: Readonly<Record<ValidationModel['kind'], string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
};

function at({ sheet, area }: RangeTarget): ValidationModel | undefined {
  return sheet.extras.validations.find((validation) => contains(validation.area, area));
}

/** The rule of a part of its area: what is relative in its formulas counts from the part's first cell. */
function partOf(rule: ValidationModel, area: AreaModel): ValidationModel {
  const [rows, columns] = [area.row - rule.area.row, area.column - rule.area.column];
  // A list may be text: "A1,B2" are two words.
  const moved = (text: string): string => (text.startsWith('=') ? movedFormula(text, rows, columns) : text);
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    area,
    formula1: moved(formula1),
    ...(formula2 === undefined ? {} : { formula2: moved(formula2) }),
  };
}

/** A rule goes on in the cells that are not cleared. */
export function clearValidation({ sheet, area }: RangeTarget): void {
  requireWritable(sheet);
  if (!sheet.extras.validations.some((rule) => intersect(rule.area, area))) return;
  sheet.extras.validations = sheet.extras.validations.flatMap((rule) =>
    intersect(rule.area, area) ? without(rule.area, area).map((left) => partOf(rule, left)) : [rule],
  );
  sheet.changed();
}

/** As Excel says it of a range: no rule, one for all of it, several, or one for a part. */
function typeOf(target: RangeTarget): string {
  const validation = at(target);
  if (validation) return typeWords[validation.kind];
  const parts = target.sheet.extras.validations.flatMap(({ area }) => intersect(area, target.area) ?? []);
  if (parts.length === 0) return 'None';
  const covered = parts.reduce((sum, part) => sum + part.rowCount * part.columnCount, 0);
  return covered < target.area.rowCount * target.area.columnCount ? 'MixedCriteria' : 'Inconsistent';
}

function ruleOf(target: RangeTarget): object | null {
  const validation = at(target);
  if (!validation) return typeOf(target) === 'None' ? {} : null;
  const name = (Object.keys(kinds) as RuleName[]).find((key) => kinds[key] === validation.kind) ?? 'custom';
  const { formula1, formula2, operator } = partOf(validation, target.area);
  if (name === 'list') return { list: { inCellDropDown: true, source: formula1 } };
  if (name === 'custom') return { custom: { formula: formula1 } };
  return { [name]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
}

function setRule(target: RangeTarget, value: Arguments): void {
  const rule = value.record();
  const name = (Object.keys(kinds) as RuleName[]).find((key) => rule[key] != null);
  if (!name) throw new HostError('InvalidArgument');
  const body = rule[name] as Readonly<Record<string, unknown>>;
  const text = (key: string): string | undefined => {
    const part = body[key];
    return typeof part === 'string' ? part : typeof part === 'number' ? String(part) : undefined;
  };
  const formula1 = text(name === 'list' ? 'source' : name === 'custom' ? 'formula' : 'formula1');
  if (formula1 === undefined) throw new HostError('InvalidArgument');
  const [formula2, operator] = [text('formula2'), text('operator')];
  clearValidation(target);
  target.sheet.extras.validations.push({
    area: target.area,
    kind: kinds[name],
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(operator === undefined ? {} : { operator }),
  });
}

const dataValidation = hostType<RangeTarget>('DataValidation', {
  get: {
    Rule: ruleOf,
    Type: typeOf,
  },
  set: { Rule: setRule },
  call: { Clear: clearValidation },
});
register('DataValidation', dataValidation);
