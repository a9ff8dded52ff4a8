import { fieldTexts } from '../../customers/texts/fieldTexts';
import type { Context } from '../context';
import { colors, fontNames, heights, sizes } from '../design/tokens';
import { tableMargins } from '../design/margins';
import { styles } from '../design/styles';
import { lineCount } from '../design/textWidth';
import { describeMissing, type Missing } from '../report/notShown';
import { sourceLine } from '../report/pageHead';
import { area } from '../sheetBuilder';
import type { Area, ConditionalFormatSpec, SheetSpec, SpecCell, StyledRange } from '../sheetSpec';
import { headerRow } from '../table/customersTable';
import type { TableColumn } from '../table/tableColumns';
import { customersTexts as texts } from '../texts/customersTexts';
import { reportTexts } from '../texts/reportTexts';
import { tableTexts } from '../texts/tableTexts';
import { columnWidths } from './columnWidths';

/** Digits that fit a landscape page before its print becomes too small to read. */
const pageDigits = 190;

/** High and medium risk stand out by fill, high risk by bold type too. */
function riskMarks(where: Area): ConditionalFormatSpec[] {
  return [
    {
      kind: 'equalTo',
      area: where,
      number: 3,
      fontColor: colors.warning,
      fill: colors.warningSoft,
      bold: true,
    },
    { kind: 'equalTo', area: where, number: 2, fontColor: colors.warning },
  ];
}

function marks({ table }: Context): ConditionalFormatSpec[] {
  return table.columns.flatMap((column, index): ConditionalFormatSpec[] => {
    const where = area(table.firstRow, index, table.rowCount);
    switch (column.look) {
      case 'bar':
        return [{ kind: 'dataBar', area: where, color: colors.bar }];
      case 'scale':
        return [{ kind: 'colorScale', area: where, minimum: colors.scaleLow, maximum: colors.scaleHigh }];
      case 'risk':
        return riskMarks(where);
      case 'none':
        return [];
    }
  });
}

/** Numbers to the right; short marks in the middle, away from their neighbours. */
function alignment({ numeric, look }: TableColumn): 'left' | 'center' | 'right' {
  return look === 'risk' || look === 'scale' ? 'center' : numeric ? 'right' : 'left';
}

/** Columns that are printed: as many from the left as a page can carry. */
function printedColumns(widths: readonly number[]): number {
  let digits = 0;
  const first = widths.findIndex((width) => (digits += width) > pageDigits);
  return first <= 0 ? widths.length : first;
}

/** What the table would show of each customer if the data had it; nothing where all is there. */
function missingLine(context: Context): SpecCell {
  const { facts, say } = context;
  const missing: Missing[] = [];
  if (facts.valueField === undefined) missing.push({ what: fieldTexts.value, fields: ['value'] });
  if (!facts.has('clv')) missing.push({ what: fieldTexts.clv, fields: ['clv'] });
  if (facts.risk === undefined)
    missing.push({ what: tableTexts.risk, fields: ['creditGrade', 'pd', 'retention'] });
  if (missing.length === 0) return null;
  const lines = missing.map((one) => describeMissing(context, one));
  return [say(reportTexts.notShown), ...lines].join('  ·  ');
}

/** Scorecard 3: every customer with scores, segment and risk, as the table that all totals refer to. */
export function buildCustomers(context: Context): SheetSpec {
  const { table, say, language } = context;
  const { columns, rowCount, firstRow } = table;
  const width = columns.length;
  const widths = columnWidths(table);
  const printed = printedColumns(widths);
  const line = (...first: SpecCell[]): SpecCell[] => [
    ...first,
    ...Array<SpecCell>(width - first.length).fill(null),
  ];
  const cells: SpecCell[][] = [
    line(say(texts.title)),
    line(sourceLine(context)),
    line(context.input.which.includes('overview') ? say(reportTexts.toOverview) : null, missingLine(context)),
    columns.map(({ header }) => header),
  ];
  for (let position = 0; position < rowCount; position += 1) cells.push(table.row(position));
  const headerLines = Math.max(
    ...columns.map(({ header }, index) => lineCount(header, Math.max(4, (widths[index] ?? 8) - 3))),
  );
  const looks: StyledRange[] = [
    { area: area(0, 0, 3, width), style: { fontName: fontNames[language], fontSize: sizes.small } },
    { area: area(0, 0), style: styles.title },
    { area: area(1, 0), style: styles.source },
    { area: area(2, 0), style: { ...styles.link, fontSize: sizes.small } },
    { area: area(2, 1), style: styles.source },
    {
      area: area(headerRow, 0, rowCount + 1, width),
      style: { fontName: fontNames[language], fontSize: sizes.body },
    },
    { area: area(headerRow, 0, 1, width), style: styles.tableHeader },
    ...columns.map((column, index): StyledRange => ({
      area: area(headerRow, index),
      style: { align: alignment(column) },
    })),
    ...columns.map((column, index): StyledRange => ({
      area: area(firstRow, index, rowCount),
      style: {
        numberFormat: column.format,
        // Numbers stand to the right and texts to the left without being told: half the work of a long list.
        ...(alignment(column) === 'center' ? { align: 'center' as const } : {}),
      },
    })),
  ];
  return {
    key: 'customers',
    name: say(texts.name),
    tabColor: colors.primaryMid,
    showGridlines: true,
    columnWidths: widths,
    rowHeights: [
      { row: 0, points: heights.title },
      { row: headerRow, points: Math.min(headerLines, 4) * heights.line + 8 },
    ],
    freeze: { rows: headerRow + 1, columns: table.column('name') === undefined ? 1 : 2 },
    blocks: [{ row: 0, column: 0, cells }],
    styles: looks,
    merges: [],
    tables: [
      {
        key: 'customers',
        name: say(texts.tableName),
        area: area(headerRow, 0, rowCount + 1, width),
        style: 'TableStyleLight1',
      },
    ],
    conditionalFormats: marks(context),
    charts: [],
    links: context.input.which.includes('overview')
      ? [{ row: 2, column: 0, target: { sheet: 'overview', row: 0, column: 0 } }]
      : [],
    print: {
      orientation: 'landscape',
      margins: tableMargins,
      fitToWidth: 1,
      titleRows: { first: headerRow, last: headerRow },
      area: area(0, 0, firstRow + rowCount, printed),
      footer: say(reportTexts.footer),
    },
  };
}
