import type { CustomerSet } from './customerSet';

export interface BuildOptions {
  /** Today (days since 1970-01-01). Later dates count as being in the future; absent, no date does. */
  readonly today?: number;
  /** How many columns without a field are carried along; 40 unless said. */
  readonly otherColumns?: number;
}

/** How far the work is, 0–1; whoever drives the steps may stop between two of them. */
export interface BuildProgress {
  readonly done: number;
}

/** What the two layouts contribute to the set. */
export type BuiltCustomers = Omit<
  CustomerSet,
  'notes' | 'findings' | 'questions' | 'currency' | 'headers' | 'layout' | 'source'
>;
