import { countFilled } from '../../customers/countFilled';
import type { CustomerSet } from '../../customers/customerSet';
import type { FieldName } from '../../customers/fields';
import { fieldNames } from '../../customers/fields';
import { SegmentationError } from '../segmentationError';

/** What is tried without a choice, in this order; value only where spend is unknown, since it repeats the two. */
const preferred: readonly FieldName[] = [
  'recency',
  'frequency',
  'monetary',
  'tenure',
  'satisfaction',
  'loyalty',
];
const neededShare = 0.8;

/** Columns for the clusters: those chosen, else the preferred ones that are mostly filled. */
export interface ChosenColumns {
  readonly columns: readonly { readonly field: FieldName; readonly values: Float64Array }[];
  /** Chosen fields that hold no numbers. */
  readonly unknown: readonly string[];
}

/** The columns that are taken without a choice. */
export function automaticFields(customers: CustomerSet): readonly FieldName[] {
  const fields = preferred.filter((field) => isFilled(customers, field, neededShare));
  const usesValue = !fields.includes('monetary') && isFilled(customers, 'value', neededShare);
  return usesValue ? [...fields, 'value'] : fields;
}

function isFilled(customers: CustomerSet, field: FieldName, share: number): boolean {
  const filled = countFilled(customers, field);
  return filled > 0 && filled >= share * customers.count;
}

/** @throws SegmentationError 'missingFields' where no column of numbers is left */
export function clusterFields(customers: CustomerSet, chosen: readonly string[]): ChosenColumns {
  const unknown: string[] = [];
  let fields: FieldName[] = [];
  for (const name of chosen) {
    const field = fieldNames.find((known) => known === name);
    if (field !== undefined && isFilled(customers, field, 0)) fields.push(field);
    else unknown.push(name);
  }
  if (chosen.length === 0) fields = [...automaticFields(customers)];
  if (fields.length === 0) {
    throw new SegmentationError('missingFields', {
      fields: (chosen.length > 0 ? chosen : preferred).join(', '),
    });
  }
  return {
    columns: fields.map((field) => ({ field, values: customers.numbers[field] ?? new Float64Array() })),
    unknown,
  };
}
