import { natureFromName } from './classifyNature';
import type { FieldName } from './fields';

interface Way {
  /** Under what a choice of it is kept. */
  readonly key: string;
  readonly field: FieldName;
  readonly sources: readonly FieldName[];
  /** True where the as-of day takes part. */
  readonly usesAsOf: boolean;
}

interface NumberWay extends Way {
  readonly kind: 'number';
  /** @param values those of the sources, in their order */
  readonly formula: (values: readonly number[], asOf: number) => number;
}

interface TextWay extends Way {
  readonly kind: 'text';
  /** '' where the text tells nothing. */
  readonly read: (text: string) => string;
}

/** A way in which a lacking field follows from others. */
export type Derivation = NumberWay | TextWay;

/** A lacking field that can be derived: the ways that there are, and the one that was taken. */
export interface DerivedField {
  readonly field: FieldName;
  readonly ways: readonly Derivation[];
  /** Null where a person chose to leave the field lacking. */
  readonly taken: Derivation | null;
}

const daysPerYear = 365.25;
const at = (values: readonly number[], index: number): number => values[index] ?? NaN;

const fromNumbers = (
  key: string,
  field: FieldName,
  sources: readonly FieldName[],
  formula: (values: readonly number[]) => number,
): Derivation => ({ kind: 'number', key, field, sources, usesAsOf: false, formula });
const fromAsOf = (
  key: string,
  field: FieldName,
  source: FieldName,
  formula: (value: number, asOf: number) => number,
): Derivation => ({
  kind: 'number',
  key,
  field,
  sources: [source],
  usesAsOf: true,
  formula: (values, asOf) => formula(at(values, 0), asOf),
});

/** Where several give the same field, the first that works is taken unless a person chooses another. */
export const derivations: readonly Derivation[] = [
  fromAsOf('recencyFromLast', 'recency', 'lastPurchase', (last, asOf) => Math.max(0, asOf - last)),
  fromAsOf('lastFromRecency', 'lastPurchase', 'recency', (recency, asOf) => asOf - Math.round(recency)),
  fromAsOf('tenureFromFirst', 'tenure', 'firstPurchase', (first, asOf) => Math.max(0, asOf - first)),
  fromNumbers('tenureFromYears', 'tenure', ['cooperationYears'], (values) => at(values, 0) * daysPerYear),
  fromNumbers('spendFromValue', 'monetary', ['value', 'frequency'], (values) =>
    at(values, 1) > 0 ? at(values, 0) / at(values, 1) : NaN,
  ),
  fromNumbers('valueWithMargin', 'value', ['frequency', 'monetary', 'margin'], (values) =>
    values.reduce((product, value) => product * value, 1),
  ),
  fromNumbers('valueFromSpend', 'value', ['frequency', 'monetary'], (values) =>
    values.reduce((product, value) => product * value, 1),
  ),
  {
    kind: 'text',
    key: 'natureFromName',
    field: 'nature',
    sources: ['name'],
    usesAsOf: false,
    read: natureFromName,
  },
];

/** Chosen in place of a derivation: the field stays lacking. */
export const notDerived = 'none';

/** By field: the key of the way that a person chose, or `notDerived`. What is absent is derived the first way that works. */
export type DerivationChoices = Readonly<Partial<Record<FieldName, string>>>;

const known = new Set([notDerived, ...derivations.map(({ key }) => key)]);

/** Whether a word, from a workbook that anybody may have edited, is a choice. */
export function isDerivationChoice(value: unknown): value is string {
  return typeof value === 'string' && known.has(value);
}
