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

const made: { english?: HeaderIndex; chinese?: HeaderIndex } = {};
const hasChinese = /[\u4e00-\u9fff]/;

/** The table of headers in the language of a header, made when it is first needed: thousands of words come out of it. */
export function headerIndex(header: string): HeaderIndex {
  if (hasChinese.test(header)) return (made.chinese ??= makeIndex(chineseHeaders, true));
  return (made.english ??= makeIndex(englishHeaders, false));
}

const chinese = /^[\u4e00-\u9fff]+$/;
const normalized = (words: string): string => (chinese.test(words) ? words : normalizeHeader(words));

function makeIndex(headers: Readonly<Record<FieldName, string>>, isChinese: boolean): HeaderIndex {
  const known = new Map<string, KnownHeader[]>();
  for (const field of fieldNames) {
    for (const [place, pattern] of patternsOf(headers[field]).entries()) {
      for (const words of expandWords(pattern)) {
        const key = normalized(words);
        const fields = known.get(key);
        if (fields === undefined) known.set(key, [{ field, place }]);
        else if (!fields.some((one) => one.field === field)) fields.push({ field, place });
      }
    }
  }
  const others = patternsOf(otherHeaders).filter((pattern) => hasChinese.test(pattern) === isChinese);
  return { known, others: new Set(others.flatMap(expandWords).map(normalized)) };
}
