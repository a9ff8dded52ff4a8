import type { ChartOptions } from 'chart.js';
import type { ChartModel } from '../../workbook/model';
import type { ChartKind } from './chartKind';
import { font, gridLine, softInk, type Format } from './chartLook';
import { wrapName } from './wrapName';

function bounds({ valueAxisMinimum, valueAxisMaximum }: ChartModel): { min?: number; max?: number } {
  return {
    ...(valueAxisMinimum === undefined ? {} : { min: valueAxisMinimum }),
    ...(valueAxisMaximum === undefined ? {} : { max: valueAxisMaximum }),
  };
}

export function radialScale(chart: ChartModel, format: Format): NonNullable<ChartOptions['scales']> {
  return {
    r: {
      beginAtZero: true,
      ...bounds(chart),
      grid: { color: gridLine },
      angleLines: { color: gridLine },
      pointLabels: { color: softInk, font },
      ticks: {
        color: softInk,
        font: { ...font, size: 10 },
        backdropColor: 'transparent',
        maxTicksLimit: 5,
        callback: ticks(format),
      },
    },
  };
}

/** Where the numbers stand: below or at the left, or, away from there, opposite. */
function valueSide({ isHorizontal }: ChartKind, isNear: boolean): 'bottom' | 'top' | 'left' | 'right' {
  if (isHorizontal) return isNear ? 'bottom' : 'top';
  return isNear ? 'left' : 'right';
}

/** Of the letters of names, on average. */
const digitPixels = 6;
const linePixels = 15;

/** Digits of an axis's text in which the name of a category has to be broken. */
function nameDigits({ width }: ChartModel, { isHorizontal }: ChartKind, count: number): number {
  const room = isHorizontal ? width * 0.4 : (width - 70) / Math.max(1, count) - 6;
  return Math.max(8, Math.floor(room / digitPixels));
}

/** Lines that such a name may take: beside a bar no more than its part of the height, so that no name is left out. */
function nameLines({ height }: ChartModel, { isHorizontal }: ChartKind, count: number): number {
  const room = isHorizontal ? (height - 90) / Math.max(1, count) : height * 0.3;
  return Math.max(1, Math.floor(room / linePixels));
}

export function axes(
  chart: ChartModel,
  kind: ChartKind,
  names: readonly string[],
  format: Format,
): NonNullable<ChartOptions['scales']> {
  const digits = nameDigits(chart, kind, names.length);
  const lines = nameLines(chart, kind, names.length);
  const title = (text: string | undefined) => ({
    display: text !== undefined && text !== '',
    text: text ?? '',
    color: softInk,
    font,
  });
  const stacked = kind.stacking !== 'none';
  const isScatter = kind.shape === 'scatter';
  const isReversed = chart.categoriesReversed === true;
  const isNear = isReversed === (chart.valueLabelsHigh === true);
  const category = {
    stacked,
    // Excel puts the first category of a bar chart at the bottom, unless told otherwise.
    reverse: kind.isHorizontal !== isReversed,
    grid: { display: isScatter, color: gridLine },
    border: { color: '#bcc5c1' },
    ticks: {
      color: softInk,
      font,
      ...(isScatter
        ? {}
        : {
            autoSkip: true,
            maxRotation: 50,
            callback: (_: string | number, index: number) => wrapName(names[index] ?? '', digits, lines),
          }),
    },
    title: title(chart.categoryAxisTitle),
  };
  const value = {
    stacked,
    position: valueSide(kind, isNear),
    beginAtZero: true,
    ...(kind.stacking === 'percent' ? { max: 1 } : {}),
    ...bounds(chart),
    grid: { color: gridLine },
    border: { display: false },
    ticks: { color: softInk, font, maxTicksLimit: 7, callback: ticks(format) },
    title: title(chart.valueAxisTitle),
  };
  return kind.isHorizontal ? { x: value, y: category } : { x: category, y: value };
}

function ticks(format: Format): (tick: string | number) => string {
  return (tick) => (typeof tick === 'number' ? format(tick) : tick);
}
