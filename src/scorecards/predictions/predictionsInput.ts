import type { Language, Text } from '../../i18n/language';
import type { Predictions } from '../input';

/** What the sheets of a prediction are made of. Columns have one entry per predicted customer. */
export interface PredictionsInput {
  readonly language: Language;
  /** ISO code; money is a plain number without one. */
  readonly currency?: string;
  readonly ids: readonly string[];
  /** Absent where the data has no names. */
  readonly names?: readonly string[];
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly pAlive: Float64Array;
  /** Purchases expected within the horizon. */
  readonly purchases: Float64Array;
  /** Null where nothing is known of spend. */
  readonly spend: Float64Array | null;
  readonly clv: Float64Array | null;
  readonly low: Float64Array | null;
  readonly high: Float64Array | null;
  /** Plural of the unit of time: "weeks". */
  readonly unit: Text;
  /** In units of time. */
  readonly horizon: number;
  /** Share of the spend that is profit; at 1 what is predicted is revenue. */
  readonly margin: number;
  /** Discount rate a year. */
  readonly discountPerYear: number;
  /** True where the histories come from a log, in which refunds reduce purchases. */
  readonly fromLog: boolean;
  /** The models and what they were given. */
  readonly fits: Predictions['fits'];
  readonly parameters: Predictions['parameters'];
  /** Which model fits best, and by how much; absent where the user chose it. */
  readonly verdict?: Text;
  /** Where x, t_x and T came from. */
  readonly origin: Text;
  readonly warnings: readonly Text[];
  /** Purchases after the split, as they were and as a fit to those before expected them. */
  readonly holdout?: { readonly splitDay: number; readonly actual: number; readonly expected: number };
  readonly excluded: readonly {
    readonly text: Text;
    readonly count: number;
    readonly examples: readonly string[];
  }[];
  readonly address: string;
  /** End of observation, days since 1970-01-01; NaN where the rows tell no date. */
  readonly asOf: number;
  /** First purchase of all, the same; NaN where it is not known. */
  readonly firstDay: number;
  /** Moment of the run, milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Version of this program. */
  readonly version: string;
}
