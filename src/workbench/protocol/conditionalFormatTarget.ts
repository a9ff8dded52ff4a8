import { drawConditionalFormat, eraseConditionalFormat } from '../workbook/hostConditionalFormats';
import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { ConditionalFormatModel } from '../workbook/model';
import type { HostConditionalFormat } from '../workbook/sheetExtras';
import { requireWritable } from './rangeTarget';

/** A conditional format of a sheet. */
export interface FormatTarget {
  readonly sheet: HostSheet;
  readonly id: string;
}

export type Kind = ConditionalFormatModel['kind'];
export type OfKind<K extends Kind> = Extract<ConditionalFormatModel, { kind: K }>;

export function stored({ sheet, id }: FormatTarget): HostConditionalFormat {
  const format = sheet.extras.conditionalFormats.find((item) => item.id === id);
  if (!format) throw new HostError('ItemNotFound');
  return format;
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

export function redraw({ sheet }: FormatTarget, format: HostConditionalFormat): void {
  eraseConditionalFormat(sheet, format.id);
  drawConditionalFormat(sheet, format);
  sheet.workbook.changes.emit({ kind: 'formats', sheetId: sheet.id, area: format.model.area });
}
