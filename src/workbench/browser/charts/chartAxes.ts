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

/** Fewer digits make words unreadable: such names are slanted instead. */
const fewestDigits = 8;
const slant = 50;

/** How the names of categories stand: in lines of so many digits each, and whether some may be left out. */
interface NameFit {
  readonly digits: number;
  readonly lines: number;
  readonly maySkip: boolean;
}

/** Every name is shown for as long as it has a line's room, as in Excel. */
function fitNames({ width, height }: ChartModel, { isHorizontal }: ChartKind, count: number): NameFit {
  const linesIn = (pixels: number): number => Math.max(1, Math.floor(pixels / linePixels));
  if (isHorizontal) {
    const digits = Math.max(fewestDigits, Math.floor((width * 0.4) / digitPixels));
    return { digits, lines: linesIn((height - 90) / Math.max(1, count)), maySkip: true };
  }
  const room = (width - 70) / Math.max(1, count);
  const digits = Math.floor((room - 6) / digitPixels);
  if (digits >= fewestDigits) return { digits, lines: linesIn(height * 0.3), maySkip: true };
  const slanted = (height * 0.36) / Math.sin((slant * Math.PI) / 180) / digitPixels;
  return { digits: Math.max(fewestDigits, Math.floor(slanted)), lines: 1, maySkip: room < linePixels };
}

export function axes(
  chart: ChartModel,
  kind: ChartKind,
  names: readonly string[],
  format: Format,
): NonNullable<ChartOptions['scales']> {
  const { digits, lines, maySkip } = fitNames(chart, kind, names.length);
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
            autoSkip: maySkip,
            maxRotation: slant,
            callback: (_: string | number, index: number) => wrapName(names[index] ?? '', digits, lines),
          }),
    },
    title: title(chart.categoryAxisTitle),
  };
  const value = {
    stacked,
    position: valueSide(kind, isNear),
    beginAtZero: true,
    // As in Excel, an axis without an end of its own reaches beyond the largest value: a label fits at its bar.
    ...(kind.stacking === 'percent' ? { max: 1 } : { grace: '5%' as const }),
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
