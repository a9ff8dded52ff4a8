import type { FieldName } from '../../customers/fields';
import type { Context } from '../context';

/** Formula text of the sum of several fields over all customers or over a segment. */
export function sumOf({ live }: Context, fields: readonly FieldName[], segment?: string): string {
  return fields.map((field) => live.sum(field, segment)).join('+');
}
