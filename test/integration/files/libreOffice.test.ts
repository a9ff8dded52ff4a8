import Papa from 'papaparse';

import { readWorkbook, writeWorkbook } from '../../../src/workbench/files';
import { sampleWorkbook, sheetOfRows } from '../../../src/workbench/samples';
import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import type { ChartModel, SheetModel } from '../../../src/workbench/workbook/model';
import { libreOfficeFiles } from '../../support/libreOffice';

/** Chart types with the one that LibreOffice 7.4 writes for it. */
const chartTypes = [
  ['ColumnClustered', 'ColumnClustered'],
  ['ColumnStacked', 'ColumnStacked'],
  ['BarClustered', 'BarClustered'],
  ['LineMarkers', 'LineMarkers'],
  ['Doughnut', 'Doughnut'],
  ['XYScatter', 'XYScatter'],
  ['Radar', 'Radar'],
] as const;

const chart = (type: string, index: number): ChartModel => ({
  id: `chart${index}`,
  name: `Chart ${index}`,
  type,
  title: `Title ${index} 标题`,
  left: 300 + 330 * (index % 2),
  top: 20 + 220 * Math.floor(index / 2),
  width: 320,
  height: 210,
  series: [{ name: 'Value', categories: 'Data!$A$2:$A$4', values: 'Data!$B$2:$B$4' }],
  legend: { visible: true, position: 'bottom' },
  dataLabels: true,
  ...(type === 'BarClustered' && { categoriesReversed: true as const, valueLabelsHigh: true as const }),
});

const data: SheetModel = {
  ...sheetOfRows({
    id: 'sheet1',
    name: 'Data',
    rows: [
      ['Segment', 'Value'],
      ['High', 10],
      ['中', 20.5],
      ['<low>', 30],
    ],
  }),
  charts: chartTypes.map(([type], index) => chart(type, index)),
};

/** What Excel would export as text: rows of a sheet as LibreOffice read it. */
function sheetRows(files: ReadonlyMap<string, Buffer>, name: string): string[][] {
  const found = [...files].find(([file]) => file.endsWith(`-${name}.csv`));
  if (!found) throw new Error(`LibreOffice found no sheet ${name}`);
  return Papa.parse<string[]>(found[1].toString('utf8'), { skipEmptyLines: true }).data;
}

function numberOf(text: string): number {
  if (text.endsWith('%')) return Number(text.slice(0, -1)) / 100;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) / 86_400_000 + 25_569 : Number(text);
}

describe('LibreOffice opens saved workbooks', () => {
  test.each(['en-US', 'zh-CN'] as const)('every value of the sample in %s is there', async (language) => {
    const workbook = sampleWorkbook(language);
    const files = libreOfficeFiles(await writeWorkbook(workbook), 'csv');
    for (const sheet of workbook.sheets.slice(1, 3)) {
      const rows = sheetRows(files, sheet.name);
      Object.entries(sheet.cells).forEach(([row, cells]) => {
        Object.entries(cells).forEach(([column, { value }]) => {
          const text = rows[Number(row)]?.[Number(column)] ?? '';
          if (typeof value === 'number') {
            // LibreOffice exports dates and percentages (to two places) as they look.
            const tolerance = text.endsWith('%') ? 0.000_051 : 1e-6;
            expect(Math.abs(numberOf(text) - value)).toBeLessThan(tolerance);
          } else expect(text).toBe(typeof value === 'string' ? value : '');
        });
      });
      expect(rows).toHaveLength(Object.keys(sheet.cells).length);
    }
  });

  test('it calculates the formulas of the file to the values that the file holds', async () => {
    const formulas = [
      ['=SUM(Data!B2:B4)', 60.5],
      ['=IFS(Data!B2>5,"big",TRUE,"small")', 'big'],
      ['=STDEV.S(Data!B2:B4)', Math.sqrt(1201 / 12)], // by hand: deviations −61/6, 2/6, 59/6
      ['=TEXTJOIN("-",TRUE,Data!A2:A4)', 'High-中-<low>'],
      ['=SUMPRODUCT(Data!B2:B4,Data!B2:B4)', 1420.25],
    ] as const;
    const sheet = sheetOfRows({
      id: 'sheet2',
      name: 'Sums',
      rows: formulas.map(([formula]) => [{ formula }]),
    });
    const bytes = await writeWorkbook({ ...emptyWorkbook(), sheets: [data, sheet] });
    const rows = sheetRows(libreOfficeFiles(bytes, 'csv'), 'Sums');
    formulas.forEach(([, value], index) => {
      const text = rows[index]?.[0] ?? '';
      if (typeof value === 'number') expect(Number(text)).toBeCloseTo(value, 8);
      else expect(text).toBe(value);
    });
  });

  test('it understands the charts: what it saves again has the same types, ranges, titles and order', async () => {
    const bytes = await writeWorkbook({ ...emptyWorkbook(), sheets: [data] });
    const saved = libreOfficeFiles(bytes, 'xlsx').get('file.xlsx');
    if (!saved) throw new Error('LibreOffice saved nothing');
    const [sheet] = (await readWorkbook(saved, 'file.xlsx')).sheets;
    expect(sheet?.charts.map(({ type }) => type)).toEqual(chartTypes.map(([, type]) => type));
    expect(sheet?.charts.find(({ type }) => type === 'BarClustered')).toMatchObject({
      categoriesReversed: true,
      valueLabelsHigh: true,
    });
    sheet?.charts.forEach(({ title, series, left, width }, index) => {
      const written = data.charts[index];
      expect(title).toBe(written?.title);
      expect(series[0]?.values).toBe('Data!$B$2:$B$4');
      expect(series[0]?.categories).toBe('Data!$A$2:$A$4');
      expect(Math.abs(left - (written?.left ?? 0))).toBeLessThan(4);
      expect(Math.abs(width - (written?.width ?? 0))).toBeLessThan(8);
    });
  });

  test('it prints the workbook: one page of charts, as a picture', async () => {
    const page = { ...data, print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 1 } } as const;
    const pictures = libreOfficeFiles(await writeWorkbook({ ...emptyWorkbook(), sheets: [page] }), 'png');
    expect(pictures.size).toBe(1);
    // An empty page has 4 kB, seven charts more than ten times that.
    expect([...pictures.values()][0]?.length).toBeGreaterThan(30_000);
  });
});
