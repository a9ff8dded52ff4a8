import type { LinkModel, PrintModel, SheetModel, ValidationModel } from '../../../workbook/model';
import type { StoredFormula } from '../../formulas/formulaForFile';
import { areaAddress, cellAddress } from '../address';
import { fileOperator } from '../officeNames';
import { defaultColumnPixels, fileWidthOfPixels } from '../units';
import { escapeXml } from '../xml';

/** `<cols>` of a sheet, '' without any. Written here because the file library drops a width of 9, its default. */
export function columnsXml(columns: SheetModel['columns']): string {
  const items = Object.entries(columns).map(([key, { width, hidden }]) => {
    const number = Number(key) + 1;
    const size = fileWidthOfPixels(width ?? defaultColumnPixels);
    return `<col min="${number}" max="${number}" width="${size}" customWidth="1"${hidden === true ? ' hidden="1"' : ''}/>`;
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

/** `<mergeCells>` of a sheet, '' without any. */
export function mergesXml(sheet: SheetModel): string {
  if (sheet.merges.length === 0) return '';
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

/** `<dataValidations>` of a sheet, '' without any. */
export function validationsXml(
  validations: readonly ValidationModel[],
  formula: (formula: string) => StoredFormula,
): string {
  if (validations.length === 0) return '';
  const items = validations.map((validation) => {
    const { kind, area, formula1, formula2 } = validation;
    const operator = fileOperator(validation.operator);
    const comparison =
      kind === 'list' || kind === 'custom' || operator === 'between' ? '' : ` operator="${operator}"`;
    const first =
      kind === 'list' && !formula1.startsWith('=')
        ? `"${formula1.replaceAll('"', '""')}"`
        : formula(formula1).text;
    const second = formula2 === undefined ? '' : `<formula2>${escapeXml(formula(formula2).text)}</formula2>`;
    return `<dataValidation type="${kind}"${comparison} allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${areaAddress(area)}"><formula1>${escapeXml(first)}</formula1>${second}</dataValidation>`;
  });
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/**
 * `<hyperlinks>` of a sheet, '' without any.
 * @param relationship gives the id of a relationship to an address outside the workbook.
 */
export function linksXml(links: readonly LinkModel[], relationship: (address: string) => string): string {
  if (links.length === 0) return '';
  const items = links.map((link) => {
    const target = link.address === undefined ? '' : ` r:id="${relationship(link.address)}"`;
    const location =
      link.location === undefined ? '' : ` location="${escapeXml(link.location.replace(/^#/, ''))}"`;
    const tip = link.screenTip === undefined ? '' : ` tooltip="${escapeXml(link.screenTip)}"`;
    return `<hyperlink ref="${cellAddress(link.row, link.column)}"${target}${location}${tip}/>`;
  });
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

/** `<rowBreaks>` and `<colBreaks>` of a sheet, '' without any. */
export function breaksXml({ rowBreaks = [], columnBreaks = [] }: PrintModel): string {
  const list = (name: string, breaks: readonly number[], last: number): string => {
    const items = breaks.map((place) => `<brk id="${place}" max="${last}" man="1"/>`).join('');
    const count = breaks.length;
    return count === 0 ? '' : `<${name} count="${count}" manualBreakCount="${count}">${items}</${name}>`;
  };
  return list('rowBreaks', rowBreaks, 16383) + list('colBreaks', columnBreaks, 1048575);
}
