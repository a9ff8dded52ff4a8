import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
  Tooltip,
} from 'chart.js';
import { useEffect, useRef } from 'react';
import type { ChartModel } from '../../workbook/model';
import { chartConfiguration } from './chartConfiguration';
import type { ChartData } from './chartData';
import type { Format } from './chartLook';
import { dataLabels } from './dataLabels';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
  Tooltip,
);

export interface ChartViewProps {
  readonly chart: ChartModel;
  readonly data: ChartData;
  readonly format: Format;
  readonly fallbackLabel: string;
}

/** A chart on a sheet. */
export default function ChartView({ chart, data, format, fallbackLabel }: ChartViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const plugins = chart.dataLabels ? [dataLabels(data, format)] : [];
    const drawn = new Chart(canvas.current, chartConfiguration(chart, data, format, plugins));
    return () => drawn.destroy();
  }, [chart, data, format]);
  return (
    <div
      className="sheet-chart"
      role="img"
      aria-label={chart.alternativeText ?? chart.title ?? fallbackLabel}
      data-chart={chart.id}
      data-type={chart.type}
    >
      <canvas ref={canvas} />
    </div>
  );
}
