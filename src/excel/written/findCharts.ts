import { absoluteAddress, areaOf, type CellArea } from '../../sharing/references';
import { supports } from '../requirements';

/** A chart's series, elsewhere, that shows cells of a sheet of the add-in. */
export interface ChartUse {
  readonly sheetName: string;
  readonly chartName: string;
  readonly series: number;
  readonly dimension: Dimension;
  /** What the series is called, which may be the text of a cell that goes. */
  readonly name: string;
  readonly source: CellArea;
}

type Dimension = 'Values' | 'Categories' | 'XValues' | 'YValues' | 'BubbleSizes';

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly chart: Excel.Chart;
  readonly series: Excel.ChartSeries;
  readonly index: number;
  readonly dimension: Dimension;
}

export interface FoundCharts {
  readonly uses: readonly ChartUse[];
  /** Charts that show such cells in a way that cannot be set again: several areas, whole columns. */
  readonly stuck: readonly string[];
  /** Sheets with charts that this Excel cannot be asked about. */
  readonly unknown: readonly string[];
}

/** Charts on other sheets that show cells of the sheets that `mentions` knows. */
export async function findCharts(
  context: Excel.RequestContext,
  others: readonly Excel.Worksheet[],
  mentions: (source: string) => boolean,
): Promise<FoundCharts> {
  const none: FoundCharts = { uses: [], stuck: [], unknown: [] };
  for (const { charts } of others) charts.load('items/name,items/chartType');
  await context.sync();
  const charts = others.flatMap((sheet) => sheet.charts.items.map((chart) => ({ sheet, chart })));
  if (charts.length === 0) return none;
  if (!supports('chartSources')) {
    return { ...none, unknown: [...new Set(charts.map(({ sheet }) => sheet.name))] };
  }
  for (const { chart } of charts) chart.series.load('items/name');
  await context.sync();
  const asked = charts.flatMap(({ sheet, chart }) =>
    chart.series.items.flatMap((series, index) =>
      dimensionsOf(chart.chartType).map((dimension) => ({ sheet, chart, series, index, dimension })),
    ),
  );
  const sources = await readSources(context, asked);
  const stuck = new Set<string>();
  const uses = asked.flatMap(({ sheet, chart, series, index, dimension }, i): ChartUse[] => {
    const text = (sources[i] ?? '').replace(/^=/, '');
    if (!mentions(text)) return [];
    const source = cellsOf(text);
    if (source === undefined) {
      stuck.add(`${sheet.name}: ${chart.name}`);
      return [];
    }
    const { name: sheetName } = sheet;
    return [{ sheetName, chartName: chart.name, series: index, dimension, name: series.name, source }];
  });
  return { uses, stuck: [...stuck], unknown: [] };
}

/** Shows the same cells again, of the sheets that bear the names now. */
export function showAgain(context: Excel.RequestContext, uses: readonly ChartUse[]): void {
  const { worksheets } = context.workbook;
  for (const { sheetName, chartName, series: index, dimension, name, source } of uses) {
    const series = worksheets.getItem(sheetName).charts.getItem(chartName).series.getItemAt(index);
    const { row, column, rowCount, columnCount } = source;
    const range = worksheets.getItem(source.sheetName).getRangeByIndexes(row, column, rowCount, columnCount);
    if (dimension === 'Values' || dimension === 'YValues') series.setValues(range);
    else if (dimension === 'BubbleSizes') series.setBubbleSizes(range);
    else series.setXAxisValues(range);
    series.name = name;
  }
}

function dimensionsOf(chartType: string): readonly Dimension[] {
  if (/^bubble/i.test(chartType)) return ['XValues', 'YValues', 'BubbleSizes'];
  return /^xyscatter/i.test(chartType) ? ['XValues', 'YValues'] : ['Categories', 'Values'];
}

/** Excel fails the whole request for one series without such a source: then each is asked by itself. */
async function readSources(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly (string | undefined)[]> {
  const ask = ({ series, dimension }: Asked): OfficeExtension.ClientResult<string> =>
    series.getDimensionDataSourceString(dimension);
  try {
    const all = asked.map(ask);
    await context.sync();
    return all.map(({ value }) => value);
  } catch {
    const texts: (string | undefined)[] = [];
    for (const one of asked) {
      const result = ask(one);
      texts.push(
        await context.sync().then(
          () => result.value,
          () => undefined,
        ),
      );
    }
    return texts;
  }
}

/** One area of one sheet; undefined for several, and for what is no reference. */
function cellsOf(text: string): CellArea | undefined {
  const address = absoluteAddress(text, '');
  return address === undefined ? undefined : areaOf(address);
}
