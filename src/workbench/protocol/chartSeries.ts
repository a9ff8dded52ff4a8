import { HostError } from '../workbook/hostError';
import type { ChartSeriesModel } from '../workbook/model';
import { parseReference } from '../workbook/address';
import { markerStyleOf } from '../workbook/markerStyles';
import type { Arguments } from './arguments';
import { formatOf, looseProperties, type LookTarget } from './chartLooks';
import { chartDataLabels } from './chartParts';
import { seriesReference } from './chartSource';
import { toHexColor } from './color';
import { chartOf, updateChart, type ChartTarget } from './chartTarget';
import { unwrap } from './crossFamily';
import { onlyValue } from './onlyValue';
import { hostType, type HostObject } from './hostObject';

interface SeriesTarget extends LookTarget {
  readonly index: number;
}

interface PointTarget extends SeriesTarget {
  readonly point: number;
}

function seriesOf(target: SeriesTarget): ChartSeriesModel {
  const series = chartOf(target).series[target.index];
  if (!series) throw new HostError('ItemNotFound');
  return series;
}

function change(target: SeriesTarget, part: Partial<ChartSeriesModel>): void {
  updateChart(target, (chart) => {
    chart.series = chart.series.map((series, index) =>
      index === target.index ? { ...series, ...part } : series,
    );
  });
}

function reference(args: Arguments): string {
  const range = unwrap('Range', args.raw());
  if (!range) throw new HostError('InvalidArgument');
  return seriesReference(range);
}

function valuesOf(target: SeriesTarget, which: 'values' | 'categories'): unknown[] {
  const text = seriesOf(target)[which];
  const found = text === undefined ? undefined : parseReference(text);
  const sheet = found?.sheet === undefined ? undefined : target.sheet.workbook.sheet(found.sheet);
  return found && sheet ? sheet.cells.values(found.area).flat() : [];
}

function partOf(args: Arguments): 'values' | 'categories' {
  return /^(Categories|XValues)$/i.test(args.string()) ? 'categories' : 'values';
}

function pointColor(target: PointTarget, color: string): void {
  const colors = [...(seriesOf(target).pointColors ?? [])];
  const before = seriesOf(target).color ?? '#4472C4';
  while (colors.length <= target.point) colors.push(before);
  colors[target.point] = color;
  change(target, { pointColors: colors });
}

const chartPoint = hostType<PointTarget>('ChartPoint', {
  ...looseProperties({ HasDataLabel: false, MarkerSize: 5, MarkerStyle: 'Automatic' }),
  child: { Format: (target) => formatOf(target, { onFill: (color) => pointColor(target, color) }) },
});

function pointCount(target: SeriesTarget): number {
  const found = parseReference(seriesOf(target).values);
  return found ? found.area.rowCount * found.area.columnCount : 0;
}

function pointAt(target: SeriesTarget, point: number): HostObject {
  if (point < 0 || point >= pointCount(target)) throw new HostError('InvalidArgument');
  return chartPoint({ ...target, part: `${target.part}.points.${point}`, point });
}

const chartPoints = hostType<SeriesTarget>('ChartPointsCollection', {
  get: { Count: pointCount },
  items: (target) => Array.from({ length: pointCount(target) }, (_, point) => pointAt(target, point)),
  call: {
    GetCount: pointCount,
    GetItemAt: (target, args) => pointAt(target, args.number()),
  },
});

const loose = looseProperties<SeriesTarget>({
  AxisGroup: 'Primary',
  ChartType: 'Invalid',
  DoughnutHoleSize: 50,
  Filtered: false,
  GapWidth: 150,
  MarkerBackgroundColor: '',
  MarkerForegroundColor: '',
  MarkerSize: 5,
  MarkerStyle: 'Automatic',
  Overlap: 0,
  PlotOrder: 0,
  ShowShadow: false,
  Smooth: false,
});

const chartSeries = hostType<SeriesTarget>('ChartSeries', {
  id: ({ index }) => index,
  get: {
    ...loose.get,
    ChartType: (target) => chartOf(target).type,
    HasDataLabels: (target) => chartOf(target).dataLabels,
    Name: (target) => seriesOf(target).name,
  },
  set: {
    ...loose.set,
    // Every series is of its chart's type here.
    ChartType: (target, value) => onlyValue('ChartSeries.chartType', chartOf(target).type)(target, value),
    HasDataLabels: (target, value) =>
      updateChart(target, (chart) => {
        chart.dataLabels = value.boolean();
      }),
    MarkerBackgroundColor: (target, value) => {
      loose.set['MarkerBackgroundColor']?.(target, value);
      const color = toHexColor(value.string());
      if (color !== null) change(target, { color });
    },
    MarkerForegroundColor: (target, value) => {
      loose.set['MarkerForegroundColor']?.(target, value);
      const markerOutline = toHexColor(value.string());
      if (markerOutline !== null) change(target, { markerOutline });
    },
    MarkerStyle: (target, value) => {
      loose.set['MarkerStyle']?.(target, value);
      const markerStyle = markerStyleOf(value.string());
      if (markerStyle !== undefined) change(target, { markerStyle });
    },
    Name: (target, value) => change(target, { name: value.string() }),
  },
  child: {
    DataLabels: (target) => chartDataLabels({ ...target, part: 'dataLabels' }),
    Format: (target) => {
      const setColor = (color: string): void => change(target, { color });
      return formatOf(target, { onFill: setColor, onLine: setColor });
    },
    Points: (target) => chartPoints(target),
  },
  call: {
    Delete: (target) =>
      updateChart(target, (chart) => {
        chart.series = chart.series.filter((_, index) => index !== target.index);
      }),
    GetDimensionDataSourceString: (target, args) => seriesOf(target)[partOf(args)] ?? '',
    GetDimensionDataSourceType: (target, args) =>
      parseReference(seriesOf(target)[partOf(args)] ?? '') ? 'LocalRange' : 'Unknown',
    GetDimensionValues: (target, args) => valuesOf(target, partOf(args)),
    SetValues: (target, args) => change(target, { values: reference(args) }),
    SetXAxisValues: (target, args) => change(target, { categories: reference(args) }),
  },
});

function at(target: ChartTarget, index: number): HostObject {
  if (index < 0 || index >= chartOf(target).series.length) throw new HostError('InvalidArgument');
  return chartSeries({ ...target, part: `series.${index}`, index });
}

export const chartSeriesCollection = hostType<ChartTarget>('ChartSeriesCollection', {
  get: { Count: (target) => chartOf(target).series.length },
  items: (target) => chartOf(target).series.map((_, index) => at(target, index)),
  item: (target, key) => at(target, key.number()),
  call: {
    Add: (target, args) => {
      const place = args.optionalNumber(1) ?? chartOf(target).series.length;
      const name = args.optionalString() ?? `Series${place + 1}`;
      updateChart(target, (chart) => {
        chart.series = [...chart.series.slice(0, place), { name, values: '' }, ...chart.series.slice(place)];
      });
      return at(target, place);
    },
    GetCount: (target) => chartOf(target).series.length,
    GetItemAt: (target, args) => at(target, args.number()),
  },
});
