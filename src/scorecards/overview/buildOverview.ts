import type { Context } from '../context';
import { colors, heights, sizes } from '../design/tokens';
import { styles } from '../design/styles';
import { lineCount } from '../design/textWidth';
import { putCards } from '../report/cards';
import { finishReport, nameWidth } from '../report/finishReport';
import { grid, gridDigits, gridWidths, nameDigits } from '../report/grid';
import { notShownHeight, putNotShown } from '../report/notShown';
import { pageBreaks, titleRows } from '../report/pageBreaks';
import { marginsFor, pageHeightOf, rowsHeight, standardRow } from '../report/pageHeight';
import { headRows, pageHead, sectionHead } from '../report/pageHead';
import { putTable } from '../report/putTable';
import { area, SheetBuilder } from '../sheetBuilder';
import type { SheetSpec } from '../sheetSpec';
import { segmentBlockRow } from '../segments/segmentBlocks';
import { overviewTexts as texts } from '../texts/overviewTexts';
import { reportTexts } from '../texts/reportTexts';
import { headline } from './headline';
import { overviewCards } from './overviewCards';
import { chartRows, overviewCharts } from './overviewCharts';
import { segmentTable, type SegmentTable } from './segmentTable';

/** Rows of cards are four high and hold four. */
const cardBandRows = 4;

/** Rows of more segments stand closer. */
const mostWideRows = 6;

function rowHeight({ segments }: Context): number {
  return segments.length > mostWideRows ? heights.dense : heights.row;
}

function markTable(sheet: SheetBuilder, table: SegmentTable, rowCount: number): void {
  if (table.has('valueShare'))
    sheet.condition({
      kind: 'dataBar',
      area: area(table.firstRow, table.columnOf('valueShare'), rowCount),
      color: colors.bar,
    });
  for (const measure of ['satisfaction', 'retention'] as const)
    if (table.has(measure) && rowCount > 1)
      sheet.condition({
        kind: 'colorScale',
        area: area(table.firstRow, table.columnOf(measure), rowCount),
        minimum: colors.scaleLow,
        maximum: colors.scaleHigh,
      });
}

interface StrategyRow {
  readonly label: string;
  readonly summary: string;
  readonly height: number;
}

function strategyRows(context: Context): StrategyRow[] {
  const { input, segments, say } = context;
  const digits = gridDigits(0) - nameDigits(0);
  const labelDigits = nameDigits(nameWidth(context)) - 0.5;
  return segments.flatMap(({ index, label }) => {
    const strategy = input.strategies?.[index];
    if (strategy === undefined) return [];
    const summary = say(strategy.summary);
    const lines = Math.max(lineCount(summary, digits), lineCount(label, labelDigits));
    return [{ label, summary, height: lines === 1 ? rowHeight(context) : lines * heights.line + 3 }];
  });
}

function putStrategies(
  sheet: SheetBuilder,
  row: number,
  title: string,
  rows: readonly StrategyRow[],
): number {
  if (rows.length === 0) return row;
  sectionHead(sheet, row, title);
  rows.forEach(({ label, summary, height }, index) => {
    const line = row + 1 + index;
    sheet.put(line, grid.name, label);
    sheet.style(area(line, grid.name), styles.paragraph, { bold: true });
    sheet.spread(area(line, grid.first, 1, grid.columns), summary, styles.paragraph);
    sheet.height(line, height);
  });
  return row + 1 + rows.length + 1;
}

/**
 * A way to each segment: its name, or where a name takes more than a line a word at the end of the row, as some programs
 * do not wrap a text that is a link.
 */
function linkSegments(sheet: SheetBuilder, context: Context, table: SegmentTable): void {
  const digits = nameDigits(nameWidth(context)) - 0.5;
  const isLong = context.segments.some(({ label }) => lineCount(label, digits) > 1);
  context.segments.forEach((segment, index) => {
    if (segment.index < 0) return;
    const at = { row: table.firstRow + index, column: isLong ? grid.last : grid.name };
    if (isLong) sheet.put(at.row, at.column, context.say(texts.toSegment));
    sheet.style(
      area(at.row, at.column),
      styles.link,
      isLong ? { align: 'right', fontSize: sizes.small } : {},
    );
    sheet.link({
      ...at,
      target: { sheet: 'segments', row: segmentBlockRow(context, index), column: grid.name },
      screenTip: segment.label,
    });
  });
}

/** Ways to the other sheets, in the line below the source. */
function putWays(sheet: SheetBuilder, { input, say }: Context): void {
  const ways = [
    ['customers', reportTexts.toCustomers],
    ['method', reportTexts.toMethod],
  ] as const;
  sheet.height(headRows - 1, heights.ways);
  ways
    .filter(([key]) => input.which.includes(key))
    .forEach(([key, text], index) => {
      // The first text runs on over the next column.
      const at = { row: headRows - 1, column: grid.name + 2 * index };
      sheet.put(at.row, at.column, say(text));
      sheet.style(area(at.row, at.column), styles.link, { fontSize: sizes.small, verticalAlign: 'top' });
      sheet.link({ ...at, target: { sheet: key, row: 0, column: 0 } });
    });
}

/** Scorecard 1: customers, value, cost and risk at a glance, segment by segment. */
export function buildOverview(context: Context): SheetSpec {
  const { input, segments, say } = context;
  const sheet = new SheetBuilder(context.language);
  // The cards name ranges of the table below them, so its place must be known before they are put.
  const cardCount = overviewCards(context, segmentTable(context, 0)).cards.length;
  const tableTitle = headRows + Math.ceil(cardCount / 4) * cardBandRows;
  const table = segmentTable(context, tableTitle + 1);
  const { cards, missing } = overviewCards(context, table);

  pageHead(sheet, context, say(texts.title), headline(context, table));
  putWays(sheet, context);
  putCards(sheet, headRows, cards);
  sectionHead(sheet, tableTitle, say(texts.segments));
  let row = putTable(sheet, tableTitle + 1, grid.name, table.columns, table.cells, {
    total: true,
    nameDigits: nameDigits(nameWidth(context)),
    ruledColumns: grid.columns + 1,
    rowHeight: rowHeight(context),
  });
  markTable(sheet, table, segments.length);
  if (input.which.includes('segments')) linkSegments(sheet, context, table);

  sheet.height(row, heights.gap);
  row += 1;
  const strategies = strategyRows(context);
  const strategiesHeight = strategies.reduce<number>((sum, { height }) => sum + height, heights.section);
  // What to do stands with the table where both fit the first page, and else after the charts, which fill pages better.
  const widths = gridWidths(nameWidth(context));
  const firstPage = rowsHeight(sheet, 0, row) + strategiesHeight;
  const chartLines = overviewCharts(context, table, row).lines;
  const secondPage =
    rowsHeight(sheet, 0, titleRows) +
    heights.row +
    chartLines * chartRows(context) * standardRow +
    notShownHeight(missing);
  const fitting = marginsFor(widths, Math.max(firstPage, secondPage)) ?? marginsFor(widths, firstPage);
  const isFirst = fitting !== undefined;
  const parts = [row];
  if (isFirst) row = putStrategies(sheet, row, say(texts.strategies), strategies);
  const { charts, lines } = overviewCharts(context, table, row);
  charts.forEach((chart) => sheet.chart(chart));
  // A page begins with the empty row above its charts: they would touch its title.
  for (let line = 0; line < lines; line += 1) parts.push(row - 1 + line * chartRows(context));
  const chartEnd = row + lines * chartRows(context);
  // Said, as the standard height follows the font of the workbook, and charts would not end where a page does.
  for (; row < chartEnd; row += 1) sheet.height(row, standardRow);
  parts.push(row);
  if (!isFirst) row = putStrategies(sheet, row, say(texts.strategies), strategies);
  parts.push(row);
  row = putNotShown(sheet, row, context, missing);
  const breaks = pageBreaks(sheet, parts, row, pageHeightOf(widths, 'landscape', fitting));
  return finishReport(sheet, context, {
    key: 'overview',
    name: say(texts.name),
    rows: row,
    pageBreaks: breaks,
    ...(fitting === undefined ? {} : { margins: fitting }),
  });
}
