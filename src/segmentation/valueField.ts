import type { CustomerSet } from '../customers/customerSet';
import type { FieldName } from '../customers/fields';
import type { Segmentation } from './segmentation';

/** Fields that say what a customer is worth, the most telling first. */
const worthFields = ['value', 'clv', 'amount'] as const satisfies readonly FieldName[];

/**
 * The field that says what a customer is worth: what the division measured, where it measured one (tiers by lifetime
 * value), else the value, the lifetime value or the amount that the customers have. Undefined where they have none.
 */
export function valueFieldOf(
  { numbers }: Pick<CustomerSet, 'numbers'>,
  { measure }: Pick<Segmentation, 'measure'> = {},
): FieldName | undefined {
  const isKnown = (field: FieldName): boolean =>
    numbers[field]?.some((value) => Number.isFinite(value)) === true;
  return [...(measure === undefined ? [] : [measure]), ...worthFields].find(isKnown);
}
