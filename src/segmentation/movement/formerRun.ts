import type { Text } from '../../i18n/language';
import type { MethodId } from '../segmentation';
import type { Settings } from '../settings';

/** A method and all its settings, defaults included: by what rules customers were divided. */
export interface Rules {
  readonly method: MethodId;
  readonly settings: Settings;
  readonly cross: { readonly method: MethodId; readonly settings: Settings } | null;
}

/** A segment as its cells call it. */
export interface FormerSegment {
  readonly key: string;
  readonly label: string;
  readonly name: Text;
}

/**
 * What is kept of a run beside its Customers table, which holds the customers themselves: where the table is, how to
 * read it, and by what rules it was made. Plain JSON.
 */
export interface FormerRun {
  /** The table's name in the workbook. */
  readonly table: string;
  /** Day of the run, days since 1970-01-01. */
  readonly day: number;
  readonly title: Text;
  readonly rules: Rules;
  /** Headers of the columns that matter. */
  readonly headers: { readonly id: string; readonly segment: string; readonly value: string | null };
  readonly segments: readonly FormerSegment[];
}
