import { Workbook, type Worksheet, type Cell, type Style } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type {
  Area,
  CellStyle,
  ChartSpec,
  ConditionalFormatSpec,
  HighlightSpec,
  PageMargins,
  RangeRef,
  SheetSpec,
  SpecCell,
} from '../../src/scorecards/sheetSpec';
import { absolute, columnLetters } from '../../src/scorecards/table/columnReference';

installChartSupport();

const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });
const quote = (name: string): string => `'${name.replaceAll("'", "''")}'`;
const span = ({ row, column, rowCount, columnCount }: Area): string =>
  `${absolute(row, column)}:${absolute(row + rowCount - 1, column + columnCount - 1)}`.replaceAll('$', '');
/** Functions younger than the file format carry a prefix in the file. */
const young = /\b(T\.DIST\.2T|T\.INV\.2T|VAR\.S|STDEV\.S)\(/g;

/** Names of sheets and tables by key, as a workbook without other sheets gives them. */
export function nameFiller(specs: readonly SheetSpec[]): (formula: string) => string {
  const sheets = new Map(specs.map(({ key, name }) => [key, quote(name)]));
  const tables = new Map(specs.flatMap((spec) => (spec.tables ?? []).map(({ key, name }) => [key, name])));
  return (formula) =>
    formula.replace(/\{(sheet|table):([\w.-]+)\}/g, (place, kind: string, key: string) => {
      const name = (kind === 'sheet' ? sheets : tables).get(key);
      if (name === undefined) throw new Error(`A formula names an unknown ${place}`);
      return name;
    });
}

/** Of a page, which the file has in inches. */
const inches = ({ left, right, top, bottom }: PageMargins): Worksheet['pageSetup']['margins'] & object => ({
  left: left / 72,
  right: right / 72,
  top: top / 72,
  bottom: bottom / 72,
  header: 0.2,
  footer: 0.2,
});

const border = { hairline: 'hair', thin: 'thin', medium: 'medium' } as const;

function look(cell: Cell, style: CellStyle): void {
  cell.font = {
    ...(cell.font ?? {}),
    ...(style.fontName === undefined ? {} : { name: style.fontName }),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.fontColor === undefined ? {} : { color: argb(style.fontColor) }),
  };
  if (style.fill !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) };
  if (style.numberFormat !== undefined) cell.numFmt = style.numberFormat;
  cell.alignment = {
    ...(cell.alignment ?? {}),
    ...(style.align === undefined ? {} : { horizontal: style.align }),
    ...(style.verticalAlign === undefined
      ? {}
      : { vertical: style.verticalAlign === 'center' ? ('middle' as const) : style.verticalAlign }),
    ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
  };
}

function paint(sheet: Worksheet, where: Area, style: CellStyle): void {
  const lastRow = where.row + where.rowCount - 1;
  for (let row = where.row; row <= lastRow; row += 1)
    for (let column = where.column; column < where.column + where.columnCount; column += 1) {
      const cell = sheet.getCell(row + 1, column + 1);
      look(cell, style);
      const top = row === where.row ? style.borderTop : style.borderInside;
      const bottom = row === lastRow ? style.borderBottom : undefined;
      if (top !== undefined || bottom !== undefined)
        cell.border = {
          ...(cell.border ?? {}),
          ...(top === undefined ? {} : { top: { style: border[top.weight], color: argb(top.color) } }),
          ...(bottom === undefined
            ? {}
            : { bottom: { style: border[bottom.weight], color: argb(bottom.color) } }),
        };
    }
}

const icons = {
  threeTrafficLights: '3TrafficLights1',
  threeArrows: '3Arrows',
  fiveRatings: '5Rating',
} as const;

function condition(
  sheet: Worksheet,
  format: ConditionalFormatSpec,
  fillNames: (text: string) => string,
): void {
  const ref = span(format.area);
  switch (format.kind) {
    case 'dataBar':
      sheet.addConditionalFormatting({
        ref,
        rules: [
          {
            type: 'dataBar',
            priority: 1,
            gradient: false,
            cfvo: [{ type: 'num', value: 0 }, { type: 'max' }],
            color: argb(format.color),
          },
        ],
      });
      return;
    case 'colorScale':
      sheet.addConditionalFormatting({
        ref,
        rules: [
          {
            type: 'colorScale',
            priority: 2,
            cfvo: [{ type: 'min' }, { type: 'max' }],
            color: [argb(format.minimum), argb(format.maximum)],
          },
        ],
      });
      return;
    case 'iconSet':
      sheet.addConditionalFormatting({
        ref,
        rules: [
          {
            type: 'iconSet',
            priority: 3,
            iconSet: icons[format.icons],
            cfvo: (format.icons === 'fiveRatings' ? [0, 20, 40, 60, 80] : [0, 33, 67]).map((value) => ({
              type: 'percent' as const,
              value,
            })),
          },
        ],
      });
      return;
    case 'formula': {
      const formulae = [fillNames(format.formula).replace(/^=/, '')];
      const rule = { type: 'expression' as const, priority: 4, formulae, style: highlight(format) };
      sheet.addConditionalFormatting({ ref, rules: [rule] });
      return;
    }
    case 'equalTo': {
      const equal = { type: 'cellIs' as const, operator: 'equal' as const, formulae: [format.number] };
      sheet.addConditionalFormatting({ ref, rules: [{ ...equal, priority: 4, style: highlight(format) }] });
    }
  }
}

function highlight({ bold, fontColor, fill }: HighlightSpec): Partial<Style> {
  return {
    font: {
      ...(bold === undefined ? {} : { bold }),
      ...(fontColor === undefined ? {} : { color: argb(fontColor) }),
    },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: argb(fill) } }),
  };
}

const kinds = {
  column: { type: 'bar', barDir: 'col' },
  bar: { type: 'bar', barDir: 'bar' },
  stackedColumn: { type: 'bar', barDir: 'col', grouping: 'stacked', overlap: 100 },
  line: { type: 'line' },
  doughnut: { type: 'doughnut', holeSize: 58 },
  scatter: { type: 'scatter', scatterStyle: 'lineMarker' },
  radar: { type: 'radar' },
} as const;

function addChart(sheet: Worksheet, chart: ChartSpec, sheetName: (key: string) => string): void {
  const ref = ({ sheet: key, area: where }: RangeRef): string => {
    const start = absolute(where.row, where.column);
    const end = absolute(where.row + where.rowCount - 1, where.column + where.columnCount - 1);
    return `${sheetName(key)}!${start}${start === end ? '' : `:${end}`}`;
  };
  const horizontal = chart.kind === 'bar';
  const { place } = chart;
  sheet.addChart(
    {
      ...kinds[chart.kind],
      title: {
        paragraphs: [{ runs: [{ text: chart.title, properties: { size: 1100, bold: true } }] }],
      },
      showLegend: chart.showLegend,
      legendPosition: 'b',
      ...('barDir' in kinds[chart.kind] ? { gapWidth: 60 } : {}),
      series: chart.series.map((series) => ({
        name: series.name,
        values: ref(series.values),
        ...(chart.kind === 'scatter'
          ? { xValues: ref(series.categories) }
          : { categories: ref(series.categories) }),
        ...(series.color === undefined
          ? {}
          : chart.kind === 'scatter'
            ? { marker: { symbol: series.marker ?? ('circle' as const), size: 10, fill: series.color } }
            : chart.kind === 'radar' || chart.kind === 'line'
              ? { line: series.color, lineWidth: 2.25 }
              : { fill: series.color }),
        ...(series.pointColors === undefined
          ? {}
          : {
              dataPoints: series.pointColors.map((color, index) => ({
                index,
                fill: color,
                border: '#FFFFFF',
              })),
            }),
        ...(chart.showDataLabels === true
          ? {
              dataLabels: {
                showVal: true,
                showPercent: false,
                showCatName: false,
                showSerName: false,
                showLegendKey: false,
                ...(chart.valueFormat === undefined ? {} : { numFmt: chart.valueFormat }),
              },
            }
          : {}),
      })),
      ...(chart.kind === 'doughnut'
        ? {}
        : {
            categoryAxis: {
              ...(chart.categoryAxisTitle === undefined ? {} : { title: chart.categoryAxisTitle }),
              ...(horizontal ? { orientation: 'maxMin' as const } : {}),
            },
            valueAxis: {
              ...(chart.valueAxisTitle === undefined ? {} : { title: chart.valueAxisTitle }),
              ...(chart.valueFormat === undefined ? {} : { numFmt: chart.valueFormat }),
              ...(chart.valueAxisMinimum === undefined ? {} : { min: chart.valueAxisMinimum }),
              majorGridlines: true,
            },
          }),
    },
    {
      tl: { col: place.column, row: place.row },
      br: { col: place.column + place.columnCount, row: place.row + place.rowCount },
    },
  );
}

function value(
  cell: SpecCell,
  fillNames: (text: string) => string,
): string | number | boolean | { formula: string } | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return { formula: fillNames(cell.formula).replace(/^=/, '').replace(young, '_xlfn.$1(') };
}

/** Specs as the bytes of an .xlsx file, for looking at them and for recalculation by another program. */
export async function specToXlsx(specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const fillNames = nameFiller(specs);
  const sheetName = (key: string): string => fillNames(`{sheet:${key}}`);
  const sheets = specs.map((spec) => workbook.addWorksheet(spec.name));
  specs.forEach((spec, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return;
    spec.columnWidths.forEach((width, column) => {
      sheet.getColumn(column + 1).width = width;
    });
    const tables = spec.tables ?? [];
    for (const { row, column, cells } of spec.blocks)
      cells.forEach((line, down) =>
        line.forEach((cell, across) => {
          if (cell !== null)
            sheet.getCell(row + down + 1, column + across + 1).value = value(cell, fillNames);
        }),
      );
    for (const table of tables) {
      const cells = spec.blocks[0]?.cells ?? [];
      const { row, column, rowCount, columnCount } = table.area;
      const [header = [], ...body] = cells
        .slice(row, row + rowCount)
        .map((line) => line.slice(column, column + columnCount));
      sheet.addTable({
        name: table.name,
        ref: `${columnLetters(column)}${row + 1}`,
        headerRow: true,
        style: { theme: 'TableStyleLight1', showRowStripes: true },
        columns: header.map((name) => ({ name: typeof name === 'string' ? name : '', filterButton: true })),
        rows: body.map((line) => line.map((cell) => value(cell, fillNames))),
      });
    }
    for (const { area, style } of spec.styles) paint(sheet, area, style);
    for (const merge of spec.merges ?? []) sheet.mergeCells(span(merge));
    for (const { row, points } of spec.rowHeights ?? []) sheet.getRow(row + 1).height = points;
    for (const format of spec.conditionalFormats ?? []) condition(sheet, format, fillNames);
    for (const link of spec.links ?? []) {
      const cell = sheet.getCell(link.row + 1, link.column + 1);
      const target = specs.find(({ key }) => key === link.target.sheet);
      if (target === undefined || typeof cell.value !== 'string') continue;
      cell.value = {
        text: cell.value,
        hyperlink: `#${quote(target.name)}!${columnLetters(link.target.column)}${link.target.row + 1}`,
      };
    }
    sheet.views = [
      {
        showGridLines: spec.showGridlines,
        ...(spec.freeze === undefined
          ? {}
          : { state: 'frozen' as const, xSplit: spec.freeze.columns, ySplit: spec.freeze.rows }),
      },
    ];
    sheet.pageSetup = {
      ...sheet.pageSetup,
      orientation: spec.print.orientation,
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: spec.print.fitToHeight ?? 0,
      ...(spec.print.margins === undefined ? {} : { margins: inches(spec.print.margins) }),
      ...(spec.print.area === undefined ? {} : { printArea: span(spec.print.area) }),
      ...(spec.print.titleRows === undefined
        ? {}
        : { printTitlesRow: `${spec.print.titleRows.first + 1}:${spec.print.titleRows.last + 1}` }),
    };
    for (const row of spec.print.pageBreaks ?? []) sheet.getRow(row).addPageBreak();
    if (spec.print.footer !== undefined)
      sheet.headerFooter = { ...sheet.headerFooter, oddFooter: `&C${spec.print.footer}` };
  });
  specs.forEach((spec, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return;
    for (const chart of spec.charts ?? []) addChart(sheet, chart, sheetName);
  });
  const buffer = await workbook.xlsx.writeBuffer();
  return new Uint8Array(buffer);
}
