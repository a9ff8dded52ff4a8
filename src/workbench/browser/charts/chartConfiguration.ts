import type {
  ChartConfiguration,
  ChartDataset,
  ChartOptions,
  Plugin,
  PointStyle,
  ScatterDataPoint,
} from 'chart.js';
import type { MarkerStyle } from '../../workbook/markerStyles';
import type { ChartModel } from '../../workbook/model';
import type { ChartData, ChartSeriesData } from './chartData';
import { axes, radialScale } from './chartAxes';
import { chartKind, type ChartKind } from './chartKind';
import { font, ink, softInk, type Format } from './chartLook';

/** Excel's markers in the drawing library's words; those of lines alone take the color of the outline. */
const pointStyles = {
  Circle: 'circle',
  Square: 'rect',
  Triangle: 'triangle',
  Diamond: 'rectRot',
  X: 'crossRot',
  Plus: 'cross',
  Star: 'star',
  Dash: 'line',
  Dot: 'dash',
} as const satisfies Record<MarkerStyle, PointStyle>;

/** Office's own theme colours for series without one. */
const palette = ['#156082', '#e97132', '#196b24', '#0f9ed5', '#a02b93', '#4ea72e', '#7f8c8d', '#b7950b'];

/** What the drawing library needs to draw a chart of the workbook with the data that its cells hold now. */
export function chartConfiguration(
  chart: ChartModel,
  data: ChartData,
  format: Format,
  plugins: readonly Plugin[],
): ChartConfiguration {
  const kind = chartKind(chart.type);
  const share = kind.stacking === 'percent';
  const shown = share ? toShares(data) : data;
  const longest = Math.max(0, ...shown.series.map((series) => series.values.length));
  const labels = Array.from(
    { length: longest },
    (_, index) => shown.series[0]?.categories[index] ?? String(index + 1),
  );
  return {
    type: kind.shape,
    data: { labels, datasets: shown.series.map((series, index) => dataset(series, index, kind)) },
    options: options(chart, kind, labels, share ? (value) => `${Math.round(value * 100)}%` : format),
    plugins: [...plugins],
  };
}

function dataset(series: ChartSeriesData, index: number, kind: ChartKind): ChartDataset {
  const color = series.color ?? palette[index % palette.length] ?? ink;
  const isRound = kind.shape === 'doughnut' || kind.shape === 'pie';
  const hasPointColors = isRound || series.pointColors !== undefined;
  const fill = hasPointColors
    ? series.values.map(
        (_, point) => series.pointColors?.[point] ?? (isRound ? palette[point % palette.length] : color),
      )
    : color;
  const common = { label: series.name, data: [...series.values] };
  switch (kind.shape) {
    case 'doughnut':
    case 'pie':
      return { ...common, backgroundColor: fill, borderColor: '#ffffff', borderWidth: 2 };
    case 'bar':
      return {
        ...common,
        backgroundColor: fill,
        maxBarThickness: 56,
        categoryPercentage: 0.72,
      };
    case 'scatter':
      return {
        label: series.name,
        data: points(series),
        backgroundColor: fill,
        borderColor: color,
        ...(series.markerOutline === undefined ? {} : { pointBorderColor: series.markerOutline }),
        showLine: kind.hasLine,
        pointStyle: pointStyles[series.markerStyle ?? 'Circle'],
        pointRadius: kind.hasMarkers ? 4.5 : 0,
      };
    case 'line':
    case 'radar':
      return {
        ...common,
        borderColor: color,
        backgroundColor: kind.isFilled ? `${color}55` : fill,
        fill: kind.isFilled,
        borderWidth: 2.25,
        pointStyle: pointStyles[series.markerStyle ?? 'Circle'],
        pointRadius: kind.hasMarkers ? 3 : 0,
        spanGaps: false,
      };
  }
}

function points(series: ChartSeriesData): ScatterDataPoint[] {
  return series.values.flatMap((y, index) => {
    const x = series.x.length > 0 ? series.x[index] : index + 1;
    return y === null || x === null || x === undefined ? [] : [{ x, y }];
  });
}

/** Each value as its part of all series at the same category, as a 100 % stacked chart shows it. */
function toShares(data: ChartData): ChartData {
  const totals: number[] = [];
  for (const { values } of data.series) {
    values.forEach((value, index) => (totals[index] = (totals[index] ?? 0) + Math.abs(value ?? 0)));
  }
  return {
    series: data.series.map((series) => ({
      ...series,
      values: series.values.map((value, index) =>
        value === null || totals[index] === 0 ? null : value / (totals[index] ?? 1),
      ),
    })),
  };
}

function options(chart: ChartModel, kind: ChartKind, names: readonly string[], format: Format): ChartOptions {
  const isRound = kind.shape === 'doughnut' || kind.shape === 'pie';
  const legendVisible = chart.legend?.visible ?? false;
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    indexAxis: kind.isHorizontal ? 'y' : 'x',
    ...(kind.shape === 'doughnut' ? { cutout: '58%' } : {}),
    layout: { padding: { top: 4, right: 10, bottom: 4, left: 6 } },
    font,
    plugins: {
      title: {
        display: chart.title !== undefined && chart.title !== '',
        text: chart.title ?? '',
        color: ink,
        font: { ...font, size: 15, weight: 600 },
        padding: { top: 8, bottom: 12 },
      },
      legend: {
        display: legendVisible,
        position: chart.legend?.position ?? 'bottom',
        labels: {
          color: softInk,
          font,
          boxWidth: 10,
          ...legendMarks(kind),
        },
      },
      tooltip: {
        callbacks: {
          label: ({ dataset: { label = '' }, raw, label: point }) => {
            const value = typeof raw === 'number' ? format(raw) : pointText(raw, format);
            return ` ${isRound ? point : label}: ${value}`;
          },
        },
      },
    },
    scales: isRound
      ? {}
      : kind.shape === 'radar'
        ? radialScale(chart, format)
        : axes(chart, kind, names, format),
  };
}

/** Squares of the series' colours, or, where points differ in shape, these shapes, which are drawn larger than their box. */
function legendMarks({ shape }: ChartKind): { usePointStyle: boolean; boxHeight: number } {
  return shape === 'scatter'
    ? { usePointStyle: true, boxHeight: 6 }
    : { usePointStyle: false, boxHeight: 10 };
}

function pointText(raw: unknown, format: Format): string {
  return typeof raw === 'object' && raw !== null && 'x' in raw && 'y' in raw
    ? `${String(raw.x)}, ${format(Number(raw.y))}`
    : '';
}
