import {
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type Plugin,
} from 'chart.js';
import { useWords } from '../app/language';
import { usePalette } from '../app/palette';
import { predictTexts } from '../texts/predict';
import type { HoldoutCheck } from '../worker/predict/holdoutCheck';
import { legendAbove, valueAxis } from './chartParts';
import { tickDays } from './tickDays';
import { useChart } from './useChart';

Chart.register(LineController, LineElement, PointElement, LinearScale, Legend, Tooltip);

export interface TrackingChartProps {
  readonly tracking: HoldoutCheck;
  /** Days in the unit of the points' time. */
  readonly days: number;
}

/** Two lines: what was bought, and what the model expected; a rule where the fit's part ends. */
export function TrackingChart({ tracking, days }: TrackingChartProps) {
  const { t, formats, language } = useWords();
  const palette = usePalette();
  const model = palette.comparison;
  const canvas = useChart(
    (element) => {
      const line = (value: (point: HoldoutCheck['points'][number]) => number) => [
        { x: tracking.startDay, y: 0 },
        ...tracking.points.map((point) => ({ x: point.time * days, y: value(point) })),
      ];
      return new Chart(element, {
        type: 'line',
        data: {
          datasets: [
            {
              label: t(predictTexts.actual),
              data: line(({ actual }) => actual),
              borderColor: palette.accent,
              backgroundColor: palette.accent,
              borderWidth: 2,
            },
            {
              label: t(predictTexts.expected),
              data: line(({ expected }) => expected),
              borderColor: model,
              backgroundColor: model,
              borderDash: [5, 4],
              borderWidth: 2,
            },
          ],
        },
        options: {
          animation: false,
          maintainAspectRatio: false,
          interaction: { mode: 'index', intersect: false },
          elements: { point: { radius: 0, hitRadius: 8 } },
          scales: {
            x: {
              type: 'linear',
              min: tracking.startDay,
              max: tracking.endDay,
              grid: { display: false },
              border: { color: palette.line },
              ticks: {
                color: palette.textSoft,
                align: 'inner',
                autoSkip: false,
                maxRotation: 0,
                callback: (value) => formats.date(Math.round(Number(value))),
              },
              afterBuildTicks: (axis) => {
                const { ctx, chart } = axis;
                ctx.font = `${String(Chart.defaults.font.size ?? 12)}px ${Chart.defaults.font.family ?? ''}`;
                const label = ctx.measureText(formats.date(tracking.endDay)).width;
                axis.ticks = tickDays(tracking, label / (chart.width - valuesWidth)).map((value) => ({
                  value,
                }));
              },
            },
            y: valueAxis(palette, formats.amount),
          },
          plugins: {
            legend: legendAbove(palette, 'dashes'),
            tooltip: {
              callbacks: {
                title: ([item]) => formats.date(Math.floor((item?.parsed.x ?? 0) + 1e-6)),
                label: ({ dataset, parsed }) => `${dataset.label ?? ''}: ${formats.count(parsed.y ?? 0)}`,
              },
            },
          },
        },
        plugins: tracking.splitDay === null ? [] : [splitRule(tracking.splitDay, palette.textSoft)],
      });
    },
    [tracking, palette, language],
  );
  return (
    <div style={{ position: 'relative', height: 220 }}>
      <canvas ref={canvas} role="img" aria-label={t(predictTexts.trackingLabel)} />
    </div>
  );
}

/** What the axis of values takes at the left, about. */
const valuesWidth = 40;

/** A dotted vertical line at a day. */
function splitRule(day: number, color: string): Plugin<'line'> {
  return {
    id: 'split',
    beforeDatasetsDraw: ({ ctx, chartArea, scales }) => {
      const x = scales['x']?.getPixelForValue(day);
      if (x === undefined) return;
      ctx.save();
      ctx.strokeStyle = color;
      ctx.setLineDash([2, 3]);
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}
