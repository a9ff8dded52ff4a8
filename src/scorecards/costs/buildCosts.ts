import type { FieldName } from '../../customers/fields';
import type { Context } from '../context';
import { styles } from '../design/styles';
import { lineCount, shortened } from '../design/textWidth';
import { colors } from '../design/tokens';
import { formula, quoted } from '../live';
import { finishReport, nameWidth } from '../report/finishReport';
import { grid, nameDigits } from '../report/grid';
import { putNotShown, type Missing } from '../report/notShown';
import { pageBreaks } from '../report/pageBreaks';
import { pageHeight } from '../report/pageHeight';
import { headRows, pageHead, sectionHead, wayBack } from '../report/pageHead';
import { putTable } from '../report/putTable';
import { percent, sentence } from '../report/sentence';
import { area, SheetBuilder } from '../sheetBuilder';
import type { SheetSpec, SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { costsTexts as texts } from '../texts/costsTexts';
import { externalCosts, internalCosts, relationshipCosts } from './costKinds';
import { kindTable, segmentCostTable, largestCost, type CostLine, type SegmentCostTable } from './costTables';

/** Rows that a line of charts covers: names of segments that take more lines below the columns take room. */
function chartRows({ segments }: Context): number {
  return segments.some(({ label }) => lineCount(label, axisDigits) > 2) ? 17 : 15;
}
/** Of a segment's name on a line below its column. */
const axisDigits = 12;
/** Of a column's name in a legend: four stand on two lines, so that the columns keep their room. */
const legendDigits = 30;
/** A cost above its standard by more is marked. */
const tolerance = 0.05;

const kindColors = [colors.primary, colors.primaryMid, colors.bar, colors.primarySoft];

function linesOf(context: Context, fields: readonly FieldName[]): CostLine[] {
  return fields
    .filter((field) => context.facts.has(field))
    .map((field) => ({ title: context.fieldName(field), fields: [field] }));
}

/** External and internal cost as one line each, for tables that have no room for all kinds. */
function originLines(context: Context): CostLine[] {
  const { say, facts } = context;
  return [
    { title: say(texts.external), fields: externalCosts.filter((field) => facts.has(field)) },
    { title: say(texts.internal), fields: internalCosts.filter((field) => facts.has(field)) },
  ].filter(({ fields }) => fields.length > 0);
}

function headSentence(context: Context, table: SegmentCostTable, headerRow: number): SpecCell {
  const { segments, say, facts, live } = context;
  const totalRow = headerRow + 1 + segments.length;
  const total = absolute(totalRow, table.totalColumn);
  const pieces =
    facts.valueField === undefined
      ? [sentence(say(texts.sentenceTotal), { total: `FIXED(${total},0)` })]
      : [
          sentence(say(texts.sentenceShare), {
            share: percent(`IFERROR(${total}/${live.sum(facts.valueField)},0)`),
          }),
        ];
  const { varianceShareColumn: share } = table;
  if (share !== undefined) {
    const overall = `IFERROR(${total}/${absolute(totalRow, share - 2)}-1,0)`;
    const range = `${absolute(headerRow + 1, share)}:${absolute(totalRow - 1, share)}`;
    const labels = `${absolute(headerRow + 1, grid.name)}:${absolute(totalRow - 1, grid.name)}`;
    pieces.push(
      sentence(say(texts.sentenceStandard), {
        difference: percent(`ABS(${overall})`),
        direction: `IF(${overall}>=0,${quoted(say(texts.above))},${quoted(say(texts.below))})`,
      }),
    );
    if (segments.length > 1) {
      const worst = sentence(say(texts.sentenceWorst), {
        segment: `INDEX(${labels},MATCH(MAX(${range}),${range},0))`,
        worst: percent(`MAX(${range})`),
      });
      pieces.push(`IF(MAX(${range})>0,${worst},"")`);
    }
  }
  return formula([...pieces, quoted(say(texts.fullStop))].join('&'));
}

function putCharts(
  sheet: SheetBuilder,
  context: Context,
  row: number,
  table: SegmentCostTable,
  firstRow: number,
  lines: readonly CostLine[],
): number {
  const { segments, say, formats } = context;
  const rows = chartRows(context);
  const ref = (column: number): { sheet: string; area: ReturnType<typeof area> } => ({
    sheet: 'costs',
    area: area(firstRow, column, segments.length),
  });
  const categories = ref(grid.name);
  sheet.chart({
    key: 'kinds',
    kind: 'stackedColumn',
    title: say(texts.stackTitle),
    alternativeText: say(texts.stackAlternative),
    place: area(row, grid.name, rows - 1, 5),
    series: lines.map(({ title }, line) => ({
      name: shortened(title, legendDigits),
      categories,
      values: ref(table.lineColumn(line)),
      // From dark to light: parts that touch stay apart in grey too.
      color: kindColors[line % kindColors.length] ?? colors.bar,
    })),
    showLegend: true,
    valueFormat: formats.largeFigure(largestCost(context, lines)),
  });
  if (table.standardColumn !== undefined)
    sheet.chart({
      key: 'standard',
      kind: 'column',
      title: say(texts.standardTitle),
      alternativeText: say(texts.standardAlternative),
      place: area(row, grid.name + 5, rows - 1, 6),
      series: [
        { name: say(texts.standard), categories, values: ref(table.standardColumn), color: colors.bar },
        { name: say(texts.total), categories, values: ref(table.totalColumn), color: colors.primary },
      ],
      showLegend: true,
      valueFormat: formats.largeFigure(largestCost(context, lines)),
      valueAxisMinimum: 0,
    });
  return row + rows;
}

/** Marks where cost is above its standard by more than the tolerance. */
function markOverruns(sheet: SheetBuilder, share: number, firstRow: number, rowCount: number): void {
  const first = absolute(firstRow, share).replace('$', '').replace('$', '');
  sheet.condition({
    kind: 'formula',
    area: area(firstRow, share, rowCount),
    formula: `=AND(ISNUMBER(${first}),${first}>${tolerance})`,
    fontColor: colors.warning,
    fill: colors.warningSoft,
    bold: true,
  });
}

/** Scorecard 4: relationship cost by kind and origin, by segment, and against the standard. */
export function buildCosts(context: Context): SheetSpec {
  const { say, facts, segments } = context;
  const sheet = new SheetBuilder(context.language);
  const kinds = linesOf(context, relationshipCosts);
  const origins = linesOf(context, [...externalCosts, ...internalCosts]);
  const missing: Missing[] = [];
  if (kinds.length === 0) missing.push({ what: texts.missingKinds, fields: relationshipCosts });
  if (origins.length === 0)
    missing.push({ what: texts.missingOrigin, fields: [...externalCosts, ...internalCosts] });
  if (!facts.has('standardCost')) missing.push({ what: texts.missingStandard, fields: ['standardCost'] });
  const lines = kinds.length > 0 ? kinds : originLines(context);
  let row: number = headRows;
  if (lines.length === 0) {
    pageHead(sheet, context, say(texts.title), say(texts.none));
    wayBack(sheet, context);
    row = putNotShown(sheet, row, context, missing);
    return finishReport(sheet, context, { key: 'costs', name: say(texts.name), rows: row });
  }

  sectionHead(sheet, row, say(texts.bySegment));
  const header = row + 1;
  const table = segmentCostTable(context, header, lines);
  pageHead(sheet, context, say(texts.title), headSentence(context, table, header));
  wayBack(sheet, context);
  row = putTable(sheet, header, grid.name, table.columns, table.cells, {
    total: true,
    nameDigits: nameDigits(nameWidth(context)),
    ruledColumns: grid.columns + 1,
  });
  if (table.varianceShareColumn !== undefined) {
    markOverruns(sheet, table.varianceShareColumn, header + 1, segments.length + 1);
    sheet.put(row, grid.name, say(texts.marked));
    sheet.style(area(row, grid.name), styles.source);
    row += 1;
  }
  const parts = [row];
  row = putCharts(sheet, context, row + 1, table, header + 1, lines);
  for (const [title, list] of [
    [texts.byKind, kinds],
    [texts.byOrigin, origins],
  ] as const) {
    if (list.length === 0) continue;
    parts.push(row);
    sectionHead(sheet, row, say(title));
    row += 1;
    if (title === texts.byOrigin && kinds.length > 0) {
      sheet.put(row, grid.name, say(texts.originNote));
      sheet.style(area(row, grid.name), styles.source);
      row += 1;
    }
    const plain = kindTable(context, row, list);
    row = putTable(sheet, row, grid.name, plain.columns, plain.cells, {
      total: true,
      nameDigits: nameDigits(nameWidth(context)),
    });
    sheet.condition({
      kind: 'dataBar',
      area: area(row - 1 - list.length, grid.first + 1, list.length),
      color: colors.bar,
    });
    row += 1;
  }
  parts.push(row);
  row = putNotShown(sheet, row, context, missing);
  const breaks = pageBreaks(sheet, parts, row, pageHeight(nameWidth(context)));
  return finishReport(sheet, context, { key: 'costs', name: say(texts.name), rows: row, pageBreaks: breaks });
}
