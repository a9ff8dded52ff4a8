import type { CustomerSet } from '../customers/customerSet';
import { isTextField } from '../customers/fieldKinds';
import type { FieldName } from '../customers/fields';
import { fieldTexts } from '../customers/texts/fieldTexts';
import type { Text } from '../i18n/language';
import { fillText } from './fillText';
import { methodOf } from './methodCatalogue';
import type { MethodId } from './segmentation';
import { requirementTexts as texts } from './texts/requirementTexts';

/** How one need of a method stands with these customers. */
export interface Requirement {
  /** Any one of these would do. */
  readonly fields: readonly FieldName[];
  readonly optional: boolean;
  readonly status: 'present' | 'derived' | 'missing';
  /** The field that will be used. */
  readonly field?: FieldName;
  /** Customers that have it. */
  readonly filled: number;
  /** "Customer value: column Revenue 2025, 480 of 500 customers." or what to add. */
  readonly explanation: Text;
}

export interface Requirements {
  /** True where nothing is missing that the method cannot do without. */
  readonly ready: boolean;
  readonly list: readonly Requirement[];
}

/** What else would give a field: shown where it is missing. */
const sources: Partial<Record<FieldName, Text>> = {
  recency: texts.recencyFrom,
  value: texts.valueFrom,
  nature: texts.natureFrom,
  tenure: texts.tenureFrom,
  monetary: texts.monetaryFrom,
  frequency: texts.frequencyFrom,
  pAlive: texts.aliveFrom,
};

/** Says which columns a method needs, which are there or were derived, and what would give the missing ones. */
export function requirements(method: MethodId, customers: CustomerSet): Requirements {
  const list = methodOf(method).needs.map((need): Requirement => {
    const optional = need.optional === true;
    const field = need.fields.find((candidate) => countFilled(customers, candidate) > 0);
    const names = alternatives(need.fields);
    if (field === undefined) {
      const hints = need.fields.flatMap((candidate) => sources[candidate] ?? []);
      const how = hints[0] ?? texts.assign;
      const explanation = fillText(optional ? texts.missingOptional : texts.missing, {
        names,
        why: need.why,
        how,
      });
      return { fields: need.fields, optional, status: 'missing', filled: 0, explanation };
    }
    const filled = countFilled(customers, field);
    const isDerived = customers.derived.includes(field);
    const explanation = fillText(isDerived ? texts.derived : texts.present, {
      name: fieldTexts[field],
      header: customers.headers[field] ?? '',
      filled,
      count: customers.count,
    });
    return {
      fields: need.fields,
      optional,
      status: isDerived ? 'derived' : 'present',
      field,
      filled,
      explanation,
    };
  });
  return { ready: list.every(({ optional, status }) => optional || status !== 'missing'), list };
}

function countFilled(customers: CustomerSet, field: FieldName): number {
  let filled = 0;
  if (isTextField(field)) for (const word of customers.texts[field] ?? []) filled += word === '' ? 0 : 1;
  else for (const value of customers.numbers[field] ?? []) filled += Number.isNaN(value) ? 0 : 1;
  return filled;
}

function alternatives(fields: readonly FieldName[]): Text {
  return {
    'en-US': fields.map((field) => fieldTexts[field]['en-US']).join(' or '),
    'zh-CN': fields.map((field) => fieldTexts[field]['zh-CN']).join('或'),
  };
}
