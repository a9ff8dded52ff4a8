import { Chart, Legend, LinearScale, PointElement, ScatterController, Tooltip } from 'chart.js';
import { useWords } from '../app/language';
import { usePalette } from '../app/palette';
import { segmentMarker } from '../../scorecards/design/tokens';
import { segmentColor } from '../design/segmentColors';
import { segmentTexts } from '../texts/segment';
import type { ScatterView, SegmentView } from '../worker/views';
import { useChart } from './useChart';

Chart.register(ScatterController, PointElement, LinearScale, Legend, Tooltip);

/** The shapes that segments have on the sheets, in the drawing library's words. */
const pointStyles = {
  circle: 'circle',
  square: 'rect',
  triangle: 'triangle',
  diamond: 'rectRot',
  x: 'crossRot',
  plus: 'cross',
  star: 'star',
} as const;

export interface ClusterScatterProps {
  readonly segments: readonly SegmentView[];
  readonly scatter: ScatterView;
}

/** Customers on the two main axes of their columns, a colour and a shape for each cluster. */
export default function ClusterScatter({ segments, scatter }: ClusterScatterProps) {
  const { t, language } = useWords();
  const palette = usePalette();
  const canvas = useChart(
    (element) =>
      new Chart(element, {
        type: 'scatter',
        data: {
          datasets: segments.map((_, index) => ({
            // The number that each name in the list below begins with: whole names do not fit.
            label: String(index + 1),
            data: scatter.points.filter((point) => point[2] === index).map(([x, y]) => ({ x, y })),
            backgroundColor: segmentColor(index, palette.isDark),
            borderColor: segmentColor(index, palette.isDark),
            pointStyle: pointStyles[segmentMarker(index)],
            pointRadius: 2.5,
          })),
        },
        options: {
          animation: false,
          maintainAspectRatio: false,
          scales: {
            x: {
              title: { display: true, text: t(scatter.xTitle), color: palette.textSoft },
              grid: { color: palette.line },
              ticks: { display: false },
            },
            y: {
              title: { display: true, text: t(scatter.yTitle), color: palette.textSoft },
              grid: { color: palette.line },
              ticks: { display: false },
            },
          },
          plugins: {
            legend: {
              position: 'bottom',
              align: 'start',
              labels: { usePointStyle: true, boxHeight: 7, color: palette.text },
            },
            tooltip: { enabled: false },
          },
        },
      }),
    [segments, scatter, palette, language],
  );
  return (
    <div style={{ position: 'relative', height: 300 }}>
      <canvas ref={canvas} role="img" aria-label={t(segmentTexts.scatterLabel)} />
    </div>
  );
}
