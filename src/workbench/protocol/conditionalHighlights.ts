import { HostError } from '../workbook/hostError';
import type { CellValueOperator, HighlightModel } from '../workbook/model';
import type { Arguments } from './arguments';
import { toHexColor } from './color';
import { change, stored, toFirstCell, type FormatTarget } from './conditionalFormatTarget';
import { hostType } from './hostObject';

/** The looks of the two kinds of rules that mark cells by fill and font. */
function highlight(target: FormatTarget): HighlightModel {
  const { model } = stored(target);
  if (model.kind !== 'formula' && model.kind !== 'cellValue') throw new HostError('InvalidOperation');
  return model;
}

function changeHighlight(target: FormatTarget, part: HighlightModel): void {
  const { kind } = stored(target).model;
  change(target, kind === 'cellValue' ? 'cellValue' : 'formula', part);
}

const font = hostType<FormatTarget>('ConditionalRangeFont', {
  get: {
    Bold: (target) => highlight(target).bold ?? null,
    Color: (target) => highlight(target).fontColor ?? '',
  },
  set: {
    Bold: (target, value) => changeHighlight(target, { bold: value.boolean() }),
    Color: (target, value) => changeHighlight(target, { fontColor: toHexColor(value.string()) ?? '#000000' }),
  },
});

const fill = hostType<FormatTarget>('ConditionalRangeFill', {
  get: { Color: (target) => highlight(target).fill ?? '' },
  set: {
    Color: (target, value) => changeHighlight(target, { fill: toHexColor(value.string()) ?? '#FFFFFF' }),
  },
});

const format = hostType<FormatTarget>('ConditionalRangeFormat', {
  child: { Fill: (target) => fill(target), Font: (target) => font(target) },
});

function formulaOf(target: FormatTarget): string {
  const { model } = stored(target);
  if (model.kind !== 'formula') throw new HostError('InvalidOperation');
  return model.formula;
}

function setFormula(target: FormatTarget, value: Arguments): void {
  const formula = value.string();
  if (!formula.startsWith('=')) throw new HostError('InvalidArgument');
  change(target, 'formula', { formula: toFirstCell(target, formula) });
}

const customRule = hostType<FormatTarget>('ConditionalFormatRule', {
  get: { Formula: formulaOf },
  set: { Formula: setFormula, FormulaLocal: setFormula },
});

export const custom = hostType<FormatTarget>('CustomConditionalFormat', {
  child: { Format: (target) => format(target), Rule: (target) => customRule(target) },
});

const operators: readonly CellValueOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

function ruleOf(target: FormatTarget): object {
  const { model } = stored(target);
  if (model.kind !== 'cellValue') throw new HostError('InvalidOperation');
  const { operator, formula1, formula2 } = model;
  return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

/** Excel takes a limit with or without "=", and gives it back with it. */
export function limit(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text === '') throw new HostError('InvalidArgument');
  return text.startsWith('=') ? text : `=${text}`;
}

function setRule(target: FormatTarget, value: Arguments): void {
  const { operator: asked, formula1, formula2 } = value.record();
  const wanted = String(asked).toLowerCase();
  const operator = operators.find((known) => known.toLowerCase() === wanted);
  if (operator === undefined) throw new HostError('InvalidArgument');
  const isPair = operator === 'Between' || operator === 'NotBetween';
  change(target, 'cellValue', {
    operator,
    formula1: toFirstCell(target, limit(formula1)),
    ...(isPair ? { formula2: toFirstCell(target, limit(formula2)) } : {}),
  });
}

export const cellValue = hostType<FormatTarget>('CellValueConditionalFormat', {
  get: { Rule: ruleOf },
  set: { Rule: setRule },
  child: { Format: (target) => format(target) },
});
