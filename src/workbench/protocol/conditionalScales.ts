import { HostError, notImplemented } from '../workbook/hostError';
import { automaticIconLimit } from '../workbook/iconLimits';
import type { LimitModel } from '../workbook/model';
import { presentLimits } from '../workbook/presentLimits';
import type { Arguments } from './arguments';
import { toHexColor } from './color';
import { change, modelOf, redraw, stored, type FormatTarget } from './conditionalFormatTarget';
import { limit as limitFormula } from './conditionalHighlights';
import { notServed, onlyValue } from './onlyValue';
import { hostType } from './hostObject';

/** A limit as Office.js writes it, of a bar, a colour or an icon. */
interface Criterion {
  readonly type: string;
  readonly formula: string | null;
}

const limitTypes: readonly LimitModel['type'][] = ['Number', 'Percent', 'Percentile', 'Formula'];

/**
 * @param byItself the types that say what Excel does anyhow
 * @returns undefined for one of those
 */
function limitOf(criterion: unknown, byItself: readonly string[]): LimitModel | undefined {
  if (typeof criterion !== 'object' || criterion === null) throw new HostError('InvalidArgument');
  const { type, formula } = criterion as Readonly<Record<string, unknown>>;
  const wanted = String(type).toLowerCase();
  if (byItself.some((known) => known.toLowerCase() === wanted)) return undefined;
  const known = limitTypes.find((one) => one.toLowerCase() === wanted);
  if (known === undefined) throw notImplemented(`a limit of type ${String(type)} there`);
  return { type: known, formula: limitFormula(formula) };
}

function criterion(
  limit: LimitModel | undefined,
  byItself: string,
  formula: string | null = null,
): Criterion {
  return limit ?? { type: byItself, formula };
}

const positiveFormat = hostType<FormatTarget>('ConditionalDataBarPositiveFormat', {
  get: { FillColor: (target) => modelOf(target, 'dataBar').color, GradientFill: () => false },
  set: {
    BorderColor: notServed('ConditionalDataBarPositiveFormat.borderColor'),
    FillColor: (target, value) =>
      change(target, 'dataBar', { color: toHexColor(value.string()) ?? '#638EC6' }),
    GradientFill: onlyValue('ConditionalDataBarPositiveFormat.gradientFill', false),
  },
});

const negativeFormat = hostType<FormatTarget>('ConditionalDataBarNegativeFormat', {
  set: {
    BorderColor: notServed('ConditionalDataBarNegativeFormat.borderColor'),
    FillColor: notServed('ConditionalDataBarNegativeFormat.fillColor'),
    MatchPositiveFillColor: notServed('ConditionalDataBarNegativeFormat.matchPositiveFillColor'),
  },
});

function setBound(target: FormatTarget, end: 'lower' | 'upper', value: Arguments): void {
  const bound = limitOf(value.record(), ['Automatic', end === 'lower' ? 'LowestValue' : 'HighestValue']);
  const { limits, ...rest } = modelOf(target, 'dataBar');
  const format = stored(target);
  format.model = { ...rest, ...presentLimits({ lower: limits?.lower, upper: limits?.upper, [end]: bound }) };
  redraw(target, format);
}

export const dataBar = hostType<FormatTarget>('DataBarConditionalFormat', {
  get: {
    ShowDataBarOnly: () => false,
    AxisFormat: () => 'Automatic',
    BarDirection: () => 'Context',
    LowerBoundRule: (target) => criterion(modelOf(target, 'dataBar').limits?.lower, 'Automatic'),
    UpperBoundRule: (target) => criterion(modelOf(target, 'dataBar').limits?.upper, 'Automatic'),
  },
  set: {
    AxisColor: notServed('DataBarConditionalFormat.axisColor'),
    AxisFormat: onlyValue('DataBarConditionalFormat.axisFormat', 'Automatic'),
    BarDirection: onlyValue('DataBarConditionalFormat.barDirection', 'Context'),
    LowerBoundRule: (target, value) => setBound(target, 'lower', value),
    UpperBoundRule: (target, value) => setBound(target, 'upper', value),
  },
  child: {
    NegativeFormat: (target) => negativeFormat(target),
    PositiveFormat: (target) => positiveFormat(target),
  },
});

function colorCriteria(target: FormatTarget): object {
  const { minimum, midpoint, maximum, limits } = modelOf(target, 'colorScale');
  return {
    minimum: { ...criterion(limits?.minimum, 'LowestValue'), color: minimum },
    ...(midpoint === undefined
      ? {}
      : { midpoint: { ...criterion(limits?.midpoint, 'Percentile', '50'), color: midpoint } }),
    maximum: { ...criterion(limits?.maximum, 'HighestValue'), color: maximum },
  };
}

function setColorCriteria(target: FormatTarget, value: Arguments): void {
  const { minimum, midpoint, maximum } = value.record();
  const { kind, area, others } = modelOf(target, 'colorScale');
  const format = stored(target);
  format.model = {
    ...{ kind, area, minimum: colorOf(minimum), maximum: colorOf(maximum) },
    ...(others === undefined ? {} : { others }),
    ...(midpoint ? { midpoint: colorOf(midpoint) } : {}),
    ...presentLimits({
      minimum: limitOf(minimum, ['LowestValue']),
      midpoint: midpoint ? middle(limitOf(midpoint, [])) : undefined,
      maximum: limitOf(maximum, ['HighestValue']),
    }),
  };
  redraw(target, format);
}

function colorOf(criterion: unknown): string {
  const color = (criterion as { readonly color?: unknown } | undefined)?.color;
  return (typeof color === 'string' ? toHexColor(color) : undefined) ?? '#FFFFFF';
}

/** The middle of the values is where Excel has it by itself. */
function middle(limit: LimitModel | undefined): LimitModel | undefined {
  return limit?.type === 'Percentile' && limit.formula === '=50' ? undefined : limit;
}

export const colorScale = hostType<FormatTarget>('ColorScaleConditionalFormat', {
  get: {
    Criteria: colorCriteria,
    ThreeColorScale: (target) => modelOf(target, 'colorScale').midpoint !== undefined,
  },
  set: { Criteria: setColorCriteria },
});

function iconCount(style: string): number {
  return style.startsWith('Five') ? 5 : style.startsWith('Four') ? 4 : 3;
}

function iconCriteria(target: FormatTarget): object[] {
  const { style, limits } = modelOf(target, 'iconSet');
  const count = iconCount(style);
  const operator = 'GreaterThanOrEqual';
  return Array.from({ length: count }, (_, icon) => ({
    ...(icon === 0
      ? { type: 'Percent', formula: '=0' }
      : criterion(limits?.[icon - 1], 'Percent', `=${automaticIconLimit(icon, count)}`)),
    operator,
    customIcon: null,
  }));
}

/** The first one is Excel's own: what is said of it is not looked at. */
function setIconCriteria(target: FormatTarget, value: Arguments): void {
  const [, ...criteria] = value.array() as readonly Readonly<Record<string, unknown>>[];
  if (criteria.length !== iconCount(modelOf(target, 'iconSet').style) - 1)
    throw new HostError('InvalidArgument');
  if (criteria.some(({ operator }) => String(operator).toLowerCase() !== 'greaterthanorequal')) {
    throw notImplemented('icons that begin above their limit');
  }
  if (criteria.some(({ customIcon }) => customIcon != null)) throw notImplemented('icons of several sets');
  change(target, 'iconSet', { limits: criteria.flatMap((one) => limitOf(one, []) ?? []) });
}

function setStyle(target: FormatTarget, value: Arguments): void {
  const { kind, area, others } = modelOf(target, 'iconSet');
  const format = stored(target);
  format.model = { kind, area, style: value.string(), ...(others === undefined ? {} : { others }) };
  redraw(target, format);
}

export const iconSet = hostType<FormatTarget>('IconSetConditionalFormat', {
  get: {
    Criteria: iconCriteria,
    Style: (target) => modelOf(target, 'iconSet').style,
    ReverseIconOrder: () => false,
    ShowIconOnly: () => false,
  },
  set: { Criteria: setIconCriteria, Style: setStyle },
});
