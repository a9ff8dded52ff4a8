import type { Context } from '../context';
import { colors, heights, sizes } from '../design/tokens';
import { styles } from '../design/styles';
import { lineCount } from '../design/textWidth';
import { putCards } from '../report/cards';
import { finishReport, nameWidth } from '../report/finishReport';
import { grid, gridDigits, nameDigits } from '../report/grid';
import { putNotShown } from '../report/notShown';
import { pageBreaks } from '../report/pageBreaks';
import { pageHeight } from '../report/pageHeight';
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

function putStrategies(sheet: SheetBuilder, row: number, context: Context): number {
  const { input, segments, say } = context;
  const rows = segments.flatMap((segment) => {
    const strategy = input.strategies?.[segment.index];
    return strategy === undefined ? [] : [[segment.label, say(strategy.summary)] as const];
  });
  if (rows.length === 0) return row;
  sectionHead(sheet, row, say(texts.strategies));
  const digits = gridDigits(0) - nameDigits(0);
  const labelDigits = nameDigits(nameWidth(context)) - 1;
  rows.forEach(([label, summary], index) => {
    const line = row + 1 + index;
    sheet.put(line, grid.name, label);
    sheet.style(area(line, grid.name), styles.paragraph, { bold: true });
    sheet.spread(area(line, grid.first, 1, grid.columns), summary, styles.paragraph);
    const lines = Math.max(lineCount(summary, digits), lineCount(label, labelDigits));
    sheet.height(line, Math.max(heights.row, lines * heights.line + 4));
  });
  return row + 1 + rows.length + 1;
}

/** Ways to the other sheets, in the line below the source. */
function putWays(sheet: SheetBuilder, { input, say }: Context): void {
  const ways = [
    ['customers', reportTexts.toCustomers],
    ['method', reportTexts.toMethod],
  ] as const;
  ways
    .filter(([key]) => input.which.includes(key))
    .forEach(([key, text], index) => {
      // The first text runs on over the next column.
      const at = { row: headRows - 1, column: grid.name + 2 * index };
      sheet.put(at.row, at.column, say(text));
      sheet.style(area(at.row, at.column), styles.link, { fontSize: sizes.small });
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
  });
  markTable(sheet, table, segments.length);
  if (input.which.includes('segments'))
    segments.forEach((segment, index) => {
      if (segment.index < 0) return;
      sheet.style(area(table.firstRow + index, grid.name), styles.link, { wrap: true });
      sheet.link({
        row: table.firstRow + index,
        column: grid.name,
        target: { sheet: 'segments', row: segmentBlockRow(context, index), column: grid.name },
        screenTip: segment.label,
      });
    });

  row += 1;
  const { charts, lines } = overviewCharts(context, table, row);
  charts.forEach((chart) => sheet.chart(chart));
  const parts = Array.from({ length: lines }, (_, line) => row + line * chartRows(context));
  row += lines * chartRows(context);
  parts.push(row);
  row = putStrategies(sheet, row, context);
  parts.push(row);
  row = putNotShown(sheet, row, context, missing);
  const breaks = pageBreaks(sheet, parts, row, pageHeight(nameWidth(context)));
  return finishReport(sheet, context, {
    key: 'overview',
    name: say(texts.name),
    rows: row,
    pageBreaks: breaks,
  });
}
