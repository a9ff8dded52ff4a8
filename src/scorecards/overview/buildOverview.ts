import type { Context } from '../context';
import { colors, heights } from '../design/tokens';
import { styles } from '../design/styles';
import { lineCount } from '../design/textWidth';
import { putCards } from '../report/cards';
import { finishReport, nameWidth } from '../report/finishReport';
import { grid, gridDigits, gridWidths } from '../report/grid';
import { putNotShown } from '../report/notShown';
import { pageHeight, rowsHeight } from '../report/pageHeight';
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
  const digits = gridDigits(0) - (gridWidths(0)[grid.name] ?? 0);
  rows.forEach(([label, summary], index) => {
    const line = row + 1 + index;
    sheet.put(line, grid.name, label);
    sheet.style(area(line, grid.name), styles.paragraph, { bold: true });
    sheet.spread(area(line, grid.first, 1, grid.columns), summary, styles.paragraph);
    sheet.height(line, Math.max(heights.row, lineCount(summary, digits) * heights.line + 4));
  });
  return row + 1 + rows.length + 1;
}

/** Rows before which a page must begin, so that no line of charts is cut by the end of one. */
function chartBreaks(sheet: SheetBuilder, context: Context, top: number, lines: number): number[] {
  const page = pageHeight(nameWidth(context));
  const breaks: number[] = [];
  let used = rowsHeight(sheet, 0, top);
  for (let line = 0; line < lines; line += 1) {
    const row = top + line * chartRows(context);
    const height = rowsHeight(sheet, row, row + chartRows(context));
    if (used + height > page) {
      breaks.push(row);
      // The title stands on every page.
      used = rowsHeight(sheet, 0, 2);
    }
    used += height;
  }
  return breaks;
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
  putCards(sheet, headRows, cards);
  sectionHead(sheet, tableTitle, say(texts.segments));
  let row = putTable(sheet, tableTitle + 1, grid.name, table.columns, table.cells, {
    total: true,
    ruledColumns: grid.columns + 1,
  });
  markTable(sheet, table, segments.length);
  if (input.which.includes('segments'))
    segments.forEach((segment, index) => {
      if (segment.index < 0) return;
      sheet.style(area(table.firstRow + index, grid.name), styles.link);
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
  const pageBreaks = chartBreaks(sheet, context, row, lines);
  row += lines * chartRows(context);
  row = putStrategies(sheet, row, context);
  row = putNotShown(sheet, row, context, missing) + 1;
  const ways = [
    ['customers', reportTexts.toCustomers],
    ['method', reportTexts.toMethod],
  ] as const;
  for (const [key, text] of ways) {
    if (!input.which.includes(key)) continue;
    sheet.put(row, grid.name, say(text));
    sheet.style(area(row, grid.name), styles.link);
    sheet.link({ row, column: grid.name, target: { sheet: key, row: 0, column: 0 } });
    row += 1;
  }
  return finishReport(sheet, context, { key: 'overview', name: say(texts.name), rows: row, pageBreaks });
}
