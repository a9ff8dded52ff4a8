import type {
  ChartSeriesSpec,
  ChartSpec,
  MarkerShape,
  RangeRef,
  SheetSpec,
} from '../../scorecards/sheetSpec';
import { columnLetters } from '../address';
import { bytesPerCall, type Batch } from './batch';
import { onCell, onRange } from './onRange';

const chartTypes = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  stackedColumn: 'ColumnStacked',
  line: 'Line',
  doughnut: 'Doughnut',
  scatter: 'XYScatter',
  radar: 'Radar',
} as const;

const markerStyles = {
  circle: 'Circle',
  square: 'Square',
  triangle: 'Triangle',
  diamond: 'Diamond',
  x: 'X',
  plus: 'Plus',
  star: 'Star',
} as const satisfies Record<MarkerShape, `${Excel.ChartMarkerStyle}`>;

const linesAlone: ReadonlySet<MarkerShape> = new Set(['x', 'plus', 'star']);

/**
 * Native charts over cells of the same batch of sheets, which have their values by now: Excel refuses a chart that has
 * nothing to show.
 */
export async function writeCharts(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  sheets: Readonly<Record<string, Excel.Worksheet>>,
  made: MadeChart[],
): Promise<void> {
  const onReference: OnReference = ({ sheet: key, area }, use) => {
    const holder = sheets[key];
    if (holder === undefined) throw new Error(`A chart names an unknown sheet: ${key}`);
    return onRange(holder, area, use);
  };
  for (const chart of spec.charts ?? []) {
    const added = addChart(sheet, chart, onReference);
    if (added !== undefined) made.push({ chart: added, wanted: chart.series.length });
    // The text behind it keeps within its cell; programs that do not know "Fill" would print its end beside the chart.
    onCell(sheet, chart.place, ({ format }) => {
      format.horizontalAlignment = 'Fill';
      format.font.color = '#FFFFFF';
    });
    await batch.queued((12 + 6 * chart.series.length) * bytesPerCall);
  }
}

/** A chart, and how many series it is to have. */
export interface MadeChart {
  readonly chart: Excel.Chart;
  readonly wanted: number;
}

/** Deletes series that Excel made of cells around those that a chart was given; to be called when the charts are there. */
export async function removeGuessedSeries(batch: Batch, made: readonly MadeChart[]): Promise<void> {
  for (const { chart, wanted } of made) {
    // The chart's own come behind them, but for the first one.
    for (let extra = chart.series.count - wanted; extra > 0; extra--) {
      chart.series.getItemAt(extra).delete();
      await batch.queued();
    }
  }
}

/** Deletes charts that were not finished, which bear no name of their own yet. */
export function removeHalfMade(charts: Excel.ChartCollection, names: ReadonlySet<string>): void {
  for (const chart of charts.items) if (!names.has(chart.name)) chart.delete();
}

/** The name that a chart gets when it is finished. */
export function chartName({ title, key }: ChartSpec): string {
  return title === '' ? key : title;
}

type OnReference = <T>(reference: RangeRef, use: (range: Excel.Range) => T) => T;

function addChart(
  sheet: Excel.Worksheet,
  spec: ChartSpec,
  onReference: OnReference,
): Excel.Chart | undefined {
  const [first, ...others] = spec.series;
  if (first === undefined) return undefined;
  // One column of numbers makes one series; the others are added one by one. Of a single cell Excel may make more.
  const chart = onReference(first.values, (range) =>
    sheet.charts.add(chartTypes[spec.kind], range, 'Columns'),
  );
  const all = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  all.forEach((series, i) => {
    const wanted = spec.series[i];
    if (wanted === undefined) return;
    series.name = wanted.name;
    onReference(wanted.values, (range) => series.setValues(range));
    onReference(wanted.categories, (range) => series.setXAxisValues(range));
    colorSeries(series, spec.kind, wanted);
    wanted.pointColors?.forEach((color, point) => {
      series.points.getItemAt(point).format.fill.setSolidColor(color);
    });
    if (spec.showDataLabels === true) series.hasDataLabels = true;
  });
  if (spec.title === '') chart.title.visible = false;
  else chart.title.text = spec.title;
  chart.legend.visible = spec.showLegend;
  if (spec.showLegend) chart.legend.position = 'Bottom';
  labelAxes(chart, spec);
  chart.setPosition(cellAddress(spec.place.row, spec.place.column), lastCellAddress(spec.place));
  chart.name = chartName(spec);
  chart.series.load('count');
  return chart;
}

function colorSeries(
  series: Excel.ChartSeries,
  kind: ChartSpec['kind'],
  { color, marker = 'circle' }: ChartSeriesSpec,
): void {
  if (color === undefined) return;
  if (kind === 'line' || kind === 'radar') series.format.line.color = color;
  else if (kind === 'scatter') {
    series.markerStyle = markerStyles[marker];
    series.markerSize = 8;
    series.markerBackgroundColor = color;
    // Light areas would be lost on white; shapes of lines alone have no area that could show the colour.
    series.markerForegroundColor = linesAlone.has(marker) ? color : '#5B6876';
  } else series.format.fill.setSolidColor(color);
}

function labelAxes(chart: Excel.Chart, spec: ChartSpec): void {
  if (spec.kind === 'doughnut') return;
  const { categoryAxis, valueAxis } = chart.axes;
  if (spec.valueAxisMinimum !== undefined) valueAxis.minimum = spec.valueAxisMinimum;
  if (spec.valueFormat !== undefined) valueAxis.numberFormat = spec.valueFormat;
  if (spec.kind === 'radar') return;
  if (spec.kind === 'bar') {
    // From the top down, as the table beside it; the numbers stay below, at what is the last category now.
    categoryAxis.reversePlotOrder = true;
    valueAxis.tickLabelPosition = 'High';
    // Names of bars that run the other way would stand on these bars.
    categoryAxis.tickLabelPosition = 'Low';
  }
  if (spec.categoryAxisTitle !== undefined) categoryAxis.title.text = spec.categoryAxisTitle;
  if (spec.valueAxisTitle !== undefined) valueAxis.title.text = spec.valueAxisTitle;
}

function cellAddress(row: number, column: number): string {
  return `${columnLetters(column + 1)}${String(row + 1)}`;
}

function lastCellAddress({ row, column, rowCount, columnCount }: ChartSpec['place']): string {
  return cellAddress(row + rowCount - 1, column + columnCount - 1);
}
