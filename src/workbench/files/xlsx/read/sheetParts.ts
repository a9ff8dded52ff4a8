import type { LinkModel, PrintModel, SheetModel, ValidationModel } from '../../../workbook/model';
import { marginNames, normalMargins } from '../../../workbook/pageMargins';
import { fileLimits } from '../../fileLimits';
import { areaOfAddress, areasOfAddresses } from '../address';
import { officeOperator } from '../officeNames';
import type { Relationship } from '../relationships';
import { defaultColumnPixels, pixelsOfFileWidth } from '../units';
import {
  attribute,
  childElement,
  childElements,
  descendants,
  elementText,
  flag,
  type XmlElement,
} from '../xml';
import type { ColorReader } from './colors';

/** What a sheet says of itself besides its cells, from its root element. */
export function readSheetParts(
  root: XmlElement | undefined,
  colors: ColorReader,
): Pick<SheetModel, 'tabColor' | 'showGridlines' | 'protected' | 'freeze' | 'merges' | 'autoFilter'> {
  const tabColor = colors.color(childElement(root, 'sheetPr', 'tabColor'));
  const view = childElement(root, 'sheetViews', 'sheetView');
  const pane = childElement(view, 'pane');
  const frozen = /^frozen/.test(attribute(pane, 'state') ?? '');
  const filter = areaOfAddress(attribute(childElement(root, 'autoFilter'), 'ref') ?? '');
  return {
    ...(tabColor !== undefined && { tabColor }),
    showGridlines: flag(attribute(view, 'showGridLines') ?? '1'),
    protected: flag(attribute(childElement(root, 'sheetProtection'), 'sheet')),
    ...(frozen && {
      freeze: {
        rows: wholeNumber(attribute(pane, 'ySplit'), 0, fileLimits.rows - 1) ?? 0,
        columns: wholeNumber(attribute(pane, 'xSplit'), 0, fileLimits.columns - 1) ?? 0,
      },
    }),
    merges: childElements(childElement(root, 'mergeCells')).flatMap(
      (element) => areaOfAddress(attribute(element, 'ref') ?? '') ?? [],
    ),
    ...(filter && { autoFilter: filter }),
  };
}

/**
 * Sizes of columns. A file often sizes all 16,384: those further right than `lastColumn` are left out.
 */
export function readColumns(root: XmlElement | undefined, lastColumn: number): SheetModel['columns'] {
  const columns: Record<number, { width?: number; hidden?: boolean }> = {};
  for (const element of childElements(childElement(root, 'cols'))) {
    const first = (wholeNumber(attribute(element, 'min') ?? '1', 1, fileLimits.columns) ?? 0) - 1;
    const end = (wholeNumber(attribute(element, 'max') ?? '1', 1, Number.MAX_SAFE_INTEGER) ?? 0) - 1;
    const last = Math.min(end, Math.max(first, lastColumn), fileLimits.columns - 1);
    if (first < 0) continue;
    const said = Number(attribute(element, 'width') ?? defaultColumnPixels / 7);
    const width = said >= 0 ? pixelsOfFileWidth(Math.min(said, widestColumn)) : defaultColumnPixels;
    const hidden = flag(attribute(element, 'hidden'));
    if (width === defaultColumnPixels && !hidden) continue;
    for (let column = first; column <= last; column++) {
      columns[column] = { ...(width !== defaultColumnPixels && { width }), ...(hidden && { hidden }) };
    }
  }
  return columns;
}

export function readLinks(root: XmlElement | undefined, relationships: readonly Relationship[]): LinkModel[] {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  return childElements(childElement(root, 'hyperlinks')).flatMap((element): LinkModel[] => {
    const area = areaOfAddress(attribute(element, 'ref') ?? '');
    const target = targets.get(attribute(element, 'id') ?? '');
    const location = attribute(element, 'location');
    const screenTip = attribute(element, 'tooltip');
    if (!area || (target === undefined && location === undefined)) return [];
    return [
      {
        row: area.row,
        column: area.column,
        ...(location !== undefined && { location }),
        ...(target !== undefined && { address: target }),
        ...(screenTip !== undefined && { screenTip }),
      },
    ];
  });
}

/** Excel's: digits of the widest column. */
const widestColumn = 255;

/** Undefined for a text that is no whole number from `least` to `most`. */
function wholeNumber(text: string | undefined, least: number, most: number): number | undefined {
  const number = Number(text ?? NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

/** Paper is not wider than 49 inches, so that no margin is either. */
function inches(text: string | undefined): number {
  const number = Number(text ?? 0);
  return number >= 0 && number < 49 ? number : 0;
}

const validationKinds: readonly string[] = ['list', 'whole', 'decimal', 'date', 'textLength', 'custom'];

function isKind(kind: string): kind is ValidationModel['kind'] {
  return validationKinds.includes(kind);
}

/** Validations; one over several areas becomes one for each. Times are shown as decimals. */
export function readValidations(
  root: XmlElement | undefined,
  formula: (text: string) => string,
): ValidationModel[] {
  return descendants(root, 'dataValidation').flatMap((element): ValidationModel[] => {
    const type = attribute(element, 'type') ?? 'none';
    const kind = type === 'time' ? 'decimal' : type;
    const first = childElement(element, 'formula1');
    if (!isKind(kind) || !first) return [];
    const comparison = kind !== 'list' && kind !== 'custom';
    const second = childElement(element, 'formula2');
    const addresses = attribute(element, 'sqref') ?? elementText(childElement(element, 'sqref'));
    return areasOfAddresses(addresses).map((area) => ({
      area,
      kind,
      ...(comparison && { operator: officeOperator(attribute(element, 'operator') ?? 'between') }),
      formula1: operand(elementText(first), kind, formula),
      ...(second && { formula2: operand(elementText(second), kind, formula) }),
    }));
  });
}

/** A list is shown as `a,b`, a number as it is, everything else as a formula. */
function operand(text: string, kind: ValidationModel['kind'], formula: (text: string) => string): string {
  const list = /^"(.*)"$/s.exec(text)?.[1];
  if (kind === 'list' && list !== undefined) return list.replaceAll('""', '"');
  return kind !== 'list' && /^-?\d+(?:\.\d*)?(?:E[+-]?\d+)?$/i.test(text) ? text : formula(text);
}

/** Page set-up; area and rows on top come from the workbook's names. */
export function readPrint(
  root: XmlElement | undefined,
  names: { readonly area?: string; readonly titleRows?: string },
): PrintModel {
  const page = childElement(root, 'pageSetup');
  const paper = attribute(page, 'paperSize');
  const fits = flag(attribute(childElement(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage'));
  const fit = (name: string): number => wholeNumber(attribute(page, name) ?? '1', 0, 32_767) ?? 1;
  const footer = elementText(childElement(root, 'headerFooter', 'oddFooter'));
  const centered = flag(attribute(childElement(root, 'printOptions'), 'horizontalCentered'));
  return {
    orientation: attribute(page, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    ...((paper === '9' || paper === '1') && { paperSize: paper === '9' ? 'a4' : 'letter' }),
    ...(fits && fit('fitToWidth') > 0 && { fitToWidth: fit('fitToWidth') }),
    ...(fits && fit('fitToHeight') > 0 && { fitToHeight: fit('fitToHeight') }),
    ...(names.titleRows !== undefined && { titleRows: names.titleRows }),
    ...(names.area !== undefined && { area: names.area }),
    ...(footer !== '' && { footer }),
    ...(centered && { centerHorizontally: true }),
    ...readMargins(root),
    ...readBreaks(root),
  };
}

/** Inches in the file, and in every file: those that nobody set are not kept. */
function readMargins(root: XmlElement | undefined): Pick<PrintModel, 'margins'> {
  const element = childElement(root, 'pageMargins');
  if (!element) return {};
  const margins = { ...normalMargins };
  for (const name of marginNames) margins[name] = Math.round(inches(attribute(element, name)) * 7200) / 100;
  return marginNames.every((name) => margins[name] === normalMargins[name]) ? {} : { margins };
}

/** A break's number is that of the last row or column before it, counted from 1. */
function readBreaks(root: XmlElement | undefined): Pick<PrintModel, 'rowBreaks' | 'columnBreaks'> {
  const of = (name: string): number[] =>
    childElements(childElement(root, name), 'brk')
      .slice(0, fileLimits.breaks)
      .flatMap((element) => wholeNumber(attribute(element, 'id'), 1, fileLimits.rows - 1) ?? []);
  const [rows, columns] = [of('rowBreaks'), of('colBreaks').filter((id) => id < fileLimits.columns)];
  return {
    ...(rows.length > 0 && { rowBreaks: rows }),
    ...(columns.length > 0 && { columnBreaks: columns }),
  };
}
