import { countFilled } from '../customers/countFilled';
import type { CustomerSet } from '../customers/customerSet';
import type { DerivedField } from '../customers/derivations';
import { describeDerivation } from '../customers/describeDerivation';
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
  /** How a field of the need is, or could be, derived from columns that are there. */
  readonly derivable?: DerivedField;
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
    const derivable = (customers.derivable ?? []).find(({ field: one }) =>
      field === undefined ? need.fields.includes(one) : one === field,
    );
    const derivation = derivable?.taken ?? derivable?.ways[0];
    const offered = derivable === undefined ? {} : { derivable };
    if (field === undefined) {
      const hints = need.fields.flatMap((candidate) => sources[candidate] ?? []);
      const how = derivation
        ? fillText(texts.offered, { how: describeDerivation(derivation, customers) })
        : (hints[0] ?? texts.assign);
      const explanation = fillText(optional ? texts.missingOptional : texts.missing, {
        names,
        why: need.why,
        how,
      });
      return { fields: need.fields, optional, status: 'missing', ...offered, filled: 0, explanation };
    }
    const filled = countFilled(customers, field);
    const isDerived = customers.derived.includes(field);
    const text = !isDerived ? texts.present : derivation ? texts.derived : texts.summed;
    const explanation = fillText(text, {
      how: derivation ? describeDerivation(derivation, customers) : '',
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
      ...offered,
      filled,
      explanation,
    };
  });
  return { ready: list.every(({ optional, status }) => optional || status !== 'missing'), list };
}

function alternatives(fields: readonly FieldName[]): Text {
  return {
    'en-US': fields.map((field) => fieldTexts[field]['en-US']).join(' or '),
    'zh-CN': fields.map((field) => fieldTexts[field]['zh-CN']).join('或'),
  };
}
