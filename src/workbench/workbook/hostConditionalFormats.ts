import { formatArea } from './address';
import { toCorners } from './area';
import type { HostSheet } from './hostSheet';
import type { ConditionalFormatModel } from './model';
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
      ranges: [toCorners(format.model.area)],
      stopIfTrue: false,
      rule: toEngineRule(format.model),
    },
  });
}

export function eraseConditionalFormat(sheet: HostSheet, id: string): void {
  sheet.mutate('sheet.mutation.delete-conditional-rule', { cfId: id });
}

function toEngineRule(model: ConditionalFormatModel): object {
  switch (model.kind) {
    case 'dataBar':
      return {
        type: 'dataBar',
        isShowValue: true,
        config: {
          min: { type: 'min' },
          max: { type: 'max' },
          isGradient: false,
          positiveColor: model.color,
          nativeColor: '#ff0000',
        },
      };
    case 'colorScale':
      return { type: 'colorScale', config: scaleStops(model) };
    case 'iconSet':
      return { type: 'iconSet', isShowValue: true, config: iconStops(model.style) };
    case 'formula':
      return {
        type: 'highlightCell',
        ...toCondition(model),
        style: {
          ...(model.fontColor === undefined ? {} : { cl: { rgb: model.fontColor } }),
          ...(model.fill === undefined ? {} : { bg: { rgb: model.fill } }),
          ...(model.bold === undefined ? {} : { bl: model.bold ? 1 : 0 }),
        },
      };
  }
}

/**
 * A formula that asks whether its own cell is one number is asked as the engine's rule for numbers, which says the same:
 * a formula would be calculated for every cell, 40,000 times for the marks of risk of 20,000 customers.
 */
function toCondition({ formula, area }: ConditionalFormatModel & { kind: 'formula' }): object {
  const [, cell, again, number] = /^=AND\(ISNUMBER\((\w+)\),(\w+)=(-?\d+)\)$/.exec(formula) ?? [];
  const own = formatArea({ ...area, rowCount: 1, columnCount: 1 });
  return cell === own && again === own
    ? { subType: 'number', operator: 'equal', value: Number(number) }
    : { subType: 'formula', value: formula };
}

function scaleStops(model: ConditionalFormatModel & { kind: 'colorScale' }): object[] {
  const stops = [{ color: model.minimum, value: { type: 'min' } }] as { color: string; value: object }[];
  if (model.midpoint !== undefined)
    stops.push({ color: model.midpoint, value: { type: 'percentile', value: 50 } });
  stops.push({ color: model.maximum, value: { type: 'max' } });
  return stops.map((stop, index) => ({ index, ...stop }));
}

function iconStops(style: string): object[] {
  const iconType = iconTypes[style] ?? '3TrafficLights1';
  const count = Number(iconType[0]);
  return Array.from({ length: count }, (_, index) => ({
    operator: index === count - 1 ? 'lessThanOrEqual' : 'greaterThanOrEqual',
    value: { type: 'percent', value: Math.round(((count - 1 - index) * 100) / count) },
    iconType,
    iconId: String(index),
  }));
}
