import { fieldKinds } from '../../customers/fieldKinds';
import type { FieldName } from '../../customers/fields';
import type { Context } from '../context';

/** Number format of a field's cell on a report's grid; undefined where the table of customers does not have the field. */
export function gridFormat({ table, formats }: Context, field: FieldName): string | undefined {
  return fieldKinds[field] === 'date' ? formats.gridDate : table.column(field)?.format;
}
