import type { Text } from '../i18n/language';
import type { WorkKey } from './generate/works';

/** Where in a work: its section, chapter or equation, as the work numbers it. */
export type Place =
  { readonly section: string } | { readonly chapter: string } | { readonly equation: string };

export interface Citation {
  /** The work's key in the table of works, which only the pages read. */
  readonly work: WorkKey;
  readonly at?: Place;
  /** What is taken from it, where that is not the whole function. */
  readonly for?: Text;
}

/** Where a function's formula comes from: said in our own words, taken from works, or both. */
export type Origin =
  | { readonly own: Text; readonly works?: readonly Citation[] }
  | { readonly own?: Text; readonly works: readonly [Citation, ...Citation[]] };
