import { fill } from '../../i18n/language';
import type { Context } from '../context';
import { styles } from '../design/styles';
import { colors, heights, segmentColor } from '../design/tokens';
import { lineCount } from '../design/textWidth';
import { changeOf, formula, guarded, quoted } from '../live';
import { nameWidth } from '../report/finishReport';
import { columnDigits, grid, gridDigits, nameDigits } from '../report/grid';
import { sectionHead } from '../report/pageHead';
import { putTable } from '../report/putTable';
import { percent, sentence } from '../report/sentence';
import { area, type SheetBuilder } from '../sheetBuilder';
import type { SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { reportTexts } from '../texts/reportTexts';
import { segmentsTexts as texts } from '../texts/segmentsTexts';
import type { HeatMap } from './heatMap';
import { collectIndicators } from './indicators';
import { blockLayout, fourC, hasChart, hasFourC, isEmpty, segmentBlockRow } from './segmentBlocks';
import { topCustomers, topNameColumns, topNames, topLargest } from './topCustomers';

/** Columns of the indicator table: name, segment, all, difference. */
const [own, all, difference] = [grid.first, grid.first + 1, grid.first + 2];

function putHeading(sheet: SheetBuilder, context: Context, place: number, row: number, map: HeatMap): void {
  const { input, segments, say } = context;
  const segment = segments[place];
  if (segment === undefined) return;
  const across = grid.last - grid.name + 1;
  sheet.style(area(row, grid.margin, 3), { fill: segmentColor(place) });
  sectionHead(sheet, row, segment.label);
  sheet.style(area(row, grid.name), { indent: 1, align: 'left', verticalAlign: 'center' });
  const count = map.at('count', place);
  const share = percent(`IFERROR(${count}/${map.total('count')},0)`);
  const pieces = [sentence(say(texts.members), { share }, { count })];
  if (map.has('value'))
    pieces.push(
      sentence(say(texts.membersValue), {
        value: percent(`IFERROR(${map.at('value', place)}/${map.total('value')},0)`),
      }),
    );
  if (map.has('risk')) pieces.push(sentence(say(texts.membersRisk), {}, { risk: map.at('risk', place) }));
  sheet.spread(
    area(row + 1, grid.name, 1, across),
    formula(`IF(${count}=0,${quoted(say(texts.nobody))},${pieces.join('&')})`),
    {
      verticalAlign: 'center',
      align: 'left',
      indent: 1,
    },
  );
  sheet.height(row + 1, heights.dense);
  const rule = input.segmentation.segments[segment.index]?.rule;
  if (rule !== undefined)
    sheet.spread(area(row + 2, grid.name, 1, across), say(rule), styles.note, {
      verticalAlign: 'center',
      align: 'left',
      indent: 1,
    });
  sheet.height(row + 2, heights.dense);
  if (input.which.includes('overview')) {
    sheet.put(row, grid.last, say(reportTexts.toOverview));
    sheet.style(area(row, grid.last), styles.link, { align: 'right', bold: false, fontSize: 10 });
    sheet.link({ row, column: grid.last, target: { sheet: 'overview', row: 0, column: 0 } });
  }
}

/** The difference of a segment to all: in points of shares, else as a share of the whole. */
function compare(row: number, inPoints: boolean): SpecCell {
  if (inPoints) return guarded(`ROUND(100*(${absolute(row, own)}-${absolute(row, all)}),0)`);
  return guarded(changeOf(`${absolute(row, own)}/${absolute(row, all)}-1`));
}

function putProfile(sheet: SheetBuilder, context: Context, place: number, row: number, map: HeatMap): void {
  const { formats, live, say, fieldName, segments } = context;
  const layout = blockLayout(context, place);
  const label = map.labelAt(place);
  const { indicators } = collectIndicators(context);
  const columns = (first: string): { title: string; align?: 'right' }[] => [
    { title: first },
    { title: say(texts.thisSegment), align: 'right' },
    { title: say(reportTexts.all), align: 'right' },
    { title: say(texts.difference), align: 'right' },
  ];
  const lines = (
    top: number,
    list: readonly { title: string; format: string; inPoints: boolean; own: SpecCell; all: SpecCell }[],
  ): void => {
    putTable(
      sheet,
      top,
      grid.name,
      columns(say(top === row + layout.indicators ? texts.indicator : texts.fourC)),
      list.map((line, index) => [line.title, line.own, line.all, compare(top + 1 + index, line.inPoints)]),
      { rowHeight: heights.dense },
    );
    list.forEach(({ format, inPoints }, index) => {
      sheet.style(area(top + 1 + index, own, 1, 2), { numberFormat: format });
      sheet.style(area(top + 1 + index, difference), {
        numberFormat: inPoints ? formats.changePoints : formats.changeShare,
      });
    });
  };
  if (indicators.length > 0)
    lines(
      row + layout.indicators,
      // From the table above: computing each again for every segment would take twice the time.
      indicators.flatMap(({ key, title, format, inPoints }) => {
        const cells = map.indicator(key);
        return cells === undefined
          ? []
          : [{ title: say(title), format, inPoints, own: formula(cells.at(place)), all: formula(cells.all) }];
      }),
    );
  if (hasFourC(context))
    lines(
      row + layout.fourC,
      fourC.map((field) => ({
        title: fieldName(field),
        format: formats.decimal,
        inPoints: false,
        own: guarded(live.mean(field, label)),
        all: guarded(live.mean(field)),
      })),
    );
  const name = segments[place]?.label ?? '';
  const sides = {
    place: area(
      row + layout.indicators,
      grid.first + 4,
      layout.playbook - layout.indicators - 1,
      grid.columns - 4,
    ),
  };
  const ref = (
    column: number,
    top: number,
    count: number,
  ): { sheet: string; area: ReturnType<typeof area> } => ({
    sheet: 'segments',
    area: area(top, column, count),
  });
  if (hasFourC(context)) {
    const top = row + layout.fourC + 1;
    const names = ref(grid.name, top, fourC.length);
    sheet.chart({
      key: `radar${place}`,
      kind: 'radar',
      title: fill(say(texts.radarTitle), { segment: name }),
      alternativeText: fill(say(texts.radarAlternative), { segment: name }),
      ...sides,
      series: [
        {
          name: say(reportTexts.all),
          categories: names,
          values: ref(all, top, fourC.length),
          color: colors.bar,
        },
        { name, categories: names, values: ref(own, top, fourC.length), color: colors.primary },
      ],
      showLegend: true,
      valueFormat: '0',
      valueAxisMinimum: 0,
    });
  } else if (hasChart(context)) {
    const top = row + layout.indicators + 1;
    sheet.chart({
      key: `difference${place}`,
      kind: 'bar',
      title: fill(say(texts.differenceTitle), { segment: name }),
      alternativeText: fill(say(texts.differenceAlternative), { segment: name }),
      ...sides,
      series: [
        {
          name,
          categories: ref(grid.name, top, indicators.length),
          values: ref(difference, top, indicators.length),
          color: colors.primary,
        },
      ],
      showLegend: false,
      valueFormat: formats.share,
    });
  }
}

function putPlaybook(sheet: SheetBuilder, context: Context, place: number, row: number): void {
  const { input, segments, say } = context;
  const strategy = input.strategies?.[segments[place]?.index ?? -1];
  if (strategy === undefined) return;
  sheet.put(row, grid.name, fill(say(texts.playbook), { segment: segments[place]?.label ?? '' }));
  sheet.style(area(row, grid.name, 1, grid.columns + 1), styles.header);
  sheet.style(area(row, grid.name), { wrap: false });
  sheet.height(row - 1, heights.gap);
  sheet.height(row, heights.header);
  const digits = gridDigits(0) - nameDigits(0);
  strategy.points.forEach(({ aspect, advice }, index) => {
    const line = row + 1 + index;
    sheet.put(line, grid.name, say(aspect));
    sheet.style(area(line, grid.name, 1, grid.columns + 1), styles.paragraph, styles.body);
    sheet.spread(area(line, grid.first, 1, grid.columns), say(advice), styles.paragraph, styles.body);
    const lines = lineCount(say(advice), digits);
    sheet.height(line, lines === 1 ? heights.dense : lines * heights.line + 3);
  });
}

/** One segment on the Segments sheet: who, how it compares, its 4C profile, what to do, and its best customers. */
export function putSegmentBlock(sheet: SheetBuilder, context: Context, place: number, map: HeatMap): void {
  const row = segmentBlockRow(context, place);
  const layout = blockLayout(context, place);
  putHeading(sheet, context, place, row, map);
  const isFilled = !isEmpty(context, place);
  if (isFilled) putProfile(sheet, context, place, row, map);
  putPlaybook(sheet, context, place, row + layout.playbook);
  sheet.height(row + layout.height - 1, heights.gap);
  if (context.facts.valueField === undefined || !isFilled) return;
  const top = topCustomers(context, row + layout.top, {
    label: map.labelAt(place),
    count: map.at('count', place),
    total: map.at('value', place),
    span: map.span(place),
    largest: (field) => topLargest(context, place, field),
  });
  sheet.height(row + layout.top - 1, heights.gap);
  putTable(sheet, row + layout.top, grid.name, top.columns, top.cells, {
    ruledColumns: grid.columns + 1,
    nameDigits: nameDigits(nameWidth(context)) + (topNameColumns - 1) * columnDigits,
    names: topNames(context, place),
    rowHeight: heights.dense,
  });
  top.cells.forEach((_, index) =>
    sheet.merge(area(row + layout.top + 1 + index, grid.name, 1, topNameColumns)),
  );
}
