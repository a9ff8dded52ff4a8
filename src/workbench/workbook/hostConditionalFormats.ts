import { formatArea } from './address';
import { intersect, toCorners } from './area';
import type { HostSheet } from './hostSheet';
import { areasOf, relativeTo } from './conditionalAreas';
import { automaticIconLimit } from './iconLimits';
import type { AreaModel, ConditionalFormatModel, HighlightModel, LimitModel } from './model';
import type { HostConditionalFormat } from './sheetExtras';

/** Univer's icon sets by Excel's names; the engine numbers the icons from the best down. */
const iconTypes: Readonly<Record<string, string>> = {
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  ThreeStars: '3Stars',
  ThreeTriangles: '3Triangles',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRating: '4Rating',
  FourRedToBlack: '4RedToBlack',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
  FiveBoxes: '5Boxes',
};

/** Draws a conditional format with the engine's plugin. */
export function drawConditionalFormat(sheet: HostSheet, format: HostConditionalFormat): void {
  sheet.mutate('sheet.mutation.add-conditional-rule', {
    rule: {
      cfId: format.id,
      ranges: areasOf(format.model).map(toCorners),
      stopIfTrue: false,
      rule: toEngineRule(sheet, relativeToHighest(format.model)),
    },
  });
}

export function eraseConditionalFormat(sheet: HostSheet, id: string): void {
  sheet.mutate('sheet.mutation.delete-conditional-rule', { cfId: id });
}

/** The engine reads formulas relative to the area that begins highest, the left one of two in the same row. */
function relativeToHighest(model: ConditionalFormatModel): ConditionalFormatModel {
  const [highest] = areasOf(model).sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...relativeTo(model, highest), area: highest };
}

function toEngineRule(sheet: HostSheet, model: ConditionalFormatModel): object {
  switch (model.kind) {
    case 'dataBar':
      return {
        type: 'dataBar',
        isShowValue: true,
        config: {
          min: engineLimit(model.limits?.lower, model.area) ?? lowerBound(sheet, model.area),
          max: engineLimit(model.limits?.upper, model.area) ?? { type: 'max' },
          isGradient: false,
          positiveColor: model.color,
          nativeColor: '#ff0000',
        },
      };
    case 'colorScale':
      return { type: 'colorScale', config: scaleStops(model) };
    case 'iconSet':
      return { type: 'iconSet', isShowValue: true, config: iconStops(model) };
    case 'formula':
      return highlight(model, { subType: 'formula', value: model.formula });
    case 'cellValue':
      return highlight(model, toCondition(model));
  }
}

/** Excel's bars begin at 0, or where the negative ones end; the engine's at the lowest value, which then has no bar. */
function lowerBound(sheet: HostSheet, area: AreaModel): object {
  const used = sheet.usedArea(true);
  const part = used && intersect(used, area);
  const isNegative = (value: unknown): boolean => typeof value === 'number' && value < 0;
  const hasNegative = part !== undefined && sheet.cells.values(part).some((row) => row.some(isNegative));
  return hasNegative ? { type: 'min' } : { type: 'num', value: 0 };
}

function highlight({ fontColor, fill, bold }: HighlightModel, condition: object): object {
  return {
    type: 'highlightCell',
    ...condition,
    style: {
      ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
      ...(fill === undefined ? {} : { bg: { rgb: fill } }),
      ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    },
  };
}

const comparisons = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
} as const;

/**
 * Whether a cell is one number is asked by the engine's rule for numbers: a formula would be calculated for every
 * cell, 40,000 times for the marks of risk of 20,000 customers. Other comparisons are formulas, since Excel puts
 * texts above all numbers and takes a blank cell for 0, which the engine's rule does not.
 */
function toCondition({
  area,
  operator,
  formula1,
  formula2,
}: ConditionalFormatModel & { kind: 'cellValue' }): object {
  const number = Number(formula1.slice(1) || NaN);
  if (operator === 'EqualTo' && Number.isFinite(number) && number !== 0) {
    return { subType: 'number', operator: 'equal', value: number };
  }
  const cell = formatArea({ ...area, rowCount: 1, columnCount: 1 });
  const compare = (sign: string, limit = '=NA()'): string => `${cell}${sign}(${limit.slice(1)})`;
  if (operator !== 'Between' && operator !== 'NotBetween') {
    return { subType: 'formula', value: `=${compare(comparisons[operator], formula1)}` };
  }
  const between = `AND(${compare('>=', formula1)},${compare('<=', formula2)})`;
  return { subType: 'formula', value: operator === 'Between' ? `=${between}` : `=NOT(${between})` };
}

function scaleStops(model: ConditionalFormatModel & { kind: 'colorScale' }): object[] {
  const { area, limits } = model;
  const stop = (color: string, limit: LimitModel | undefined, otherwise: object) => ({
    color,
    value: engineLimit(limit, area) ?? otherwise,
  });
  const stops = [stop(model.minimum, limits?.minimum, { type: 'min' })];
  if (model.midpoint !== undefined)
    stops.push(stop(model.midpoint, limits?.midpoint, { type: 'percentile', value: 50 }));
  stops.push(stop(model.maximum, limits?.maximum, { type: 'max' }));
  return stops.map((one, index) => ({ index, ...one }));
}

function iconStops({ area, style, limits }: ConditionalFormatModel & { kind: 'iconSet' }): object[] {
  const iconType = iconTypes[style] ?? '3TrafficLights1';
  const count = Number(iconType[0]);
  return Array.from({ length: count }, (_, index) => ({
    operator: index === count - 1 ? 'lessThanOrEqual' : 'greaterThanOrEqual',
    value: engineLimit(limits?.[count - 2 - index], area) ?? {
      type: 'percent',
      value: automaticIconLimit(count - 1 - index, count),
    },
    iconType,
    iconId: String(index),
  }));
}

/** The engine takes a formula only for a limit that is the number itself: a share is calculated within the formula. */
function engineLimit(limit: LimitModel | undefined, area: AreaModel): object | undefined {
  if (limit === undefined) return undefined;
  const { type, formula } = limit;
  const text = formula.slice(1);
  const number = text.trim() === '' ? NaN : Number(text);
  if (Number.isFinite(number)) {
    const types = { Number: 'num', Formula: 'num', Percent: 'percent', Percentile: 'percentile' } as const;
    return { type: types[type], value: number };
  }
  const cells = formatArea(area, true);
  const share = `(${text})/100`;
  const value = {
    Number: formula,
    Formula: formula,
    Percent: `=MIN(${cells})+(MAX(${cells})-MIN(${cells}))*${share}`,
    Percentile: `=PERCENTILE(${cells},${share})`,
  }[type];
  return { type: 'formula', value };
}
