import { ArcElement, BarElement, type Chart, type Plugin } from 'chart.js';
import type { Format } from './chartLook';
import type { ChartData } from './chartData';

/** Writes each value at its bar, point or slice: the cell's own value, also where the chart draws a share of it. */
export function dataLabels(shown: ChartData, format: Format): Plugin {
  return {
    id: 'workbenchDataLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = '11px Calibri, "Segoe UI", Arial, "Noto Sans CJK SC", sans-serif';
      shown.series.forEach(({ values }, index) => drawLabels(chart, index, values, format));
      ctx.restore();
    },
  };
}

/** Whether white is read better on a fill than ink: below the middle of what the eye sees as light. */
export function isDark(fill: unknown): boolean {
  const digits = typeof fill === 'string' ? /^#([0-9a-f]{6})/i.exec(fill)?.[1] : undefined;
  if (digits === undefined) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
}

function drawLabels(
  chart: Chart,
  datasetIndex: number,
  values: readonly (number | null)[],
  format: Format,
): void {
  const { ctx, options } = chart;
  const meta = chart.getDatasetMeta(datasetIndex);
  const isRound = meta.type === 'doughnut' || meta.type === 'pie';
  const isHorizontal = options.indexAxis === 'y';
  const stacked = chart.scales[isHorizontal ? 'x' : 'y']?.options as { stacked?: boolean } | undefined;
  const isInside = isRound || (meta.type === 'bar' && stacked?.stacked === true);
  meta.data.forEach((element, index) => {
    const value = values[index];
    if (typeof value !== 'number' || (isInside && value === 0) || !chart.getDataVisibility(index)) return;
    const hasCenter = element instanceof ArcElement || element instanceof BarElement;
    const { x, y } = isInside && hasCenter ? element.getCenterPoint(true) : element.tooltipPosition(true);
    if (x === null || y === null) return;
    ctx.fillStyle = isInside && isDark(element.options['backgroundColor']) ? '#ffffff' : '#404a47';
    ctx.textAlign = isInside || !isHorizontal ? 'center' : 'left';
    ctx.textBaseline = isInside || isHorizontal ? 'middle' : 'bottom';
    ctx.fillText(
      format(value),
      x + (isHorizontal && !isInside ? 5 : 0),
      y - (isHorizontal || isInside ? 0 : 4),
    );
  });
}
