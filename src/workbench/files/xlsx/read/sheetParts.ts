import type { LinkModel, PrintModel, SheetModel, ValidationModel } from '../../../workbook/model';
import { marginNames, normalMargins } from '../../../workbook/pageMargins';
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
        rows: Number(attribute(pane, 'ySplit') ?? 0),
        columns: Number(attribute(pane, 'xSplit') ?? 0),
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
    const first = Number(attribute(element, 'min') ?? 1) - 1;
    const last = Math.min(Number(attribute(element, 'max') ?? 1) - 1, Math.max(first, lastColumn));
    const width = pixelsOfFileWidth(Number(attribute(element, 'width') ?? defaultColumnPixels / 7));
    const hidden = flag(attribute(element, 'hidden'));
    if (width === defaultColumnPixels && !hidden) continue;
    for (let column = first; column <= last; column++) {
      columns[column] = { ...(width !== defaultColumnPixels && { width }), ...(hidden && { hidden }) };
    }
  }
  return columns;
}

export function readLinks(root: XmlElement | undefined, relationships: readonly Relationship[]): LinkModel[] {
  return childElements(childElement(root, 'hyperlinks')).flatMap((element): LinkModel[] => {
    const area = areaOfAddress(attribute(element, 'ref') ?? '');
    const target = relationships.find(({ id }) => id === attribute(element, 'id'))?.target;
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
  const fit = (name: string): number => Number(attribute(page, name) ?? 1);
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
  for (const name of marginNames)
    margins[name] = Math.round(Number(attribute(element, name) ?? 0) * 7200) / 100;
  return marginNames.every((name) => margins[name] === normalMargins[name]) ? {} : { margins };
}

/** A break's number is that of the last row or column before it, counted from 1. */
function readBreaks(root: XmlElement | undefined): Pick<PrintModel, 'rowBreaks' | 'columnBreaks'> {
  const of = (name: string): number[] =>
    childElements(childElement(root, name), 'brk').map((element) => Number(attribute(element, 'id')));
  const [rows, columns] = [of('rowBreaks'), of('colBreaks')];
  return {
    ...(rows.length > 0 && { rowBreaks: rows }),
    ...(columns.length > 0 && { columnBreaks: columns }),
  };
}
