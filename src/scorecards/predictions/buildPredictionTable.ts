import { fill } from '../../i18n/language';
import { colors, fontNames, heights, sizes } from '../design/tokens';
import { tableMargins } from '../design/margins';
import { styles } from '../design/styles';
import { lineCount } from '../design/textWidth';
import { formula } from '../live';
import { area } from '../sheetBuilder';
import type { ConditionalFormatSpec, SheetSpec, SpecCell, StyledRange } from '../sheetSpec';
import { columnLetters, columnReference } from '../table/columnReference';
import { uniqueHeaders } from '../table/uniqueHeaders';
import { predictionsTexts as texts } from '../texts/predictionsTexts';
import { reportTexts } from '../texts/reportTexts';
import { predictionColumns, type PredictionColumn } from './predictionColumns';
import type { PredictionsInput } from './predictionsInput';

const tableKey = 'predictions';
const totalsRow = 3;
const headerRow = 4;
const firstRow = 5;

/** SUBTOTAL's numbers for a sum and a mean that leave filtered rows out. */
const subtotal = { sum: 109, mean: 101 } as const;

function totalOf(column: PredictionColumn, header: string, index: number, rows: number): SpecCell {
  if (column.total === undefined || rows === 0) return null;
  const letter = columnLetters(index);
  const cells = `$${letter}$${firstRow + 1}:$${letter}$${firstRow + rows}`;
  return formula(`SUBTOTAL(${subtotal[column.total]},${columnReference(tableKey, header, cells)})`);
}

function marks(columns: readonly PredictionColumn[], rows: number): ConditionalFormatSpec[] {
  return columns.flatMap(({ key }, index): ConditionalFormatSpec[] => {
    const where = area(firstRow, index, rows);
    if (key === 'pAlive') {
      return [{ kind: 'colorScale', area: where, minimum: colors.scaleLow, maximum: colors.scaleHigh }];
    }
    return key === 'clv' ? [{ kind: 'dataBar', area: where, color: colors.bar }] : [];
  });
}

/** Customers with the greatest value, or else the most expected purchases, first. */
function orderOf({ clv, purchases }: PredictionsInput): readonly number[] {
  const by = clv ?? purchases;
  return Array.from(purchases.keys()).sort((one, other) => (by[other] ?? 0) - (by[one] ?? 0));
}

/** Every customer with what the models expect, as a table; totals above it are formulas. */
export function buildPredictionTable(input: PredictionsInput): SheetSpec {
  const { language, ids, unit, horizon, address, fits } = input;
  const columns = predictionColumns(input);
  const headers = uniqueHeaders(
    columns.map(({ header }) => header),
    '',
  );
  const width = columns.length;
  const rows = ids.length;
  const line = (cell: SpecCell): SpecCell[] => [cell, ...Array<SpecCell>(width - 1).fill(null)];
  const source = fill(texts.source[language], {
    address,
    count: rows,
    horizon,
    unit: unit[language],
    model: fits[0]?.model[language] ?? '',
  });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const settings = [
    fill(input.margin === 1 ? texts.withoutMargin[language] : texts.withMargin[language], {
      margin: percent.format(input.margin),
    }),
    fill(texts.discounted[language], { discount: percent.format(input.discountPerYear) }),
    ...(input.currency === undefined ? [] : [input.currency]),
  ];
  const facts = input.clv === null ? source : [source, ...settings].join('  ·  ');
  const cells: SpecCell[][] = [
    line((input.margin === 1 ? texts.revenueTitle : texts.title)[language]),
    line(facts),
    line(texts.toMethod[language]),
    columns.map((column, index) =>
      index === 0 ? texts.totals[language] : totalOf(column, headers[index] ?? '', index, rows),
    ),
    [...headers],
    ...orderOf(input).map((customer) => columns.map(({ cell }) => cell(customer))),
  ];
  const headerLines = Math.max(
    ...columns.map(({ width: digits }, index) => lineCount(headers[index] ?? '', digits - 3)),
  );
  const looks: StyledRange[] = [
    {
      area: area(0, 0, firstRow + rows, width),
      style: { fontName: fontNames[language], fontSize: sizes.body },
    },
    { area: area(0, 0), style: styles.title },
    { area: area(1, 0), style: styles.source },
    { area: area(2, 0), style: { ...styles.link, fontSize: sizes.small } },
    { area: area(totalsRow, 0, 1, width), style: { ...styles.panel, bold: true, verticalAlign: 'center' } },
    { area: area(headerRow, 0, 1, width), style: styles.tableHeader },
    ...columns.flatMap(({ format, numeric }, index): StyledRange[] => {
      const align = numeric ? 'right' : 'left';
      return [
        { area: area(totalsRow, index), style: { align, ...(numeric ? { numberFormat: format } : {}) } },
        { area: area(headerRow, index), style: { align } },
        { area: area(firstRow, index, rows), style: { align, numberFormat: format } },
      ];
    }),
  ];
  return {
    key: 'predictions',
    name: texts.name[language],
    tabColor: colors.primaryMid,
    showGridlines: true,
    columnWidths: columns.map(({ width: digits }) => digits),
    rowHeights: [
      { row: 0, points: heights.title },
      { row: totalsRow, points: heights.header },
      { row: headerRow, points: Math.min(headerLines, 4) * heights.line + 8 },
    ],
    freeze: { rows: firstRow, columns: input.names === undefined ? 1 : 2 },
    blocks: [{ row: 0, column: 0, cells }],
    styles: looks,
    tables: [
      {
        key: tableKey,
        name: texts.tableName[language],
        area: area(headerRow, 0, rows + 1, width),
        style: 'TableStyleLight1',
      },
    ],
    conditionalFormats: marks(columns, rows),
    links: [{ row: 2, column: 0, target: { sheet: 'predictionMethod', row: 0, column: 0 } }],
    print: {
      orientation: 'landscape',
      margins: tableMargins,
      fitToWidth: 1,
      titleRows: { first: headerRow, last: headerRow },
      area: area(0, 0, firstRow + rows, width),
      footer: reportTexts.footer[language],
    },
  };
}
