import { drawConditionalFormat, eraseConditionalFormat } from '../workbook/hostConditionalFormats';
import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { AreaModel, ConditionalFormatModel } from '../workbook/model';
import type { HostConditionalFormat } from '../workbook/sheetExtras';
import { movedFormula } from '../workbook/movedFormula';
import { requireWritable } from './rangeTarget';

/** A conditional format of a sheet. */
export interface FormatTarget {
  readonly sheet: HostSheet;
  readonly id: string;
  /** Where the range begins that it was asked of: formulas that are set are read as written for that cell. */
  readonly from: Pick<AreaModel, 'row' | 'column'>;
}

export type Kind = ConditionalFormatModel['kind'];
export type OfKind<K extends Kind> = Extract<ConditionalFormatModel, { kind: K }>;

export function stored({ sheet, id }: FormatTarget): HostConditionalFormat {
  const format = sheet.extras.conditionalFormats.find((item) => item.id === id);
  if (!format) throw new HostError('ItemNotFound');
  return format;
}

/** A formula that was set, as it reads in the rule's first cell: Excel gives it back so, and so do files. */
export function toFirstCell(target: FormatTarget, formula: string): string {
  const { area } = stored(target).model;
  return movedFormula(formula, area.row - target.from.row, area.column - target.from.column);
}

export function modelOf<K extends Kind>(target: FormatTarget, kind: K): OfKind<K> {
  const { model } = stored(target);
  if (model.kind !== kind) throw new HostError('InvalidOperation');
  return model as OfKind<K>;
}

export function change<K extends Kind>(target: FormatTarget, kind: K, part: Partial<OfKind<K>>): void {
  requireWritable(target.sheet);
  const format = stored(target);
  format.model = { ...modelOf(target, kind), ...part };
  redraw(target, format);
}

export function redraw({ sheet }: Pick<FormatTarget, 'sheet'>, format: HostConditionalFormat): void {
  eraseConditionalFormat(sheet, format.id);
  drawConditionalFormat(sheet, format);
  sheet.workbook.changes.emit({ kind: 'formats', sheetId: sheet.id, area: format.model.area });
}
