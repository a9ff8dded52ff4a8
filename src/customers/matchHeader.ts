import type { FieldName } from './fields';
import { fieldNames } from './fields';
import { chineseHeaders } from './headers/chineseHeaders';
import { englishHeaders } from './headers/englishHeaders';
import { normalizeHeader } from './normalizeText';

/** A field that a header may stand for. */
export interface HeaderMatch {
  readonly field: FieldName;
  readonly confidence: number;
  readonly reason: 'header' | 'headerPart';
}

const exact = new Map<string, HeaderMatch[]>();
const parts: { readonly words: string; readonly field: FieldName }[] = [];
for (const [field, list] of fieldNames.flatMap((name) => [
  [name, englishHeaders[name]] as const,
  [name, chineseHeaders[name]] as const,
])) {
  for (const [place, synonym] of list.split(',').entries()) {
    const words = normalizeHeader(synonym);
    const matches = exact.get(words) ?? [];
    // Later synonyms are more general words: they yield where another column says it better.
    matches.push({ field, confidence: 1 - 0.004 * place, reason: 'header' });
    exact.set(words, matches);
    parts.push({ words, field });
  }
}
parts.sort((a, b) => b.words.length - a.words.length);

/** Keys of other things than customers: an order number is no customer id. */
const foreignKey =
  /(order|invoice|transaction|product|item|sku|ticket|contract|phone|postal|zip|订单|发票|交易|商品|产品|合同|电话|手机|邮编|流水).*(id|no|number|code|编号|号|码)$/;

/**
 * The fields that a header may mean, the likeliest first: by a whole synonym, else by the longest synonym
 * that stands in it as whole words ("Total revenue 2025").
 */
export function matchHeader(header: string): readonly HeaderMatch[] {
  const words = normalizeHeader(header);
  if (words === '') return [];
  const whole = exact.get(words) ?? exact.get(words.replace(/ /g, ''));
  if (whole) return [...whole].sort((a, b) => b.confidence - a.confidence);
  if (foreignKey.test(words)) return [];
  const found: HeaderMatch[] = [];
  for (const part of parts) {
    if (!contains(words, part.words) || found.some((match) => match.field === part.field)) continue;
    const share = part.words.length / words.length;
    found.push({ field: part.field, confidence: 0.6 + 0.25 * share, reason: 'headerPart' });
    if (found.length === 3) break;
  }
  return found;
}

function contains(words: string, part: string): boolean {
  if (/^[\x20-\x7e]+$/.test(part)) return part.length > 2 && ` ${words} `.includes(` ${part} `);
  return part.length > 1 && words.includes(part);
}
