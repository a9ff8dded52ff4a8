import type { Worksheet } from '@cj-tech-master/excelts';
import type {
  AddAxisOptions,
  AddChartMarkerOptions,
  AddChartOptions,
  AddChartSeriesOptions,
  ChartLine,
  ChartRichText,
  ChartTextProperties,
} from '@cj-tech-master/excelts/chart';

import type { ChartModel, ChartSeriesModel, SheetModel } from '../../../workbook/model';
import type { MarkerStyle } from '../../../workbook/markerStyles';
import { chartKindOf, type ChartKind } from '../chartKinds';
import { pointAt, type DrawingPoint } from '../drawingPosition';
import { emuOfPixels } from '../units';

const ink = { srgb: '404040' };
const faint = { border: 'D9D9D9', borderWidth: 0.75 };

/** Adds a chart to the frame. The cells that it shows must be there before, for the values it keeps. */
export function addChart(frame: Worksheet, chart: ChartModel, sheet: SheetModel): void {
  frame.addChart(chartOptions(chart), { tl: 'A1', br: 'B2' });
  const added = frame.getCharts().at(-1);
  if (!added?.range.br) return;
  const { left, top, width, height } = chart;
  added.mutate(({ chart: { plotArea } }) => {
    for (const { title } of plotArea.axes) {
      const text = title?.text?.paragraphs.flatMap(({ runs }) => runs ?? []).map((run) => run.text);
      if (title && text) title.text = styledText(text.join(''), { size: 900, bold: false, color: ink });
    }
  });
  Object.assign(added.range.tl, anchor(pointAt(sheet, left, top)));
  Object.assign(added.range.br, anchor(pointAt(sheet, left + width, top + height)));
}

function anchor(point: DrawingPoint) {
  return {
    nativeCol: point.column,
    nativeColOff: emuOfPixels(point.columnOffset),
    nativeRow: point.row,
    nativeRowOff: emuOfPixels(point.rowOffset),
  };
}

function chartOptions(chart: ChartModel): AddChartOptions {
  const kind = chartKindOf(chart.type);
  const round = kind.type === 'pie' || kind.type === 'doughnut';
  const labels = dataLabels(chart, round);
  return {
    type: kind.type,
    series: chart.series.map((series) => seriesOptions(series, kind)),
    title: chart.title === undefined ? null : styledText(chart.title, { size: 1200, bold: true, color: ink }),
    titleOptions: { overlay: false },
    showLegend: chart.legend?.visible ?? false,
    ...(chart.legend && { legendPosition: legendPosition(chart.legend.position) }),
    legendOptions: { overlay: false, txPr: { size: 900, color: ink } },
    ...(kind.barDir && { barDir: kind.barDir, gapWidth: 60 }),
    ...(kind.grouping && { grouping: kind.grouping }),
    ...(kind.barDir && kind.grouping !== 'clustered' && { overlap: 100 }),
    ...(kind.radarStyle && { radarStyle: kind.radarStyle }),
    ...(kind.scatterStyle && { scatterStyle: kind.scatterStyle }),
    ...(kind.type === 'line' && { showMarker: kind.markers ?? false }),
    ...(kind.type === 'doughnut' && { holeSize: 60 }),
    varyColors: round,
    ...(!round && {
      categoryAxis: {
        ...axis(chart.categoryAxisTitle, kind.type === 'scatter'),
        ...(chart.categoryLabelsLow === true && { tickLblPos: 'low' as const }),
        ...(chart.categoriesReversed === true && { orientation: 'maxMin' as const }),
      },
      valueAxis: {
        ...axis(chart.valueAxisTitle, true),
        ...numberFormat(chart.valueFormat),
        ...(chart.valueAxisMinimum !== undefined && { min: chart.valueAxisMinimum }),
        ...(chart.valueAxisMaximum !== undefined && { max: chart.valueAxisMaximum }),
        ...(chart.valueLabelsHigh === true && { tickLblPos: 'high' as const }),
      },
    }),
    ...(labels && { dataLabels: labels }),
    displayBlanksAs: 'gap',
    plotVisOnly: true,
  };
}

/** A series without a color gets none here: the program that opens the file takes the next of its theme. */
function seriesOptions(series: ChartSeriesModel, kind: ChartKind): AddChartSeriesOptions {
  const { color, pointColors } = series;
  const categories = series.categories?.replace(/^=/, '');
  const drawn =
    kind.type === 'line' ||
    kind.type === 'scatter' ||
    (kind.type === 'radar' && kind.radarStyle !== 'filled');
  return {
    name: series.name.startsWith('=') ? { formula: series.name.slice(1) } : series.name,
    values: series.values.replace(/^=/, ''),
    ...(categories !== undefined && (kind.type === 'scatter' ? { xValues: categories } : { categories })),
    ...(color !== undefined && !drawn && { fill: color }),
    ...(drawn && { spPr: { line: line(color, kind) }, marker: marker(series, kind) }),
    ...(pointColors && {
      dataPoints: pointColors.map((fill, index) => ({ index, fill, border: '#FFFFFF' })),
    }),
    ...(kind.scatterStyle === 'smoothMarker' && { smooth: true }),
  };
}

function line(color: string | undefined, kind: ChartKind): ChartLine {
  if (kind.lines === false) return { noFill: true };
  return { ...(color !== undefined && { color: srgb(color) }), width: 28_575 };
}

function marker(
  { color, markerOutline, markerStyle = 'Circle' }: ChartSeriesModel,
  kind: ChartKind,
): AddChartMarkerOptions {
  const shown = kind.markers === true || kind.radarStyle === 'marker';
  if (!shown) return { symbol: 'none' };
  const border = markerOutline ?? color;
  return {
    symbol: symbols[markerStyle],
    size: kind.type === 'scatter' ? 8 : 6,
    ...(color !== undefined && { fill: color }),
    ...(border !== undefined && { border }),
  };
}

const symbols = {
  Circle: 'circle',
  Square: 'square',
  Triangle: 'triangle',
  Diamond: 'diamond',
  X: 'x',
  Plus: 'plus',
  Star: 'star',
  Dash: 'dash',
  Dot: 'dot',
} as const satisfies Record<MarkerStyle, AddChartMarkerOptions['symbol']>;

/** Text with its looks on the text itself: LibreOffice passes over looks of the title around it. */
function styledText(text: string, properties: ChartTextProperties): ChartRichText {
  return { paragraphs: text.split('\n').map((line) => ({ runs: [{ text: line, properties }] })) };
}

function dataLabels(chart: ChartModel, round: boolean): AddChartOptions['dataLabels'] {
  if (!chart.dataLabels) return undefined;
  return {
    showVal: true,
    // Every flag is said: Excel takes one that is missing for true.
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showLegendKey: false,
    showBubbleSize: false,
    ...(round && { showLeaderLines: false }),
    ...numberFormat(chart.valueFormat),
    txPr: { size: 900, color: ink },
  };
}

function axis(title: string | undefined, gridlines: boolean): AddAxisOptions {
  return {
    ...(title !== undefined && { title }),
    majorGridlines: gridlines,
    ...(gridlines && { majorGridlinesStyle: faint }),
    lineColor: 'BFBFBF',
    majorTickMark: 'none',
    minorTickMark: 'none',
    txPr: { size: 900, color: ink },
  };
}

function numberFormat(format: string | undefined): { numFmt: string; numFmtLinked: boolean } | undefined {
  return format === undefined ? undefined : { numFmt: format, numFmtLinked: false };
}

function legendPosition(position: NonNullable<ChartModel['legend']>['position']): 'b' | 'l' | 'r' | 't' {
  return ({ top: 't', bottom: 'b', left: 'l', right: 'r' } as const)[position];
}

function srgb(color: string): { readonly srgb: string } {
  return { srgb: color.replace('#', '').toUpperCase() };
}
