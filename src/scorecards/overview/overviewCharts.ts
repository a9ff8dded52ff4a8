import { fill, type Text } from '../../i18n/language';
import type { Context } from '../context';
import { shortened, shortenedInside } from '../design/textWidth';
import { colors, segmentColor, segmentMarker, segmentPointColor } from '../design/tokens';
import { largestMean } from '../largest';
import { grid } from '../report/grid';
import { area } from '../sheetBuilder';
import type { ChartSeriesSpec, ChartSpec, RangeRef } from '../sheetSpec';
import { overviewTexts as texts } from '../texts/overviewTexts';
import type { SegmentTable } from './segmentTable';

/** A doughnut with more parts cannot be read, and names under more columns would stand askew. */
const mostParts = 6;
/** Of a column's name in a chart's title, of which two must fit. */
const titleDigits = 24;
/** Of a segment's name in a legend: two stand side by side, so that the points keep their room. */
const legendDigits = 30;
/** Of a column's name below its axis, on one line. */
const axisDigits = 48;
/** Rows of standard height that one line of charts covers: bars of many segments need room for their names. */
export function chartRows({ segments }: Context): number {
  return segments.length > mostParts ? 18 : 15;
}

/** The charts of the Overview in reading order, two side by side. Gives how many lines they take. */
export function overviewCharts(
  context: Context,
  table: SegmentTable,
  row: number,
): { readonly charts: readonly ChartSpec[]; readonly lines: number } {
  const { segments, say, facts, formats, fieldName } = context;
  const ref = (column: number): RangeRef => ({
    sheet: 'overview',
    area: area(table.firstRow, column, segments.length),
  });
  const labels = ref(grid.name);
  const list: Omit<ChartSpec, 'place'>[] = [];
  const describe = (text: Text): string => fill(say(text), { count: segments.length });
  const meanFormat =
    facts.valueField === undefined
      ? formats.money
      : formats.largeFigure(largestMean(context, [facts.valueField]));
  const shares: ChartSeriesSpec[] = [
    {
      name: say(texts.shareOfCustomers),
      categories: labels,
      values: ref(table.columnOf('countShare')),
      color: colors.bar,
    },
  ];
  if (table.has('valueShare'))
    shares.push({
      name: say(texts.shareOfValue),
      categories: labels,
      values: ref(table.columnOf('valueShare')),
      color: colors.primary,
    });
  // One column of 100 % says nothing.
  if (segments.length > 1)
    list.push({
      key: 'shares',
      kind: segments.length <= mostParts ? 'column' : 'bar',
      title: say(table.has('valueShare') ? texts.sharesTitle : texts.shareOfCustomers),
      alternativeText: describe(table.has('valueShare') ? texts.sharesAlternative : texts.countAlternative),
      series: shares,
      showLegend: shares.length > 1,
      valueFormat: formats.share,
      valueAxisMinimum: 0,
    });
  if (table.has('value') && segments.length > 1 && segments.every(({ value }) => value >= 0)) {
    const series = {
      name: say(texts.shareOfValue),
      categories: labels,
      values: ref(table.columnOf('valueShare')),
      color: colors.primary,
      pointColors: segments.map((_, index) => segmentColor(index)),
    };
    list.push(
      segments.length <= mostParts
        ? {
            key: 'value',
            kind: 'doughnut',
            title: say(texts.valueTitle),
            alternativeText: describe(texts.valueAlternative),
            series: [series],
            showLegend: true,
            showDataLabels: true,
            valueFormat: formats.share,
          }
        : {
            key: 'value',
            kind: 'bar',
            title: say(texts.meanValueTitle),
            alternativeText: describe(texts.meanValueAlternative),
            series: [
              {
                name: say(texts.meanValue),
                categories: labels,
                values: ref(table.columnOf('meanValue')),
                color: colors.primary,
              },
            ],
            showLegend: false,
            valueFormat: meanFormat,
          },
    );
  }
  const against = table.has('satisfaction')
    ? 'satisfaction'
    : table.has('retention')
      ? 'retention'
      : undefined;
  if (against !== undefined && facts.valueField !== undefined && segments.length > 1) {
    const x = table.columnOf(against);
    const y = table.columnOf('meanValue');
    const xName = table.columns[x - grid.name]?.title ?? '';
    list.push({
      key: 'scatter',
      kind: 'scatter',
      title: fill(say(texts.scatterTitle), {
        x: shortened(xName, titleDigits),
        y: shortened(fieldName(facts.valueField), titleDigits),
      }),
      alternativeText: fill(say(texts.scatterAlternative), { x: xName, y: fieldName(facts.valueField) }),
      series: segments.map(({ label }, index) => ({
        name: shortenedInside(label, legendDigits),
        categories: { sheet: 'overview', area: area(table.firstRow + index, x) },
        values: { sheet: 'overview', area: area(table.firstRow + index, y) },
        color: segmentPointColor(index),
        marker: segmentMarker(index),
      })),
      showLegend: true,
      valueFormat: meanFormat,
      categoryAxisTitle: shortened(xName, axisDigits),
      valueAxisTitle: say(texts.meanValue),
    });
  }
  if (table.has('risk') && segments.length > 1)
    list.push({
      key: 'risk',
      kind: 'bar',
      title: say(texts.riskTitle),
      alternativeText: describe(texts.riskAlternative),
      series: [
        {
          name: say(texts.atRisk),
          categories: labels,
          values: ref(table.columnOf('risk')),
          color: colors.warning,
        },
      ],
      showLegend: false,
      showDataLabels: true,
      valueFormat: formats.count,
    });
  const height = chartRows(context);
  const half = [
    { column: grid.name, width: 5 },
    { column: grid.name + 5, width: 6 },
  ];
  return {
    charts: list.map((chart, index) => {
      const place = half[index % 2] ?? { column: grid.name, width: 5 };
      const line = Math.floor(index / 2);
      return { ...chart, place: area(row + line * height, place.column, height - 1, place.width) };
    }),
    lines: Math.ceil(list.length / 2),
  };
}
