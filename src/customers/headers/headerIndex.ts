import { fieldNames, type FieldName } from '../fields';
import { normalizeHeader } from '../normalizeText';
import { chineseHeaders } from './chineseHeaders';
import { englishHeaders } from './englishHeaders';
import { expandWords, patternsOf } from './expandWords';
import { otherHeaders } from './otherHeaders';

/** A field that a known header stands for; the lower the place, the more telling the header. */
export interface KnownHeader {
  readonly field: FieldName;
  readonly place: number;
}

export interface HeaderIndex {
  /** By the header as `normalizeHeader` leaves it. */
  readonly known: ReadonlyMap<string, readonly KnownHeader[]>;
  /** Headers that are no field. */
  readonly others: ReadonlySet<string>;
}

let index: HeaderIndex | undefined;

/** The tables of headers, made when they are first needed: thousands of words come out of them. */
export function headerIndex(): HeaderIndex {
  index ??= makeIndex();
  return index;
}

const chinese = /^[\u4e00-\u9fff]+$/;
const normalized = (words: string): string => (chinese.test(words) ? words : normalizeHeader(words));

function makeIndex(): HeaderIndex {
  const known = new Map<string, KnownHeader[]>();
  for (const field of fieldNames) {
    for (const list of [englishHeaders[field], chineseHeaders[field]]) {
      for (const [place, pattern] of patternsOf(list).entries()) {
        for (const words of expandWords(pattern)) {
          const key = normalized(words);
          const fields = known.get(key) ?? [];
          if (!fields.some((one) => one.field === field)) fields.push({ field, place });
          known.set(key, fields);
        }
      }
    }
  }
  const others = new Set(patternsOf(otherHeaders).flatMap(expandWords).map(normalized));
  return { known, others };
}
