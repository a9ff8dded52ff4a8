import type { Context } from '../context';
import { styles } from '../design/styles';
import { colors } from '../design/tokens';
import { formula, quoted } from '../live';
import { finishReport, nameWidth } from '../report/finishReport';
import { grid, nameDigits } from '../report/grid';
import { putNotShown } from '../report/notShown';
import { headRows, pageHead, sectionHead, wayBack } from '../report/pageHead';
import { putTable } from '../report/putTable';
import { measure, percent, sentence } from '../report/sentence';
import { area, SheetBuilder } from '../sheetBuilder';
import type { RangeRef, SheetSpec, SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { programmeTexts as texts } from '../texts/programmeTexts';
import { changeColumns, changeTable } from './changeTable';

const chartRows = 15;

function headSentence({ say }: Context, totalRow: number): SpecCell {
  const at = (column: keyof typeof changeColumns): string => absolute(totalRow, changeColumns[column]);
  const verdict = `IF(${at('pValue')}<0.05,${quoted(say(texts.significant))},${quoted(say(texts.notSignificant))})`;
  return formula(
    sentence(say(texts.sentence), {
      before: `IFERROR(${measure(at('before'))},"–")`,
      after: `IFERROR(${measure(at('after'))},"–")`,
      change: `IFERROR(IF(${at('relative')}>=0,"+","−")&${percent(`ABS(${at('relative')})`)},"–")`,
      verdict: `IF(ISNUMBER(${at('pValue')}),${verdict},${quoted(say(texts.tooFew))})`,
    }),
  );
}

function putCharts(sheet: SheetBuilder, context: Context, row: number, firstRow: number): void {
  const { segments, say, fieldName } = context;
  const ref = (column: number): RangeRef => ({
    sheet: 'programme',
    area: area(firstRow, column, segments.length),
  });
  const categories = ref(grid.name);
  sheet.chart({
    key: 'beforeAfter',
    kind: 'column',
    title: say(texts.chartTitle),
    alternativeText: say(texts.chartAlternative),
    place: area(row, grid.name, chartRows - 1, 5),
    series: [
      { name: fieldName('before'), categories, values: ref(changeColumns.before), color: colors.bar },
      { name: fieldName('after'), categories, values: ref(changeColumns.after), color: colors.primary },
    ],
    showLegend: true,
    valueFormat: '#,##0.0',
    valueAxisMinimum: 0,
  });
  sheet.chart({
    key: 'change',
    kind: 'bar',
    title: say(texts.changeTitle),
    alternativeText: say(texts.changeAlternative),
    place: area(row, grid.name + 5, chartRows - 1, 6),
    series: [
      { name: say(texts.change), categories, values: ref(changeColumns.change), color: colors.primary },
    ],
    showLegend: false,
    showDataLabels: true,
    valueFormat: '+0.00;−0.00;0',
  });
}

/** Scorecard 5: an indicator before and after a programme, its change and whether it is more than chance. */
export function buildProgramme(context: Context): SheetSpec {
  const { say, facts, segments } = context;
  const sheet = new SheetBuilder(context.language);
  const page = { key: 'programme', name: say(texts.name) };
  if (!facts.has('before') || !facts.has('after')) {
    pageHead(sheet, context, say(texts.title), say(texts.none));
    wayBack(sheet, context);
    const missing = { what: texts.missing, fields: ['before', 'after'], needsAll: true } as const;
    const end = putNotShown(sheet, headRows, context, [missing]);
    return finishReport(sheet, context, { ...page, rows: end });
  }
  const header = headRows + 2;
  const table = changeTable(context, header);
  pageHead(sheet, context, say(texts.title), headSentence(context, header + 1 + segments.length));
  wayBack(sheet, context);
  sectionHead(sheet, headRows, say(texts.table));
  sheet.put(headRows + 1, grid.name, say(texts.note));
  sheet.style(area(headRows + 1, grid.name), styles.source);
  const end = putTable(sheet, header, grid.name, table.columns, table.cells, {
    total: true,
    nameDigits: nameDigits(nameWidth(context)),
    ruledColumns: grid.columns + 1,
  });
  sheet.put(header, changeColumns.sum, 'Σd', 'Σd²', 'SE');
  table.sums.forEach((sums, index) => sheet.put(header + 1 + index, changeColumns.sum, ...sums));
  sheet.style(area(header, changeColumns.sum, table.sums.length + 1, 3), styles.source, {
    numberFormat: '0.0000',
  });
  putCharts(sheet, context, end + 1, header + 1);
  return finishReport(sheet, context, { ...page, rows: end + 1 + chartRows });
}
