import type { ChartModel, ChartSeriesModel } from '../../../workbook/model';
import { markerStyleOf } from '../../../workbook/markerStyles';
import { officeChartType, type ChartKind } from '../chartKinds';
import {
  attribute,
  childElement,
  childElements,
  descendants,
  elementText,
  flag,
  localName,
  type XmlElement,
} from '../xml';
import type { ColorReader } from './colors';

/** What a chart's part says; its name and place are the drawing's. */
export type ChartContent = Omit<
  ChartModel,
  'id' | 'name' | 'left' | 'top' | 'width' | 'height' | 'alternativeText'
>;

/** @returns the chart, or the name of a kind that the model has no word for. */
export function readChart(
  root: XmlElement | undefined,
  colors: ColorReader,
): ChartContent | { readonly unknown: string } {
  const chart = childElement(root, 'chart');
  const plot = childElement(chart, 'plotArea');
  const groups = childElements(plot).filter((element) => localName(element).endsWith('Chart'));
  const [group] = groups;
  if (!group) return { unknown: 'chart' };
  const type = chartType(group);
  if (type === undefined) return { unknown: localName(group) };
  const title = textOf(childElement(chart, 'title'));
  const axes = childElements(plot).filter((element) => /Ax$/.test(localName(element)));
  const [valueAxis, categoryAxis] = orderedAxes(axes, group);
  const categoryAxisTitle = textOf(childElement(categoryAxis, 'title'));
  const valueAxisTitle = textOf(childElement(valueAxis, 'title'));
  const labels = descendants(plot, 'dLbls').filter((element) => value(element, 'showVal') === '1');
  const valueFormat = ownFormat(valueAxis) ?? labels.map(ownFormat).find((format) => format !== undefined);
  const legend = childElement(chart, 'legend');
  const [minimum, maximum] = ['min', 'max'].map((end) => value(childElement(valueAxis, 'scaling'), end));
  return {
    type,
    ...(title !== undefined && { title }),
    series: groups.flatMap((element) =>
      childElements(element, 'ser').map((series) => readSeries(series, colors)),
    ),
    ...(legend && { legend: { visible: true, position: legendPosition(value(legend, 'legendPos')) } }),
    dataLabels: labels.length > 0,
    ...(categoryAxisTitle !== undefined && { categoryAxisTitle }),
    ...(valueAxisTitle !== undefined && { valueAxisTitle }),
    ...(valueFormat !== undefined && { valueFormat }),
    ...(minimum !== undefined && { valueAxisMinimum: Number(minimum) }),
    ...(maximum !== undefined && { valueAxisMaximum: Number(maximum) }),
    ...(value(categoryAxis, 'tickLblPos') === 'low' && { categoryLabelsLow: true as const }),
    ...(value(childElement(categoryAxis, 'scaling'), 'orientation') === 'maxMin' && {
      categoriesReversed: true as const,
    }),
    ...(valueLabelsHigh(valueAxis) && { valueLabelsHigh: true as const }),
  };
}

/** Labels stand at the last category where they are told to, or where their axis crosses there. */
function valueLabelsHigh(axis: XmlElement | undefined): boolean {
  const position = value(axis, 'tickLblPos') ?? 'nextTo';
  return position === 'high' || (position === 'nextTo' && value(axis, 'crosses') === 'max');
}

function value(element: XmlElement | undefined, name: string): string | undefined {
  return attribute(childElement(element, name), 'val');
}

const groupTypes: Readonly<Record<string, ChartKind['type']>> = {
  barChart: 'bar',
  bar3DChart: 'bar',
  lineChart: 'line',
  line3DChart: 'line',
  areaChart: 'area',
  area3DChart: 'area',
  pieChart: 'pie',
  pie3DChart: 'pie',
  ofPieChart: 'pie',
  doughnutChart: 'doughnut',
  scatterChart: 'scatter',
  radarChart: 'radar',
};

function chartType(group: XmlElement): string | undefined {
  const type = groupTypes[localName(group)];
  if (type === undefined) return undefined;
  const series = childElements(group, 'ser');
  const markers = series.some(
    (element) => (value(childElement(element, 'marker'), 'symbol') ?? 'auto') !== 'none',
  );
  const noLines =
    series.length > 0 && series.every((element) => childElement(element, 'spPr', 'ln', 'noFill'));
  const smooth = series.some((element) => flag(value(element, 'smooth')));
  const grouping = value(group, 'grouping') as ChartKind['grouping'];
  const radar = value(group, 'radarStyle') as ChartKind['radarStyle'];
  const lineMarkers = type === 'line' && flag(value(group, 'marker')) && markers;
  return officeChartType({
    type,
    ...(type === 'bar' && { barDir: value(group, 'barDir') === 'bar' ? 'bar' : 'col' }),
    ...(grouping && { grouping: type === 'bar' && grouping === 'standard' ? 'clustered' : grouping }),
    ...(type === 'line' && grouping !== 'stacked' && { markers: lineMarkers }),
    ...(type === 'scatter' && {
      markers: markers || noLines,
      lines: !noLines,
      scatterStyle: smooth && !noLines && markers ? 'smoothMarker' : 'lineMarker',
    }),
    // Excel says "marker" of every radar and takes the markers off the series.
    ...(type === 'radar' && {
      radarStyle: radar === 'filled' ? 'filled' : radar === 'marker' && markers ? 'marker' : 'standard',
    }),
  });
}

/** Value axis and category axis of a chart; of a scatter's two value axes the lower one is the categories'. */
function orderedAxes(
  axes: readonly XmlElement[],
  group: XmlElement,
): readonly [XmlElement | undefined, XmlElement | undefined] {
  const values = axes.filter((axis) => localName(axis) === 'valAx');
  if (localName(group) !== 'scatterChart') {
    return [values[0], axes.find((axis) => localName(axis) === 'catAx' || localName(axis) === 'dateAx')];
  }
  const horizontal = values.find((axis) => /^[bt]$/.test(value(axis, 'axPos') ?? ''));
  return [values.find((axis) => axis !== horizontal), horizontal];
}

function readSeries(series: XmlElement, colors: ColorReader): ChartSeriesModel {
  const values = childElement(series, 'val') ?? childElement(series, 'yVal');
  const categories = reference(childElement(series, 'cat') ?? childElement(series, 'xVal'));
  const shape = childElement(series, 'spPr');
  const markerShape = childElement(series, 'marker', 'spPr');
  const style = markerStyleOf(value(childElement(series, 'marker'), 'symbol'));
  const color =
    fillColor(shape, colors) ??
    fillColor(childElement(shape, 'ln'), colors) ??
    fillColor(markerShape, colors);
  const outline = fillColor(childElement(markerShape, 'ln'), colors);
  const points = childElements(series, 'dPt')
    .map((point) => ({
      index: Number(value(point, 'idx') ?? 0),
      color: fillColor(childElement(point, 'spPr'), colors),
    }))
    .sort((first, second) => first.index - second.index)
    .flatMap((point) => point.color ?? []);
  return {
    name: seriesName(childElement(series, 'tx')),
    ...(categories !== undefined && { categories }),
    values: reference(values) ?? '',
    ...(color !== undefined && { color }),
    ...(outline !== undefined && outline !== color && { markerOutline: outline }),
    // A circle is what a series without a shape gets.
    ...(style !== undefined && style !== 'Circle' && { markerStyle: style }),
    ...(points.length > 0 && { pointColors: points }),
  };
}

/** The text that a reference had when the file was saved, since the model's names are texts. */
function seriesName(element: XmlElement | undefined): string {
  const direct = childElement(element, 'v');
  if (direct) return elementText(direct);
  const cached = descendants(childElement(element, 'strRef', 'strCache'), 'v')[0];
  if (cached) return elementText(cached);
  const formula = elementText(childElement(element, 'strRef', 'f'));
  return formula === '' ? '' : `=${formula}`;
}

function reference(source: XmlElement | undefined): string | undefined {
  const formula = descendants(source, 'f')[0];
  return formula && elementText(formula);
}

function fillColor(shape: XmlElement | undefined, colors: ColorReader): string | undefined {
  const [color] = childElements(childElement(shape, 'solidFill'));
  if (!color) return undefined;
  const val = attribute(color, 'val');
  if (localName(color) === 'srgbClr') return val === undefined ? undefined : `#${val.toUpperCase()}`;
  return localName(color) === 'schemeClr' && val !== undefined ? colors.scheme(val) : undefined;
}

function textOf(title: XmlElement | undefined): string | undefined {
  if (!title) return undefined;
  const paragraphs = descendants(childElement(title, 'tx', 'rich'), 'p').map((paragraph) =>
    descendants(paragraph, 't').map(elementText).join(''),
  );
  const cached = descendants(childElement(title, 'tx', 'strRef', 'strCache'), 'v').map(elementText);
  const text = [...paragraphs, ...cached].join('\n');
  return text === '' ? undefined : text;
}

function ownFormat(element: XmlElement | undefined): string | undefined {
  const format = childElement(element, 'numFmt');
  if (!format || flag(attribute(format, 'sourceLinked'))) return undefined;
  const code = attribute(format, 'formatCode');
  return code === 'General' ? undefined : code;
}

function legendPosition(position: string | undefined): NonNullable<ChartModel['legend']>['position'] {
  if (position === 't') return 'top';
  if (position === 'b') return 'bottom';
  return position === 'l' ? 'left' : 'right';
}
