import { fieldKinds } from '../../customers/fieldKinds';
import type { FieldName } from '../../customers/fields';
import { fill } from '../../i18n/language';
import type { Context } from '../context';
import { totalCostFields } from '../costs/costKinds';
import { styles } from '../design/styles';
import { colors, heights } from '../design/tokens';
import { lineCount } from '../design/textWidth';
import { largestMean } from '../largest';
import { formula, guarded } from '../live';
import { putCards } from '../report/cards';
import { finishReport, nameWidth } from '../report/finishReport';
import { grid, gridDigits, gridWidths } from '../report/grid';
import { gridFormat } from '../report/gridFormat';
import { putNotShown } from '../report/notShown';
import { pageBreaks, titleRows } from '../report/pageBreaks';
import { headRows, pageHead, sectionHead } from '../report/pageHead';
import { marginsFor, pageHeightOf, rowsHeight } from '../report/pageHeight';
import { putTable } from '../report/putTable';
import { measure, sentence } from '../report/sentence';
import { fourC, hasFourC } from '../segments/segmentBlocks';
import { area, SheetBuilder } from '../sheetBuilder';
import type { SheetSpec } from '../sheetSpec';
import { onePagerTexts as texts } from '../texts/onePagerTexts';
import { reportTexts } from '../texts/reportTexts';
import { segmentsTexts } from '../texts/segmentsTexts';
import { keyFigures } from './keyFigures';
import { type Lookup, putLookup } from './lookup';
import { notKnown } from './notKnown';
import { putPurchases } from './putPurchases';

/** Facts of the profile that are words, dates or counts, not means to compare. */
const profileFields: readonly FieldName[] = [
  'nature',
  'industry',
  'region',
  'creditGrade',
  'businessNeed',
  'cooperationYears',
  'firstPurchase',
  'lastPurchase',
  'frequency',
  'referrals',
];
const comparedFields: readonly FieldName[] = [
  'value',
  'indirectValue',
  'clv',
  'satisfaction',
  'loyalty',
  'experience',
  'responseTime',
  'retention',
  'pAlive',
  'pd',
  'exposure',
];
const chartRows = 16;

/** Money as in tables. Means of whole numbers, as of scores, are none: all three are shown with a decimal, as elsewhere. */
function comparedFormat(context: Context, field: FieldName, customer: number): string {
  const { table, formats, facts } = context;
  const { format = 'General' } = table.column(field) ?? {};
  if (fieldKinds[field] === 'money') {
    const own = Math.abs(facts.numbers(field)?.[customer] ?? 0);
    return formats.largeMoney(Math.max(own || 0, largestMean(context, [field])));
  }
  return fieldKinds[field] === 'number' && format === formats.count ? formats.decimal : format;
}

function putComparison(sheet: SheetBuilder, context: Context, look: Lookup, row: number): number {
  const { facts, live, table, say, fieldName } = context;
  const fields = [...comparedFields, ...totalCostFields(facts)].filter(
    (field) => facts.has(field) && table.column(field) !== undefined,
  );
  if (fields.length === 0) return row;
  sectionHead(sheet, row, say(texts.comparison));
  const end = putTable(
    sheet,
    row + 1,
    grid.name,
    [
      { title: say(texts.measure) },
      { title: say(texts.customer), align: 'right' },
      { title: say(texts.segment), align: 'right' },
      { title: say(reportTexts.all), align: 'right' },
    ],
    fields.map((field) => [
      fieldName(field),
      look.cell(field),
      guarded(live.mean(field, look.segment)),
      guarded(live.mean(field)),
    ]),
  );
  fields.forEach((field, index) => {
    sheet.style(area(row + 2 + index, grid.first, 1, 3), {
      numberFormat: comparedFormat(context, field, look.customer),
    });
  });
  return end;
}

function putFourC(sheet: SheetBuilder, context: Context, look: Lookup, row: number, title: string): number {
  if (!hasFourC(context)) return row;
  const { live, say, fieldName } = context;
  const column = grid.first + 4;
  putTable(
    sheet,
    row,
    column,
    [
      { title: say(segmentsTexts.fourC) },
      { title: '' },
      { title: say(texts.customer), align: 'right' },
      { title: say(texts.segment), align: 'right' },
    ],
    fourC.map((field) => [fieldName(field), null, look.cell(field), guarded(live.mean(field, look.segment))]),
  );
  sheet.style(area(row + 1, column + 2, fourC.length, 2), { numberFormat: '#,##0.0' });
  const ref = (offset: number): { sheet: string; area: ReturnType<typeof area> } => ({
    sheet: look.sheetKey,
    area: area(row + 1, column + offset, fourC.length),
  });
  sheet.chart({
    key: 'fourC',
    kind: 'radar',
    title: say(segmentsTexts.fourC),
    alternativeText: fill(say(texts.radarAlternative), { name: title }),
    place: area(row + 2 + fourC.length, column, chartRows - 2, grid.columns - 4),
    series: [
      { name: say(texts.segment), categories: ref(0), values: ref(3), color: colors.bar },
      {
        name: title,
        categories: ref(0),
        values: ref(2),
        color: colors.primary,
      },
    ],
    showLegend: true,
    valueFormat: '0',
    valueAxisMinimum: 0,
  });
  return row + fourC.length + chartRows + 1;
}

function putStrategy(sheet: SheetBuilder, context: Context, look: Lookup, row: number): number {
  const { input, say } = context;
  const strategy = input.strategies?.[input.segmentation.membership[look.customer] ?? -1];
  if (strategy === undefined) return row;
  sectionHead(sheet, row, say(texts.strategy));
  const digits = gridDigits(0) - (gridWidths(0)[grid.name] ?? 0);
  strategy.points.forEach(({ aspect, advice }, index) => {
    const line = row + 1 + index;
    sheet.put(line, grid.name, say(aspect));
    sheet.style(area(line, grid.name, 1, grid.columns + 1), styles.paragraph, styles.body);
    sheet.spread(area(line, grid.first, 1, grid.columns), say(advice), styles.paragraph, styles.body);
    sheet.height(line, Math.max(heights.row, lineCount(say(advice), digits) * heights.line + 4));
  });
  return row + 1 + strategy.points.length + 1;
}

/**
 * Everything known of one customer: a sheet of paper, both sides of it where there is much.
 *
 * @param customer index in the customer set
 * @param sheetKey unique among the sheets of the batch
 */
export function buildOnePager(context: Context, customer: number, sheetKey: string): SheetSpec {
  const { input, say, table, facts, live } = context;
  const sheet = new SheetBuilder(context.language);
  const title = input.customers.texts.name?.[customer] || (input.customers.ids[customer] ?? '');
  const look = putLookup(sheet, context, customer, sheetKey);
  const parts = {
    segment: look.segment,
    ...(facts.valueField === undefined
      ? {}
      : {
          ratio: `IFERROR(${measure(`${look.value(facts.valueField)}/${live.mean(facts.valueField)}`)},"–")`,
        }),
  };
  const text = facts.valueField === undefined ? texts.sentencePlain : texts.sentence;
  pageHead(sheet, context, title, formula(sentence(say(text), parts)));
  let row = putCards(sheet, headRows, keyFigures(context, look));

  const profile = profileFields.filter((field) => table.column(field) !== undefined);
  if (profile.length > 0) {
    sectionHead(sheet, row, say(texts.profile));
    row += 1;
  }
  const half = Math.ceil(profile.length / 2);
  profile.forEach((field, index) => {
    const line = row + (index % half);
    const column = index < half ? grid.name : grid.first + 4;
    const valueColumn = index < half ? grid.first : grid.first + 6;
    sheet.put(line, column, context.fieldName(field));
    sheet.style(area(line, column), { fontColor: colors.muted });
    sheet.put(line, valueColumn, look.cell(field));
    const format = gridFormat(context, field) ?? 'General';
    sheet.style(area(line, valueColumn), {
      align: 'left',
      ...(format === '@' ? {} : { numberFormat: format }),
    });
    sheet.height(line, heights.row);
  });
  row += half;

  // Who the customer is and what was bought stand on the first side; how the customer compares and what to do, on the second.
  const starts = [row];
  row = putPurchases(sheet, context, look, row, title);
  const back = row;
  starts.push(back);
  const fourCEnd = putFourC(sheet, context, look, row + 1, title);
  row = Math.max(putComparison(sheet, context, look, row), fourCEnd) + 1;
  starts.push(row);
  row = putStrategy(sheet, context, look, row);
  starts.push(row);
  row = putNotShown(sheet, row, context, notKnown(context)) + 1;
  if (input.which.includes('overview')) {
    sheet.put(row, grid.name, say(reportTexts.toOverview));
    sheet.style(area(row, grid.name), styles.link);
    sheet.link({ row, column: grid.name, target: { sheet: 'overview', row: 0, column: 0 } });
  }
  const widths = gridWidths(nameWidth(context));
  const sides = [
    rowsHeight(sheet, 0, back),
    rowsHeight(sheet, 0, titleRows) + rowsHeight(sheet, back, row + 1),
  ];
  const fitting = marginsFor(widths, Math.max(...sides));
  return finishReport(sheet, context, {
    key: sheetKey,
    name: sheetName(title),
    rows: row + 1,
    pageBreaks: pageBreaks(sheet, starts, row + 1, pageHeightOf(widths, 'landscape', fitting)),
    ...(fitting === undefined ? {} : { margins: fitting }),
  });
}

/** A sheet's name is short; the writer makes it legal and unique. */
function sheetName(title: string): string {
  return title.length > 24 ? `${title.slice(0, 23)}…` : title;
}
