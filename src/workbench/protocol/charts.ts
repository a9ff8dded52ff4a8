import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostChart } from '../workbook/sheetExtras';
import type { Arguments } from './arguments';
import { formatOf, looseProperties, type LookTarget } from './chartLooks';
import { chartAxes, chartDataLabels, chartLegend, chartTitle } from './chartParts';
import { chartSeriesCollection } from './chartSeries';
import { seriesFrom } from './chartSource';
import { chartOf, updateChart, type ChartTarget } from './chartTarget';
import { objectOf, unwrap } from './crossFamily';
import { hostType, nullObject, type HostObject } from './hostObject';
import { findRange, requireWritable, type RangeTarget } from './rangeTarget';
import { surroundingRegion } from './surroundingRegion';
import { fromPoints, toPoints } from './points';

const scatterTypes = /^(XYScatter|Bubble)/i;

function rangeArgument(sheet: HostSheet, args: Arguments, index: number): RangeTarget {
  const value = args.raw(index);
  const target = typeof value === 'string' ? findRange(sheet.workbook, sheet, value) : unwrap('Range', value);
  if (!target) throw new HostError('InvalidArgument');
  return target;
}

function seriesByOf(args: Arguments, index: number): 'Auto' | 'Columns' | 'Rows' {
  return args.isMissing(index) ? 'Auto' : args.word(['Auto', 'Columns', 'Rows'], index);
}

function place(target: ChartTarget, args: Arguments): void {
  const start = rangeArgument(target.sheet, args, 0);
  const end = args.isMissing(1) ? undefined : rangeArgument(target.sheet, args, 1);
  const { layout } = target.sheet;
  const from = layout.offset(start.area.row, start.area.column);
  updateChart(target, (chart) => {
    Object.assign(chart, from);
    if (!end) return;
    const { row, column, rowCount, columnCount } = end.area;
    const to = layout.offset(row + rowCount, column + columnCount);
    chart.width = to.left - from.left;
    chart.height = to.top - from.top;
  });
}

function size(name: 'left' | 'top' | 'width' | 'height') {
  return {
    get: (target: ChartTarget): number => toPoints(chartOf(target)[name]),
    set: (target: ChartTarget, value: Arguments): void => {
      const points = value.number();
      if (points < 0) throw new HostError('InvalidArgument');
      updateChart(target, (chart) => {
        chart[name] = fromPoints(points);
      });
    },
  };
}

const sizes = { Left: size('left'), Top: size('top'), Width: size('width'), Height: size('height') };

function remove({ sheet, chartId }: ChartTarget): void {
  requireWritable(sheet);
  sheet.extras.charts = sheet.extras.charts.filter((chart) => chart.id !== chartId);
  sheet.workbook.changes.emit({ kind: 'chartDeleted', sheetId: sheet.id, chartId });
}

function part(target: ChartTarget, name: string): LookTarget {
  return { sheet: target.sheet, chartId: target.chartId, part: name };
}

const loose = looseProperties<LookTarget>({
  CategoryLabelLevel: 0,
  DisplayBlanksAs: 'NotPlotted',
  PlotBy: 'Columns',
  PlotVisibleOnly: true,
  ShowAllFieldButtons: true,
  ShowDataLabelsOverMaximum: true,
  Style: 2,
});

const plotArea = hostType<LookTarget>('ChartPlotArea', {
  ...looseProperties({
    Height: 0,
    InsideHeight: 0,
    InsideLeft: 0,
    InsideTop: 0,
    InsideWidth: 0,
    Left: 0,
    Top: 0,
    Width: 0,
  }),
  child: { Format: (target) => formatOf(target) },
});

const chart = hostType<LookTarget>('Chart', {
  id: ({ chartId }) => chartId,
  get: {
    ...loose.get,
    ChartType: (target) => chartOf(target).type,
    Height: sizes.Height.get,
    Id: ({ chartId }) => chartId,
    Left: sizes.Left.get,
    Name: (target) => chartOf(target).name,
    Top: sizes.Top.get,
    Width: sizes.Width.get,
  },
  set: {
    ...loose.set,
    ChartType: (target, value) =>
      updateChart(target, (item) => {
        item.type = value.string();
      }),
    Height: sizes.Height.set,
    Left: sizes.Left.set,
    Name: (target, value) =>
      updateChart(target, (item) => {
        item.name = value.string();
      }),
    Top: sizes.Top.set,
    Width: sizes.Width.set,
  },
  child: {
    Axes: (target) => chartAxes(target),
    DataLabels: (target) => chartDataLabels(part(target, 'dataLabels')),
    Format: (target) => formatOf(part(target, 'area')),
    Legend: (target) => chartLegend(part(target, 'legend')),
    PlotArea: (target) => plotArea(part(target, 'plotArea')),
    Series: (target) => chartSeriesCollection(target),
    Title: (target) => chartTitle(part(target, 'title')),
    Worksheet: ({ sheet }) => objectOf('Worksheet', sheet),
  },
  call: {
    Activate: ({ sheet }) => sheet.workbook.activate(sheet.id),
    Delete: remove,
    SetData: (target, args) => {
      const source = rangeArgument(target.sheet, args, 0);
      updateChart(target, (item) => {
        item.series = seriesFrom(source, seriesByOf(args, 1), scatterTypes.test(item.type));
      });
    },
    SetPosition: place,
  },
});

/** An Excel that cannot chart empty cells refuses a chart, and a series, that has no number to show. */
function requireNumbers(source: RangeTarget): void {
  if (source.sheet.workbook.excel.chartsEmptyCells) return;
  const values = source.sheet.cells.values(source.area);
  if (!values.some((row) => row.some((value) => typeof value === 'number')))
    throw new HostError('EmptyChartSeries');
}

function add(sheet: HostSheet, args: Arguments): HostObject {
  requireWritable(sheet);
  const type = args.string();
  const said = rangeArgument(sheet, args, 1);
  const isOneCell = said.area.rowCount === 1 && said.area.columnCount === 1;
  const source = isOneCell && sheet.workbook.excel.widensChartSource ? surroundingRegion(said) : said;
  requireNumbers(source);
  const series = seriesFrom(source, seriesByOf(args, 2), scatterTypes.test(type));
  const number = sheet.extras.charts.length + 1;
  const added: HostChart = {
    id: sheet.workbook.ids.take(),
    name: `Chart ${number}`,
    type,
    left: 128,
    top: 80,
    width: 480,
    height: 288,
    series,
    legend: {
      visible: true,
      position: type.startsWith('Pie') || type.startsWith('Doughnut') ? 'right' : 'bottom',
    },
    dataLabels: false,
    ...(series.length === 1 && series[0] ? { title: series[0].name } : {}),
  };
  sheet.extras.charts.push(added);
  sheet.workbook.changes.emit({ kind: 'chartAdded', sheetId: sheet.id, chartId: added.id });
  return chart({ sheet, chartId: added.id, part: 'chart' });
}

function find(sheet: HostSheet, args: Arguments): HostObject {
  const wanted = args.string();
  const found = sheet.extras.charts.find(
    (item) => item.id === wanted || item.name.toLowerCase() === wanted.toLowerCase(),
  );
  return found ? chart({ sheet, chartId: found.id, part: 'chart' }) : nullObject;
}

function required(object: HostObject): HostObject {
  if (object.isNull) throw new HostError('ItemNotFound');
  return object;
}

export const chartCollection = hostType<HostSheet>('ChartCollection', {
  get: { Count: (sheet) => sheet.extras.charts.length },
  items: (sheet) => sheet.extras.charts.map(({ id }) => chart({ sheet, chartId: id, part: 'chart' })),
  item: (sheet, key) => required(find(sheet, key)),
  call: {
    Add: add,
    GetCount: (sheet) => sheet.extras.charts.length,
    GetItem: (sheet, args) => required(find(sheet, args)),
    GetItemAt: (sheet, args) => {
      const found = sheet.extras.charts[args.number()];
      if (!found) throw new HostError('InvalidArgument');
      return chart({ sheet, chartId: found.id, part: 'chart' });
    },
    GetItemOrNullObject: find,
  },
});
