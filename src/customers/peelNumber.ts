import { agreedCurrency, currencySigns } from './currencySigns';
import { toHalfWidth } from './normalizeText';
import { multipliers } from './numberWords';

/** A number in text without what stands around its digits. */
export interface PeeledNumber {
  /** Digits with their marks of thousands and decimals, as written. */
  readonly digits: string;
  readonly negative: boolean;
  /** Power of ten that a word beside it means (万, k, %). */
  readonly power: number;
  readonly percent: boolean;
  /** ISO code of the currency, '' where none is named. */
  readonly currency: string;
}

/** What one word beside the digits says. */
type Word = Pick<PeeledNumber, 'power' | 'percent' | 'currency'>;

const apostrophes = /[‘’`´ʼ′]/g;
const dashes = /[−–—‐‑]/g;
/** "1'200.-" and "12,--" have no cents; an Indian "1,200/-" neither. */
const noCents = /[.,]-{1,2}$|\/-$/;
const wordBefore = /^[^\d\s.,()+-]+\.?/;
const wordAfter = /[^\d\s.,()+'-]+\.?$/;

/**
 * Takes sign, brackets, currency (as sign, code or both) and words such as 万 or "million" from around the digits, in
 * whatever order they stand; null where something else stands there.
 */
export function peelNumber(text: string): PeeledNumber | null {
  let rest = toHalfWidth(text.replace(apostrophes, "'")).toLowerCase().replace(dashes, '-');
  let signed = false;
  let negative = false;
  let known: Word = { power: 0, percent: false, currency: '' };
  // Each turn takes one thing away, and each of them stands there once: a sign, two currencies, two words.
  for (let turn = 0; turn < 6; turn++) {
    rest = rest.trim().replace(noCents, '');
    if (startsAsNumber(rest) && endsAsNumber(rest)) return { digits: rest, negative, ...known };
    const sign = takeSign(rest);
    if (sign !== null) {
      if (signed) return null;
      signed = true;
      negative = sign.negative;
      rest = sign.rest;
      continue;
    }
    const taken = takeWord(rest);
    const both = taken && together(known, taken.word);
    if (taken === null || both === null) return null;
    known = both;
    rest = taken.rest;
  }
  return null;
}

function startsAsNumber(text: string): boolean {
  return /^(?:\d|[.,]\d)/.test(text);
}

function endsAsNumber(text: string): boolean {
  return /[\d.,]$/.test(text);
}

function takeSign(text: string): { readonly negative: boolean; readonly rest: string } | null {
  if (text.startsWith('(') && text.endsWith(')')) return { negative: true, rest: text.slice(1, -1) };
  if (text.startsWith('-') || text.startsWith('+')) {
    return { negative: text.startsWith('-'), rest: text.slice(1) };
  }
  return text.endsWith('-') ? { negative: true, rest: text.slice(0, -1) } : null;
}

function takeWord(text: string): { readonly word: Word; readonly rest: string } | null {
  const before = wordBefore.exec(text)?.[0] ?? '';
  for (const token of [before, before.replace(/\.$/, '')]) {
    const currency = currencySigns.get(token);
    if (currency !== undefined) {
      return { word: { power: 0, percent: false, currency }, rest: text.slice(token.length) };
    }
  }
  const after = wordAfter.exec(text)?.[0] ?? '';
  for (const token of [after, after.replace(/\.$/, '')]) {
    const word = token === '' ? null : wordOf(token);
    if (word !== null) return { word, rest: text.slice(0, -after.length) };
  }
  return null;
}

/** A word after the digits: "万", "元", "万元", "k€", "mnusd", "%". */
function wordOf(token: string): Word | null {
  if (token === '%') return { power: -2, percent: true, currency: '' };
  for (let length = token.length; length >= 0; length--) {
    const power = length === 0 ? 0 : multipliers.get(token.slice(0, length));
    const currency = length === token.length ? '' : currencySigns.get(token.slice(length));
    if (power !== undefined && currency !== undefined) return { power, percent: false, currency };
  }
  return null;
}

/** Two words about one number; null where they contradict each other ("5 k million", "$5 EUR"). */
function together(one: Word, other: Word): Word | null {
  if (one.power !== 0 && other.power !== 0) return null;
  const currency = agreedCurrency(one.currency, other.currency);
  if (currency === '' && (one.currency !== '' || other.currency !== '')) return null;
  return { power: one.power + other.power, percent: one.percent || other.percent, currency };
}
