import type { ChartModel } from '../workbook/model';
import type { HostChart } from '../workbook/sheetExtras';
import type { Arguments } from './arguments';
import { formatOf, looseProperties, type LookTarget } from './chartLooks';
import { chartOf, updateChart, type ChartTarget } from './chartTarget';
import { hostType, type HostObject } from './hostObject';

function inner(target: LookTarget, name: string): LookTarget {
  return { sheet: target.sheet, chartId: target.chartId, part: `${target.part}.${name}` };
}

const looseTitle = looseProperties<LookTarget>({
  HorizontalAlignment: 'Center',
  Overlay: false,
  Position: 'Top',
  ShowShadow: false,
  TextOrientation: 0,
  VerticalAlignment: 'Center',
});

export const chartTitle = hostType<LookTarget>('ChartTitle', {
  get: {
    ...looseTitle.get,
    Text: (target) => chartOf(target).title ?? '',
    Visible: (target) => chartOf(target).title !== undefined,
  },
  set: {
    ...looseTitle.set,
    Text: (target, value) =>
      updateChart(target, (chart) => {
        chart.title = value.string();
      }),
    Visible: (target, value) =>
      updateChart(target, (chart) => {
        if (value.boolean()) chart.title ??= 'Chart Title';
        else delete chart.title;
      }),
  },
  child: { Format: (target) => formatOf(target) },
});

const positions = ['Top', 'Bottom', 'Left', 'Right'] as const;
type Legend = NonNullable<ChartModel['legend']>;

function legendOf(target: ChartTarget): Legend {
  return chartOf(target).legend ?? { visible: false, position: 'right' };
}

function setLegend(target: ChartTarget, part: Partial<Legend>): void {
  updateChart(target, (chart: HostChart) => {
    chart.legend = { ...legendOf(target), ...part };
  });
}

const looseLegend = looseProperties<LookTarget>({ Overlay: false, ShowShadow: false });

export const chartLegend = hostType<LookTarget>('ChartLegend', {
  get: {
    ...looseLegend.get,
    Position: (target) => positions.find((word) => word.toLowerCase() === legendOf(target).position),
    Visible: (target) => legendOf(target).visible,
  },
  set: {
    ...looseLegend.set,
    Position: (target, value) =>
      setLegend(target, { position: value.word(['top', 'bottom', 'left', 'right'] as const) }),
    Visible: (target, value) => setLegend(target, { visible: value.boolean() }),
  },
  child: { Format: (target) => formatOf(target) },
});

const looseLabels = looseProperties<LookTarget>({
  LinkNumberFormat: true,
  Position: 'BestFit',
  Separator: ', ',
  ShowBubbleSize: false,
  ShowCategoryName: false,
  ShowLegendKey: false,
  ShowPercentage: false,
  ShowSeriesName: false,
});

export const chartDataLabels = hostType<LookTarget>('ChartDataLabels', {
  get: {
    ...looseLabels.get,
    NumberFormat: (target) => chartOf(target).valueFormat ?? 'General',
    ShowValue: (target) => chartOf(target).dataLabels,
  },
  set: {
    ...looseLabels.set,
    NumberFormat: (target, value) =>
      updateChart(target, (chart) => {
        chart.valueFormat = value.string();
      }),
    ShowPercentage: (target, value) => {
      looseLabels.set['ShowPercentage']?.(target, value);
      if (value.boolean()) showLabels(target, true);
    },
    ShowValue: (target, value) => showLabels(target, value.boolean()),
  },
  child: { Format: (target) => formatOf(target) },
});

function showLabels(target: ChartTarget, show: boolean): void {
  updateChart(target, (chart) => {
    chart.dataLabels = show;
  });
}

interface AxisTarget extends LookTarget {
  readonly title: 'categoryAxisTitle' | 'valueAxisTitle';
}

type Bound = 'valueAxisMinimum' | 'valueAxisMaximum';

function isValueAxis({ title }: AxisTarget): boolean {
  return title === 'valueAxisTitle';
}

/** An end of the value axis has a place in the model; a text, as Excel takes it, leaves it to who draws. */
function setBound(target: AxisTarget, bound: Bound, value: Arguments): void {
  looseAxis.set[bound === 'valueAxisMinimum' ? 'Minimum' : 'Maximum']?.(target, value);
  if (!isValueAxis(target)) return;
  const number = value.raw();
  updateChart(target, (chart) => {
    if (typeof number === 'number') chart[bound] = number;
    else Reflect.deleteProperty(chart, bound);
  });
}

function boundOf(target: AxisTarget, bound: Bound): unknown {
  const name = bound === 'valueAxisMinimum' ? 'Minimum' : 'Maximum';
  return isValueAxis(target) ? (chartOf(target)[bound] ?? '') : looseAxis.get[name]?.(target);
}

type Mark = 'categoryLabelsLow' | 'categoriesReversed' | 'valueLabelsHigh';

function setMark(target: ChartTarget, mark: Mark, isSet: boolean): void {
  updateChart(target, (chart) => {
    if (isSet) chart[mark] = true;
    else Reflect.deleteProperty(chart, mark);
  });
}

/** The places of labels that the model has words for: low for categories, high for values. */
function setLabelPosition(target: AxisTarget, value: Arguments): void {
  looseAxis.set['TickLabelPosition']?.(target, value);
  const position = value.string();
  if (isValueAxis(target)) setMark(target, 'valueLabelsHigh', position === 'High');
  else setMark(target, 'categoryLabelsLow', position === 'Low');
}

function labelPosition(target: AxisTarget): unknown {
  const { valueLabelsHigh, categoryLabelsLow } = chartOf(target);
  if (isValueAxis(target) && valueLabelsHigh === true) return 'High';
  if (!isValueAxis(target) && categoryLabelsLow === true) return 'Low';
  return looseAxis.get['TickLabelPosition']?.(target);
}

function setReversed(target: AxisTarget, value: Arguments): void {
  looseAxis.set['ReversePlotOrder']?.(target, value);
  if (!isValueAxis(target)) setMark(target, 'categoriesReversed', value.boolean());
}

const axisTitle = hostType<AxisTarget>('ChartAxisTitle', {
  get: {
    Text: (target) => chartOf(target)[target.title] ?? '',
    Visible: (target) => chartOf(target)[target.title] !== undefined,
  },
  set: {
    Text: (target, value) =>
      updateChart(target, (chart) => {
        chart[target.title] = value.string();
      }),
    Visible: (target, value) =>
      updateChart(target, (chart) => {
        if (value.boolean()) chart[target.title] ??= 'Axis Title';
        else Reflect.deleteProperty(chart, target.title);
      }),
  },
  child: { Format: (target) => formatOf(target) },
});

const gridlines = hostType<LookTarget>('ChartGridlines', {
  ...looseProperties({ Visible: true }),
  child: { Format: (target) => formatOf(target) },
});

const looseAxis = looseProperties<AxisTarget>({
  AxisGroup: 'Primary',
  CategoryType: 'Automatic',
  CustomDisplayUnit: 1,
  DisplayUnit: 'None',
  LinkNumberFormat: true,
  LogBase: 10,
  MajorTickMark: 'None',
  MajorUnit: '',
  Maximum: '',
  Minimum: '',
  MinorTickMark: 'None',
  MinorUnit: '',
  Position: 'Automatic',
  ReversePlotOrder: false,
  ScaleType: 'Linear',
  ShowDisplayUnitLabel: true,
  TickLabelPosition: 'NextToAxis',
  TickLabelSpacing: 1,
  TickMarkSpacing: 1,
  Visible: true,
});

const chartAxis = hostType<AxisTarget>('ChartAxis', {
  get: {
    ...looseAxis.get,
    Maximum: (target) => boundOf(target, 'valueAxisMaximum'),
    Minimum: (target) => boundOf(target, 'valueAxisMinimum'),
    NumberFormat: (target) => chartOf(target).valueFormat ?? 'General',
    ReversePlotOrder: (target) =>
      isValueAxis(target)
        ? looseAxis.get['ReversePlotOrder']?.(target)
        : chartOf(target).categoriesReversed === true,
    TickLabelPosition: labelPosition,
  },
  set: {
    ...looseAxis.set,
    Maximum: (target, value) => setBound(target, 'valueAxisMaximum', value),
    Minimum: (target, value) => setBound(target, 'valueAxisMinimum', value),
    ReversePlotOrder: setReversed,
    TickLabelPosition: setLabelPosition,
    NumberFormat: (target, value) =>
      updateChart(target, (chart) => {
        if (target.title === 'valueAxisTitle') chart.valueFormat = value.string();
      }),
  },
  child: {
    Format: (target) => formatOf(target),
    MajorGridlines: (target) => gridlines(inner(target, 'majorGridlines')),
    MinorGridlines: (target) => gridlines(inner(target, 'minorGridlines')),
    Title: (target) => axisTitle({ ...inner(target, 'title'), title: target.title }),
  },
});

function axis(target: ChartTarget, kind: 'category' | 'value'): HostObject {
  return chartAxis({
    ...target,
    part: `axes.${kind}`,
    title: kind === 'category' ? 'categoryAxisTitle' : 'valueAxisTitle',
  });
}

export const chartAxes = hostType<ChartTarget>('ChartAxes', {
  child: {
    CategoryAxis: (target) => axis(target, 'category'),
    ValueAxis: (target) => axis(target, 'value'),
  },
  call: {
    GetItem: (target, args) =>
      axis(target, args.word(['Category', 'Value']) === 'Category' ? 'category' : 'value'),
  },
});
