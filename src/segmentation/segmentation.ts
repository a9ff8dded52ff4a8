import type { FieldName } from '../customers/fields';
import type { Text } from '../i18n/language';

export const methodIds = [
  'valueTiers',
  'rfm',
  'lifecycle',
  'nature',
  'valueRisk',
  'clusters',
  'fourC',
] as const;
export type MethodId = (typeof methodIds)[number];

/** One segment, in every language. Colours and strategies hang on `key`, which never changes. */
export interface Segment {
  readonly key: string;
  readonly name: Text;
  /** The rule in one sentence: "Value of 12,400 or more: the top 20 % of customers." */
  readonly rule: Text;
  /**
   * Entry of the playbook where it is not "method.key": a cluster takes the strategy of what it resembles, a
   * crossed segment those of both ("rfm.loyal+nature.institution").
   */
  readonly playbook?: string;
}

/** A column that a method adds to each customer: a score, a tier, a distance. */
export interface DerivedColumn {
  readonly key: string;
  readonly name: Text;
  /** Excel number format; text columns use '@'. */
  readonly format: string;
  readonly values: readonly (string | number)[] | Float64Array;
}

export interface MethodNote {
  readonly severity: 'info' | 'warning';
  readonly text: Text;
}

/** One thing that was used. */
export interface Parameter {
  readonly name: Text;
  readonly value: string | number;
  /** Where the value is a word: that word in every language. */
  readonly valueText?: Text;
  /** The field that the setting names. */
  readonly field?: FieldName;
}

/** The answer of every method. */
export interface Segmentation {
  readonly method: MethodId;
  /** The second method where two were crossed; a segment's key is then "first|second". */
  readonly crossedWith?: MethodId;
  readonly title: Text;
  /** The field whose amounts divided the customers, where one did; what the preview and the sheets speak of. */
  readonly measure?: FieldName;
  /** What was used, for the Method sheet and the workbook's settings: thresholds, bins, seed … */
  readonly parameters: readonly Parameter[];
  /** In order of importance; a segment without members stays in the list. */
  readonly segments: readonly Segment[];
  /** Index into `segments` for each customer; -1 where the method cannot place it. */
  readonly membership: Int16Array;
  readonly columns: readonly DerivedColumn[];
  readonly notes: readonly MethodNote[];
}
