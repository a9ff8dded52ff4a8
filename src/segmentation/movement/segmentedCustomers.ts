import type { Segment } from '../segmentation';

/** Who stood where at one time. Plain data but for the typed arrays. */
export interface SegmentedCustomers {
  readonly ids: readonly string[];
  readonly segments: readonly Segment[];
  /** Index into `segments` of each customer, -1 for none. */
  readonly membership: ArrayLike<number>;
  /** Customer value at that time, NaN where unknown. */
  readonly value?: ArrayLike<number>;
}
