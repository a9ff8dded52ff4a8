import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { useWords } from '../app/language';
import { usePalette } from '../app/palette';
import { segmentTexts } from '../texts/segment';
import type { SegmentView } from '../worker/views';
import { legendAbove, valueAxis } from './chartParts';
import { useChart } from './useChart';
import { wrapLabel } from './wrapLabel';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

const rowHeight = 34;
const frame = 56;
/** So many characters leave room for the bars in the narrowest pane. */
const labelLength = 16;

/** Two bars a segment: its share of the customers and its share of the value. */
export default function SegmentBars({ segments }: { readonly segments: readonly SegmentView[] }) {
  const { t, formats, language } = useWords();
  const palette = usePalette();
  const shown = segments.filter(({ count }) => count > 0);
  const hasValue = shown.some(({ valueShare }) => valueShare !== null);
  const canvas = useChart(
    (element) =>
      new Chart(element, {
        type: 'bar',
        data: {
          labels: shown.map(({ name }) => wrapLabel(t(name), labelLength)),
          datasets: [
            {
              label: t(segmentTexts.customers),
              data: shown.map(({ share }) => share),
              backgroundColor: palette.accent,
            },
            ...(hasValue
              ? [
                  {
                    label: t(segmentTexts.value),
                    data: shown.map(({ valueShare }) => valueShare ?? 0),
                    backgroundColor: palette.comparison,
                  },
                ]
              : []),
          ],
        },
        options: {
          indexAxis: 'y',
          animation: false,
          maintainAspectRatio: false,
          datasets: { bar: { borderRadius: 2, categoryPercentage: 0.72, barPercentage: 0.9 } },
          color: palette.text,
          scales: {
            x: valueAxis(palette, formats.share),
            y: { border: { color: palette.line }, grid: { display: false }, ticks: { color: palette.text } },
          },
          plugins: {
            legend: legendAbove(palette, 'squares'),
            tooltip: {
              callbacks: {
                label: ({ dataset, parsed }) => `${dataset.label ?? ''}: ${formats.share(parsed.x ?? 0)}`,
              },
            },
          },
        },
      }),
    [segments, palette, language],
  );
  return (
    <div style={{ position: 'relative', height: frame + rowHeight * shown.length }}>
      <canvas ref={canvas} role="img" aria-label={t(segmentTexts.chartLabel)} />
    </div>
  );
}
