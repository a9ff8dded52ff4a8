import type { HostChart } from '../workbook/sheetExtras';
import type { Arguments } from './arguments';
import type { ChartTarget } from './chartTarget';
import { chartChanged, chartOf } from './chartTarget';
import { hostType, type HostObject, type HostType } from './hostObject';
import { toHexColor } from './color';

/**
 * Looks of a chart's parts that the workbook model has no place for: accepted and read back, but neither
 * drawn nor saved (docs/workbench.md). Kept by a path such as "title.font.Size".
 */
const kept = new WeakMap<HostChart, Map<string, unknown>>();

export function keptLooks(chart: HostChart): Map<string, unknown> {
  let looks = kept.get(chart);
  if (!looks) kept.set(chart, (looks = new Map<string, unknown>()));
  return looks;
}

export interface LookTarget extends ChartTarget {
  /** Where in the chart: "title", "axes.value", "series.0". */
  readonly part: string;
  /** Called when a solid fill, or a line's color, is set, where the model has a place for it. */
  readonly onFill?: (color: string) => void;
  readonly onLine?: (color: string) => void;
}

/** Getters and setters for properties that are kept as they are, with the value before anyone set them. */
export function looseProperties<T extends LookTarget>(
  defaults: Readonly<Record<string, unknown>>,
): {
  readonly get: Record<string, (target: T) => unknown>;
  readonly set: Record<string, (target: T, value: Arguments) => void>;
} {
  const get: Record<string, (target: T) => unknown> = {};
  const set: Record<string, (target: T, value: Arguments) => void> = {};
  for (const [name, initial] of Object.entries(defaults)) {
    get[name] = (target) => keptLooks(chartOf(target)).get(`${target.part}.${name}`) ?? initial;
    set[name] = (target, value) => {
      keptLooks(chartOf(target)).set(`${target.part}.${name}`, value.raw());
      chartChanged(target);
    };
  }
  return { get, set };
}

function inner<T extends LookTarget>(target: T, name: string): T {
  return { ...target, part: `${target.part}.${name}` };
}

const chartFill = hostType<LookTarget>('ChartFill', {
  call: {
    Clear: (target) => {
      keptLooks(chartOf(target)).delete(`${target.part}.color`);
      chartChanged(target);
    },
    GetSolidColor: (target) => keptLooks(chartOf(target)).get(`${target.part}.color`) ?? '',
    GetSolidColorOrNullObject: (target) => keptLooks(chartOf(target)).get(`${target.part}.color`) ?? null,
    SetSolidColor: (target, args) => {
      const color = toHexColor(args.string()) ?? '#000000';
      keptLooks(chartOf(target)).set(`${target.part}.color`, color);
      target.onFill?.(color);
      chartChanged(target);
    },
  },
});

const looseLine = looseProperties<LookTarget>({ Color: '#000000', LineStyle: 'Continuous', Weight: 0.75 });

const chartLine = hostType<LookTarget>('ChartLineFormat', {
  get: looseLine.get,
  set: {
    ...looseLine.set,
    Color: (target, value) => {
      looseLine.set['Color']?.(target, value);
      const color = toHexColor(value.string());
      if (color !== null) target.onLine?.(color);
    },
  },
  call: { Clear: (target) => void keptLooks(chartOf(target)).set(`${target.part}.LineStyle`, 'None') },
});

const chartFont = hostType<LookTarget>(
  'ChartFont',
  looseProperties({
    Bold: false,
    Color: '#595959',
    Italic: false,
    Name: 'Calibri',
    Size: 10,
    Underline: 'None',
  }),
);

/** Fill, line, border and font of any part. */
export const chartFormat: HostType<LookTarget> = hostType<LookTarget>('ChartFormat', {
  ...looseProperties({ RoundedCorners: false, ColorScheme: 'ColorfulPalette1' }),
  child: {
    // A border is not the line of a series.
    Border: ({ sheet, chartId, part }) => chartLine(inner({ sheet, chartId, part }, 'border')),
    Fill: (target) => chartFill(inner(target, 'fill')),
    Font: (target) => chartFont(inner(target, 'font')),
    Line: (target) => chartLine(inner(target, 'line')),
  },
});

/** The format of a part, whose fill and line the model may have a place for. */
export function formatOf(target: LookTarget, colors: Pick<LookTarget, 'onFill' | 'onLine'> = {}): HostObject {
  return chartFormat({ ...inner(target, 'format'), ...colors });
}
