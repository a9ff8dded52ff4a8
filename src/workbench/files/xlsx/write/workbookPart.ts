import { columnLetters } from '../../../workbook/address';
import type { NameModel, WorkbookModel } from '../../../workbook/model';
import type { StoredFormula } from '../../formulas/formulaForFile';
import { areaAddress, areaOfAddress, quotedSheetName } from '../address';
import { escapeXml } from '../xml';

/** Puts names, protection and the open sheet into the text of xl/workbook.xml. */
export function workbookPart(
  xml: string,
  workbook: WorkbookModel,
  formula: (formula: string) => StoredFormula,
): string {
  const names = [...workbook.names.map((name) => definedName(name, formula)), ...builtInNames(workbook)];
  const calculate = hasUncalculated(workbook)
    ? '<calcPr calcId="191029" fullCalcOnLoad="1"/>'
    : '<calcPr calcId="191029"/>';
  const view = `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000" activeTab="${workbook.activeSheet}"/></bookViews>`;
  return xml
    .replace(/<definedNames[^>]*>.*?<\/definedNames>|<definedNames\s*\/>/s, '')
    .replace(/<calcPr[^>]*\/>/, '')
    .replace(/<bookViews>.*?<\/bookViews>/s, '')
    .replace(/<workbookProtection[^>]*\/>/, '')
    .replace(
      /<workbookPr[^>]*\/>/,
      `<workbookPr${workbook.date1904 ? ' date1904="1"' : ''} defaultThemeVersion="166925"/>${workbook.structureProtected ? '<workbookProtection lockStructure="1"/>' : ''}${view}`,
    )
    .replace(
      '</sheets>',
      `</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}${calculate}`,
    );
}

function definedName(name: NameModel, formula: (formula: string) => StoredFormula): string {
  const comment =
    name.comment === undefined || name.comment === '' ? '' : ` comment="${escapeXml(name.comment)}"`;
  const sheet = name.sheet === undefined ? '' : ` localSheetId="${name.sheet}"`;
  const hidden = name.visible ? '' : ' hidden="1"';
  return `<definedName name="${escapeXml(name.name)}"${comment}${sheet}${hidden}>${escapeXml(formula(name.formula).text)}</definedName>`;
}

/** Print areas, repeated rows and filters are names too, with names of Excel's own. */
function builtInNames(workbook: WorkbookModel): string[] {
  return workbook.sheets.flatMap((sheet, index) => {
    const { area, titleRows } = sheet.print;
    const text = (reference: string): string => escapeXml(`${quotedSheetName(sheet.name)}!${reference}`);
    const item = (name: string, reference: string, hidden = ''): string =>
      `<definedName name="_xlnm.${name}" localSheetId="${index}"${hidden}>${text(reference)}</definedName>`;
    return [
      ...(sheet.autoFilter
        ? [item('_FilterDatabase', absolute(areaAddress(sheet.autoFilter)), ' hidden="1"')]
        : []),
      ...(area === undefined ? [] : [item('Print_Area', absolute(area))]),
      ...(titleRows === undefined ? [] : [item('Print_Titles', absoluteRows(titleRows))]),
    ];
  });
}

/** "$A$1:$F$9" of "A1:F9" or "Sheet1!A1:F9". */
function absolute(address: string): string {
  const area = areaOfAddress(withoutSheet(address));
  if (!area) return withoutSheet(address);
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(area.row, area.column)}:${corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** "$1:$3" of "1:3", "$1:$3" or the address of an area in those rows. */
function absoluteRows(rows: string): string {
  const area = areaOfAddress(withoutSheet(rows));
  return area ? `$${area.row + 1}:$${area.row + area.rowCount}` : withoutSheet(rows);
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

function hasUncalculated(workbook: WorkbookModel): boolean {
  return workbook.sheets.some((sheet) =>
    Object.values(sheet.cells).some((row) =>
      Object.values(row).some(({ formula, value }) => formula !== undefined && value === undefined),
    ),
  );
}
