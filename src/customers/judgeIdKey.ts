import { cleanId, idKey } from './idKey';

type Cell = string | number | boolean | null;

/** How identifiers of one column are told apart. */
export interface IdKeys {
  readonly keyOf: (id: string) => string;
  /** True where identifiers that differ in capitals are different customers. */
  readonly byCase: boolean;
}

const folded: IdKeys = { keyOf: idKey, byCase: false };
const looked = 400;
/** Of the identifiers looked at, so many must have the form. */
const nearlyAll = 0.9;
const half = 0.5;

/** Salesforce: three characters of the kind of record, then a number in 62 digits, in the long form three to check with. */
const salesforce = /^(?:0\w\w|[1-9a-z]0\w)[a-z\d]{12}(?:[a-z0-5]{3})?$/i;
/** "cus_NffrFeUfNV2Hib", "k3Jd9sLQpXc81Zt0VmRa": numbers in 62 digits, as programs draw them. */
const drawn = /^(?:[a-z]{2,8}_)?[\w-]{14,}$/i;

/**
 * What tells the identifiers of a column apart: not their case, which people and programs change without meaning to (see
 * `idKey`), unless a program made them of 62 digits, capitals and small letters being different ones. Then
 * "0015g00000AbCdE" and "0015G00000abcde" are two customers, and the long form of a Salesforce identifier is the same
 * customer as the short one.
 *
 * @param cells one per row
 */
export function judgeIdKey(cells: readonly Cell[]): IdKeys {
  const ids = sampleOf(cells);
  if (ids.length === 0) return folded;
  const shareOf = (fits: (id: string) => boolean): number => ids.filter(fits).length / ids.length;
  if (shareOf((id) => salesforce.test(id) && /\d/.test(id)) >= nearlyAll) {
    return shareOf(hasBothCases) >= half ? { keyOf: salesforceKey, byCase: true } : folded;
  }
  if (shareOf((id) => drawn.test(id)) < nearlyAll || !haveFewLengths(ids)) return folded;
  const start = commonStart(ids);
  const isDrawn = (id: string): boolean => /\d/.test(id) && /[a-z][^a-z]*[A-Z]/.test(id.slice(start));
  return shareOf(isDrawn) >= half ? { keyOf: cleanId, byCase: true } : folded;
}

/** Identifiers spread evenly over the rows, each once. */
function sampleOf(cells: readonly Cell[]): readonly string[] {
  const step = Math.max(1, Math.floor(cells.length / looked));
  const found = new Set<string>();
  for (let row = 0; row < cells.length; row += step) {
    const cell = cells[row];
    const id = typeof cell === 'string' ? cleanId(cell).trim() : '';
    if (id !== '') found.add(id);
    // Numbers are no such identifiers: nine in ten are to be.
    else if (typeof cell === 'number') return [];
  }
  return [...found];
}

const hasBothCases = (id: string): boolean => /[a-z]/.test(id) && /[A-Z]/.test(id);

function haveFewLengths(ids: readonly string[]): boolean {
  const counts = new Map<number, number>();
  for (const { length } of ids) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [first = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
  return first + second >= nearlyAll * ids.length;
}

/** Length of the beginning that all have in common but for case: "CustAbc" is the word of a person. */
function commonStart(ids: readonly string[]): number {
  const [first = '', ...others] = ids.map((id) => id.toLowerCase());
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return others.length === 0 ? 0 : length;
}

const short = 15;
const checkDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The short form of an identifier. The three characters that the long form ends with say which of the others are
 * capitals, five each, so that its case may have been changed.
 */
function salesforceKey(id: string): string {
  const clean = cleanId(id);
  if (clean.length !== short + 3) return clean;
  const bits = Array.from(clean.slice(short).toUpperCase(), (digit) => checkDigits.indexOf(digit));
  const isCapital = (place: number): boolean =>
    (((bits[Math.floor(place / 5)] ?? 0) >> (place % 5)) & 1) === 1;
  const characters = Array.from(clean.slice(0, short));
  // A digit that is said to be a capital: those three are no check.
  if (bits.includes(-1) || characters.some((one, place) => isCapital(place) && !/[a-z]/i.test(one)))
    return clean;
  return characters.map((one, place) => (isCapital(place) ? one.toUpperCase() : one.toLowerCase())).join('');
}
