import { fill } from '../../i18n/language';
import type { Context } from '../context';
import { formatDay } from '../design/dates';
import { styles } from '../design/styles';
import { lineCount } from '../design/textWidth';
import { colors, heights } from '../design/tokens';
import { formula, quoted } from '../live';
import { putCards } from '../report/cards';
import { nameWidth } from '../report/finishReport';
import { grid, gridDigits, gridWidths, nameDigits } from '../report/grid';
import { pageBreaks } from '../report/pageBreaks';
import { headRows, pageHead, sectionHead, wayBack } from '../report/pageHead';
import { landscapeMargins, pageHeightOf } from '../report/pageHeight';
import { putTable } from '../report/putTable';
import { percent, sentence } from '../report/sentence';
import { area, SheetBuilder } from '../sheetBuilder';
import type { RangeRef, SheetSpec, SpecCell } from '../sheetSpec';
import { movementTexts as texts } from '../texts/movementTexts';
import { reportTexts } from '../texts/reportTexts';
import { countingOver, putGone } from './counting';
import type { Former } from './former';
import { layoutOf, type MovementLayout } from './layout';
import { movementCards, movementFigures, type MovementFigures } from './movementCards';
import { matrixWidth, movementColumnWidth, putMatrix } from './putMatrix';
import { putMoves } from './putMoves';
import { sizeColumns, sizesTable, type SizesTable } from './sizesTable';

/** Who moved between segments since an earlier run, who is new and who is gone. */
export function buildMovement(context: Context, former: Former): SheetSpec {
  const { say, facts, formats } = context;
  const sheet = new SheetBuilder(context.language);
  const layout = layoutOf(context, former);
  const counting = countingOver(context, former, layout.gone + 3);
  const sizes = layout.hasSizes ? sizesTable(context, former, counting, layout.sizes + 2) : undefined;
  const figures = movementFigures(context, counting, sizes?.total('stayed'));

  pageHead(sheet, context, say(texts.title), headSentence(context, figures));
  wayBack(sheet, context);
  putSource(sheet, context, former, layout);
  putCards(sheet, layout.cards, movementCards(context, former, counting, figures));
  if (sizes !== undefined) putSizes(sheet, context, sizes, layout);
  if (layout.hasMatrix) {
    section(sheet, layout.counts, say(texts.counts), say(texts.countsNote));
    putMatrix(sheet, context, layout.labels, layout.counts + 2, {
      format: '#,##0;-#,##0;"·"',
      moved: counting.customers,
      gone: counting.gone,
    });
    if (facts.valueField !== undefined) {
      const body = formats.largeMoney(former.largestSum);
      section(sheet, layout.values, say(texts.values), say(texts.valuesNote));
      putMatrix(sheet, context, layout.labels, layout.values + 2, {
        format: `${body};-${body};"·"`,
        moved: counting.value,
        gone: counting.goneValue,
      });
    }
  }
  if (layout.moves.length > 0) {
    sectionHead(sheet, layout.movesRow, say(layout.hasMatrix ? texts.moves : texts.movesAll));
    putMoves(sheet, context, counting, layout.movesRow + 1, layout.moves, columnsOf(layout));
  }
  if (former.gone.length > 0) {
    section(sheet, layout.gone, say(texts.goneTitle), say(texts.goneNote));
    putGone(sheet, context, former, layout.gone + 2);
  }
  return finish(sheet, context, former, layout);
}

function headSentence({ say }: Context, { both, placed, seen, stayed }: MovementFigures): SpecCell {
  if (stayed === undefined) return formula(sentence(say(texts.sentenceOverlap), {}, { both, seen }));
  const moved = sentence(
    say(texts.sentence),
    { stayed: `IFERROR(${percent(`${stayed}/${placed}`)},"–")` },
    { moved: `(${placed}-${stayed})` },
  );
  const unplaced = `(${both}-${placed})`;
  const rest = sentence(say(texts.sentenceUnplaced), {}, { unplaced });
  return formula(`${moved}&IF(${unplaced}=0,"",${rest})&${quoted(say(texts.fullStop))}`);
}

function section(sheet: SheetBuilder, row: number, title: string, note: string): void {
  sectionHead(sheet, row, title);
  sheet.put(row + 1, grid.name, note);
  sheet.style(area(row + 1, grid.name), styles.source);
}

/** What the rows are compared with, and what has to be known before the numbers mean anything. */
function putSource(sheet: SheetBuilder, context: Context, { input }: Former, layout: MovementLayout): void {
  const { say } = context;
  const { day, table, sheetName, notes } = input;
  const across = grid.last - grid.name + 1;
  sheet.put(
    headRows - 1,
    grid.name,
    day === null
      ? fill(say(texts.source), { table, sheet: sheetName })
      : fill(say(texts.sourceDay), { table, sheet: sheetName, date: formatDay(day, context.language) }),
  );
  sheet.style(area(headRows - 1, grid.name, 1, across), styles.source);
  const digits = gridDigits(nameWidth(context));
  notes.forEach(({ severity, text }, index) => {
    const row = layout.notes + index;
    const words = `${severity === 'warning' ? '⚠ ' : ''}${say(text)}`;
    sheet.spread(
      area(row, grid.name, 1, across),
      words,
      styles.note,
      severity === 'warning' ? { fontColor: colors.warning } : {},
    );
    sheet.height(row, lineCount(words, digits) * heights.line + 2);
  });
}

function putSizes(sheet: SheetBuilder, context: Context, sizes: SizesTable, layout: MovementLayout): void {
  const { say } = context;
  section(sheet, layout.sizes, say(texts.sizes), say(texts.sizesNote));
  putTable(sheet, layout.sizes + 2, grid.name, sizes.columns, sizes.cells, {
    total: true,
    nameDigits: nameDigits(nameWidth(context)),
    ruledColumns: columnsOf(layout) + 1,
  });
  const ref = (column: number): RangeRef => ({
    sheet: 'movement',
    area: area(layout.sizes + 3, column, sizes.rows),
  });
  sheet.chart({
    key: 'sizes',
    kind: 'column',
    title: say(texts.chartTitle),
    alternativeText: say(texts.chartAlternative),
    place: area(layout.chart, grid.name, layout.chartRows - 1, columnsOf(layout) + 1),
    series: [
      {
        name: say(texts.before),
        categories: ref(grid.name),
        values: ref(sizeColumns.before),
        color: colors.bar,
      },
      {
        name: say(texts.now),
        categories: ref(grid.name),
        values: ref(sizeColumns.now),
        color: colors.primary,
      },
    ],
    showLegend: true,
    valueFormat: '#,##0',
    valueAxisMinimum: 0,
  });
}

/** Columns beside the names, of everything on the page. */
function columnsOf({ hasMatrix, labels }: MovementLayout): number {
  return Math.max(grid.columns, hasMatrix ? matrixWidth(labels) : 0);
}

/** The page is as wide as the matrix, which may need more columns than the grid: they are narrower then. */
function finish(sheet: SheetBuilder, context: Context, former: Former, layout: MovementLayout): SheetSpec {
  const { say } = context;
  const [margin = 2, name = 24] = gridWidths(nameWidth(context));
  const columns = columnsOf(layout);
  const more = columns - grid.columns;
  if (more > 0) {
    const beyond = grid.last + 1;
    sheet.style(area(0, beyond, 1, more + 1), styles.band);
    sheet.style(area(layout.cards, beyond, 3, more), styles.panel);
    sheet.style(area(layout.cards, beyond, 1, more), styles.panel, styles.panelTop);
  }
  const columnWidths = [margin, name, ...Array<number>(columns).fill(movementColumnWidth(columns)), margin];
  return sheet.finish({
    key: 'movement',
    name: say(texts.name),
    columnWidths,
    paper: area(0, 0, layout.end + (former.gone.length > 0 ? former.gone.length + 4 : 0) + 2, columns + 3),
    freeze: { rows: 2, columns: 0 },
    print: {
      orientation: 'landscape',
      margins: landscapeMargins(columnWidths),
      fitToWidth: 1,
      titleRows: { first: 0, last: 1 },
      area: area(0, 0, layout.end, columns + 3),
      pageBreaks: breaks(sheet, layout, columnWidths),
      footer: say(reportTexts.footer),
    },
  });
}

/** No table and no chart is cut by the end of a page that it fits. */
function breaks(sheet: SheetBuilder, layout: MovementLayout, columnWidths: readonly number[]): number[] {
  // The empty row above the chart goes with it: it would touch the title of its page.
  const chart = layout.hasSizes ? layout.chart - 1 : layout.chart;
  const parts = [layout.sizes, chart, layout.counts, layout.values, layout.movesRow];
  return pageBreaks(sheet, parts, layout.end, pageHeightOf(columnWidths));
}
