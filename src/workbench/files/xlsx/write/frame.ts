import { Workbook, type Worksheet, type WorksheetView } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

import type { SheetModel, WorkbookModel } from '../../../workbook/model';
import { marginNames, type PageMargins } from '../../../workbook/pageMargins';
import type { StoredFormula } from '../../formulas/formulaForFile';
import { areaAddress, areaOfAddress } from '../address';
import { addChart } from './charts';
import { addConditionalFormats } from './conditionalFormats';
import { argb, fileStyle } from './fileStyle';
import { reserveTable } from './tables';

/** What the frame needs besides the sheets themselves. */
export interface FrameOptions {
  readonly formula: (formula: string) => StoredFormula;
  /** Whether some formula spills: the file then needs a part that says what a dynamic array is. */
  readonly dynamic: boolean;
}

/**
 * The workbook without its cells, as a file: styles, theme, views, page set-up, conditional
 * formats, charts. In row 1 of each sheet, cell k has the look of style k, from which `styleNumbers`
 * reads the numbers that the file library gave them.
 */
export async function writeFrame(workbook: WorkbookModel, options: FrameOptions): Promise<Uint8Array> {
  installChartSupport();
  const file = new Workbook();
  file.properties.date1904 = workbook.date1904;
  const frames = workbook.sheets.map((sheet) => addSheet(file, sheet));
  let tables = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const frame = frames[index];
    if (!frame) continue;
    copyChartValues(workbook, sheet, frames);
    for (const chart of sheet.charts) addChart(frame, chart, sheet);
    for (const table of sheet.tables) reserveTable(frame, table, ++tables);
    addConditionalFormats(frame, sheet.conditionalFormats, options.formula);
    sheet.styles.forEach((style, number) => {
      const cell = frame.getCell(1, number + 1);
      cell.style = fileStyle(style);
      if (cell.value === null) cell.value = 0;
    });
    if (sheet.protected) await frame.protect();
  }
  // A text and a dynamic array: so that the parts for both are there.
  const first = frames[0];
  if (first) first.getCell('A2').value = 'text';
  if (first && options.dynamic) {
    first.getCell('A3').value = {
      formula: '1',
      result: 1,
      shareType: 'array',
      ref: 'A3',
      isDynamicArray: true,
    };
  }
  return file.xlsx.writeBuffer();
}

function addSheet(file: Workbook, sheet: SheetModel): Worksheet {
  const frame = file.addWorksheet(sheet.name, { state: sheet.visibility, views: [view(sheet)] });
  if (sheet.tabColor !== undefined) frame.properties.tabColor = { argb: argb(sheet.tabColor) };
  if (sheet.autoFilter) frame.autoFilter = areaAddress(sheet.autoFilter);
  const { print } = sheet;
  const fit = print.fitToWidth !== undefined || print.fitToHeight !== undefined;
  Object.assign(frame.pageSetup, {
    orientation: print.orientation,
    ...(print.paperSize && { paperSize: print.paperSize === 'a4' ? 9 : 1 }),
    ...(fit && { fitToPage: true, fitToWidth: print.fitToWidth ?? 0, fitToHeight: print.fitToHeight ?? 0 }),
    ...(print.centerHorizontally === true && { horizontalCentered: true }),
    ...(print.margins && { margins: inInches(print.margins) }),
  });
  if (print.footer !== undefined) frame.headerFooter.oddFooter = print.footer;
  return frame;
}

function inInches(margins: PageMargins): PageMargins {
  const inches = { ...margins };
  for (const name of marginNames) inches[name] = margins[name] / 72;
  return inches;
}

function view(sheet: SheetModel): Partial<WorksheetView> {
  const common = { showGridLines: sheet.showGridlines };
  const { freeze } = sheet;
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return { ...common, state: 'normal' };
  return { ...common, state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows };
}

/** Charts keep the values that they show, for programs that draw without calculating. */
const mostChartValues = 5000;

function copyChartValues(workbook: WorkbookModel, sheet: SheetModel, frames: readonly Worksheet[]): void {
  const references = sheet.charts.flatMap(({ series }) =>
    series.flatMap(({ values, categories }) => (categories === undefined ? [values] : [values, categories])),
  );
  for (const reference of references) {
    const mark = reference.lastIndexOf('!');
    const name = reference.slice(0, mark).replace(/^=/, '').replace(/^'|'$/g, '').replaceAll("''", "'");
    const index = workbook.sheets.findIndex((candidate) => candidate.name === name);
    const area = areaOfAddress(reference.slice(mark + 1));
    const source = workbook.sheets[index];
    const frame = frames[index];
    if (!area || !source || !frame || area.rowCount * area.columnCount > mostChartValues) continue;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const value = source.cells[row]?.[column]?.value;
        if (typeof value === 'string' || typeof value === 'boolean')
          frame.getCell(row + 1, column + 1).value = value;
        if (typeof value === 'number' && Number.isFinite(value))
          frame.getCell(row + 1, column + 1).value = value;
      }
    }
  }
}

/** Number in styles.xml of each style of a sheet, from row 1 of its frame. */
export function styleNumbers(frameXml: string, count: number): number[] {
  const numbers = new Array<number>(count).fill(0);
  const row = /<row r="1"[^>]*>(.*?)<\/row>/s.exec(frameXml)?.[1] ?? '';
  for (const [, letters = '', number = '0'] of row.matchAll(/<c r="([A-Z]+)1"(?: s="(\d+)")?/g)) {
    const area = areaOfAddress(`${letters}1`);
    if (area && area.column < count) numbers[area.column] = Number(number);
  }
  return numbers;
}
