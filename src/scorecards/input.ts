import type { FieldName } from '../customers/fields';
import type { CustomerSet } from '../customers/customerSet';
import type { Language, Text } from '../i18n/language';
import type { SegmentedCustomers } from '../segmentation/movement/segmentedCustomers';
import type { MethodNote, Segmentation } from '../segmentation/segmentation';

export const scorecardIds = [
  'overview',
  'segments',
  'movement',
  'customers',
  'costs',
  'programme',
  'method',
  'onePager',
] as const;

export type ScorecardId = (typeof scorecardIds)[number];

/** What to do with one segment. */
export interface SegmentStrategy {
  /** One sentence: "Keep them close: a named contact, first access." */
  readonly summary: Text;
  readonly points: readonly { readonly aspect: Text; readonly advice: Text }[];
}

/** A model that was fitted, for the Method sheet. */
export interface ModelFit {
  readonly model: Text;
  readonly parameters: readonly {
    readonly name: string;
    readonly value: number;
    readonly standardError?: number;
  }[];
  readonly logLikelihood?: number;
  /** How the search ended, in words. */
  readonly outcome: Text;
}

/** What models say of each customer. NaN where a model has no answer. */
export interface Predictions {
  /** Index i is customer i of the set. A column that the data already has is shown beside it as the model's. */
  readonly fields: Partial<Record<FieldName, Float64Array>>;
  /** What fields are called where the model gives something else: revenue, where no margin is known. */
  readonly names?: Partial<Record<FieldName, Text>>;
  readonly fits: readonly ModelFit[];
  /** Horizon, discount rate, unit of time and the like. */
  readonly parameters: Segmentation['parameters'];
}

/** The customers of an earlier run, to show who moved since. */
export interface FormerInput {
  readonly customers: SegmentedCustomers;
  /** Where they stand: table and sheet. */
  readonly table: string;
  readonly sheetName: string;
  /** Day of that run, days since 1970-01-01; null where the workbook does not know. */
  readonly day: number | null;
  /** What has to be known before the movements mean anything. */
  readonly notes: readonly MethodNote[];
}

export interface ScorecardInput {
  readonly customers: CustomerSet;
  readonly segmentation: Segmentation;
  readonly language: Language;
  /** ISO code; money is a plain number without one. */
  readonly currency?: string;
  /**
   * One for each of the segmentation's segments, in its order; undefined where there is none. The playbook's
   * own (`segmentStrategies`) if absent.
   */
  readonly strategies?: readonly (SegmentStrategy | undefined)[];
  readonly predictions?: Predictions;
  /** Needed where `which` names 'movement'. */
  readonly former?: FormerInput;
  readonly which: readonly ScorecardId[];
  /** Customers (indices) that get a page of their own where `which` names 'onePager'. */
  readonly onePagers?: readonly number[];
  /** Moment of the run, milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Version of this program, for the Method sheet. */
  readonly version: string;
}
