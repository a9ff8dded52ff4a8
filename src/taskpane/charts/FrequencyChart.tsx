import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { useWords } from '../app/language';
import { usePalette } from '../app/palette';
import { predictTexts } from '../texts/predict';
import { legendAbove, valueAxis } from './chartParts';
import { useChart } from './useChart';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

export interface FrequencyChartProps {
  readonly bars: readonly { readonly label: string; readonly actual: number; readonly expected: number }[];
}

/** Two bars for each number of repeat purchases: customers, and customers that the model expects. */
export function FrequencyChart({ bars }: FrequencyChartProps) {
  const { t, formats, language } = useWords();
  const palette = usePalette();
  const canvas = useChart(
    (element) =>
      new Chart(element, {
        type: 'bar',
        data: {
          labels: bars.map(({ label }) => label),
          datasets: [
            {
              label: t(predictTexts.actual),
              data: bars.map(({ actual }) => actual),
              backgroundColor: palette.accent,
            },
            {
              label: t(predictTexts.expected),
              data: bars.map(({ expected }) => expected),
              backgroundColor: palette.comparison,
            },
          ],
        },
        options: {
          animation: false,
          maintainAspectRatio: false,
          datasets: { bar: { borderRadius: 2, categoryPercentage: 0.75, barPercentage: 0.92 } },
          scales: {
            x: {
              border: { color: palette.line },
              grid: { display: false },
              ticks: { color: palette.text },
              title: { display: true, text: t(predictTexts.repeats), color: palette.textSoft },
            },
            y: valueAxis(palette, formats.amount),
          },
          plugins: {
            legend: legendAbove(palette, 'squares'),
            tooltip: {
              callbacks: {
                label: ({ dataset, parsed }) => `${dataset.label ?? ''}: ${formats.count(parsed.y ?? 0)}`,
              },
            },
          },
        },
      }),
    [bars, palette, language],
  );
  return (
    <div style={{ position: 'relative', height: 220 }}>
      <canvas ref={canvas} role="img" aria-label={t(predictTexts.frequencyLabel)} />
    </div>
  );
}
