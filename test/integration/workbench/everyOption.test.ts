import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { coveragePage, servedMembers, toPascal, writtenMembers } from '../../support/coverageTable';
import { readExcelTypes } from '../../support/excelTypes';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

// Whatever an add-in sets is done or refused by name: nothing that Excel would do is passed over in silence.
const types = readExcelTypes();
let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});
afterAll(() => workbench.stop());

/** Members of office.js that its types do not tell of, and classes of its own. */
const untold = [
  'AddinInternalService.',
  'AppRuntimeService.',
  'ChartFormat.',
  'CustomFunctions.',
  'ChartFill.GetSolidColorOrNullObject',
  'ChartSeriesCollection.GetItem',
  'Note.Id',
  'Range._ValidateArraySize',
  'TableCollection.GetFirst',
  'Workbook.CreateAndOpenWorkbook',
  'Worksheet.Gridlines',
];

test('every served member is one of Excel’s', () => {
  const wrong: string[] = [];
  for (const [name, members] of servedMembers()) {
    const known = new Set([...(types.get(name)?.keys() ?? [])].map(toPascal));
    for (const member of members) {
      const isUntold = untold.some((each) => `${name}.${member}`.startsWith(each));
      if (!known.has(member) && !isUntold) wrong.push(`${name}.${member}`);
    }
  }
  expect(wrong).toEqual([]);
});

type Sample = (sheet: Excel.Worksheet, context: Excel.RequestContext) => OfficeExtension.ClientObject;

const chart = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItemAt(0);
const rule = (sheet: Excel.Worksheet): Excel.ConditionalFormat =>
  sheet.getRange('B1:B3').conditionalFormats.getItemAt(0);
const bar = (sheet: Excel.Worksheet): Excel.DataBarConditionalFormat =>
  sheet.getRange('A1:A3').conditionalFormats.getItemAt(0).dataBar;

const samples: Readonly<Record<string, Sample>> = {
  Application: (_, context) => context.workbook.application,
  Chart: (sheet) => chart(sheet),
  ChartAxis: (sheet) => chart(sheet).axes.valueAxis,
  ChartAxisTitle: (sheet) => chart(sheet).axes.valueAxis.title,
  ChartDataLabels: (sheet) => chart(sheet).series.getItemAt(0).dataLabels,
  ChartFont: (sheet) => chart(sheet).title.format.font,
  ChartGridlines: (sheet) => chart(sheet).axes.valueAxis.majorGridlines,
  ChartLegend: (sheet) => chart(sheet).legend,
  ChartLineFormat: (sheet) => chart(sheet).series.getItemAt(0).format.line,
  ChartPlotArea: (sheet) => chart(sheet).plotArea,
  ChartPoint: (sheet) => chart(sheet).series.getItemAt(0).points.getItemAt(0),
  ChartSeries: (sheet) => chart(sheet).series.getItemAt(0),
  ChartTitle: (sheet) => chart(sheet).title,
  ConditionalDataBarNegativeFormat: (sheet) => bar(sheet).negativeFormat,
  ConditionalDataBarPositiveFormat: (sheet) => bar(sheet).positiveFormat,
  ConditionalFormat: (sheet) => rule(sheet),
  ConditionalFormatRule: (sheet) => rule(sheet).custom.rule,
  ConditionalRangeFill: (sheet) => rule(sheet).custom.format.fill,
  ConditionalRangeFont: (sheet) => rule(sheet).custom.format.font,
  DataBarConditionalFormat: (sheet) => bar(sheet),
  DocumentProperties: (_, context) => context.workbook.properties,
  HeaderFooter: (sheet) => sheet.pageLayout.headersFooters.defaultForAllPages,
  NamedItem: (_, context) => context.workbook.names.getItem('N'),
  PageLayout: (sheet) => sheet.pageLayout,
  Range: (sheet) => sheet.getRange('A1:B3'),
  RangeBorder: (sheet) => sheet.getRange('A1:B3').format.borders.getItem('EdgeTop'),
  RangeFill: (sheet) => sheet.getRange('A1:B3').format.fill,
  RangeFont: (sheet) => sheet.getRange('A1:B3').format.font,
  RangeFormat: (sheet) => sheet.getRange('A1:B3').format,
  Table: (sheet) => sheet.tables.getItemAt(0),
  TableColumn: (sheet) => sheet.tables.getItemAt(0).columns.getItemAt(0),
  Workbook: (_, context) => context.workbook,
  Worksheet: (sheet) => sheet,
};

/** Properties whose values the types do not tell, or that have a test of their own. */
const elsewhere = /^(Name|Formula.*|Values|Hyperlink|Rule|Criteria|.*BoundRule|Position|Maximum|Minimum)$/;

/** What docs/workbench.md says to be taken and not kept. */
const differences = ['RangeFormat.horizontalAlignment Fill'];

/** The values that a property may be set to, by its type as written. */
function valuesOf(type: string, name: string): unknown[] {
  const options = [...type.matchAll(/"([^"]*)"/g)].map(([, option]) => option);
  if (options.length > 0) return options;
  if (type === 'boolean') return [true, false];
  if (type === 'number') return [1, 2];
  return type === 'string' ? [/color/i.test(name) ? '#123456' : 'Text'] : [];
}

/** One of each thing that samples are taken of. */
async function fill(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  workbench.workbook.load(emptyWorkbook('Data', 'Other'));
  const sheet = context.workbook.worksheets.getItem('Data');
  sheet.getRange('A1:B3').values = [
    ['n', 'm'],
    [1, 2],
    [3, 4],
  ];
  sheet.tables.add('A1:B3', true);
  sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Auto');
  context.workbook.names.add('N', '=Data!$A$1');
  sheet.getRange('A1:A3').conditionalFormats.add('DataBar');
  sheet.getRange('B1:B3').conditionalFormats.add('Custom');
  await context.sync();
  return sheet;
}

const refusals = ['InvalidArgument', 'InvalidOperation', 'NotImplemented', 'UnsupportedOperation'];

test.each(Object.keys(samples))('%s: what is set reads back, or is refused', async (name) => {
  const passedOver: string[] = [];
  const sample = samples[name];
  for (const written of writtenMembers(name)) {
    const member = [...(types.get(name)?.values() ?? [])].find((each) => toPascal(each.name) === written);
    if (!member || member.isReadonly || member.isMethod || elsewhere.test(written)) continue;
    for (const value of valuesOf(member.type, member.name)) {
      if (differences.includes(`${name}.${member.name} ${String(value)}`)) continue;
      const outcome = await workbench
        .run(async (context) => {
          const sheet = await fill(context);
          const object = sample?.(sheet, context) as unknown as Record<string, unknown>;
          object[member.name] = value;
          await context.sync();
          const again = sample?.(sheet, context) as unknown as Record<string, unknown> & {
            load(names: string): void;
          };
          again.load(member.name);
          await context.sync();
          return again[member.name];
        })
        .catch((error: unknown) => {
          const { code = '', message = '' } = error as { code?: string; message?: string };
          // Refused is what was set, not the question for it afterwards.
          return refusals.includes(code) ? value : `${code} ${message}`;
        });
      if (JSON.stringify(outcome) !== JSON.stringify(value)) {
        passedOver.push(`${member.name} = ${JSON.stringify(value)} reads ${JSON.stringify(outcome)}`);
      }
    }
  }
  expect(passedOver).toEqual([]);
});

test('docs/workbench-coverage.md says what is served', () => {
  const path = join(process.cwd(), 'docs', 'workbench-coverage.md');
  const page = coveragePage(types);
  // UPDATE_COVERAGE=1 writes the page anew.
  if (process.env['UPDATE_COVERAGE'] === '1') writeFileSync(path, page);
  // Tables may be laid out in columns.
  const words = (text: string): string => text.replace(/[\s-]+/g, ' ');
  expect(words(readFileSync(path, 'utf8'))).toBe(words(page));
});
