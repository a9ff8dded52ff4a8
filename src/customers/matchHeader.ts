import { fieldKinds } from './fieldKinds';
import type { FieldName } from './fields';
import { headerIndex, type KnownHeader } from './headers/headerIndex';
import { pivotHeader, type PivotRole } from './headers/pivotHeader';
import { normalizeHeader } from './normalizeText';

/** A field that a header may stand for. */
export interface HeaderMatch {
  readonly field: FieldName;
  readonly confidence: number;
  readonly reason: 'header' | 'headerPart';
}

/** Keys of other things than customers: a product's number is no customer's. */
const foreignKey =
  /(product|item|sku|phone|mobile|postal|zip|batch|tracking|商品|产品|物料|存货|电话|手机|邮编|物流|快递|批次).*(id|no|number|code|编号|号|号码|码)$/;

/**
 * The fields that a header may mean, the likeliest first: by a whole synonym, else without words that only say of
 * when, in what and of whom ("Revenue 2025", "本年合同额"), else by the words at its end ("Online orders"), which in
 * both languages say what the thing is: a "Customer cost" is a cost and a "推荐客户数" a number, neither is a customer.
 */
export function matchHeader(header: string): readonly HeaderMatch[] {
  const pivot = pivotHeader(header);
  if (pivot !== undefined) return pivotMatches(pivot.role, pivot.source);
  const words = normalizeHeader(header);
  if (words === '') return [];
  const { known, others } = headerIndex(words);
  const find = (text: string): readonly KnownHeader[] | undefined =>
    known.get(text) ?? known.get(text.replace(/ /g, ''));
  const whole = find(words);
  if (whole) return asMatches(whole, 1, 'header');
  // What stands in brackets is a unit, but for "P(alive)".
  const spelled = /^\p{L}\(/u.test(header) ? find(normalizeHeader(header.replace(/[()]/g, ' '))) : undefined;
  if (spelled) return asMatches(spelled, 1, 'header');
  if (isOther(header) || foreignKey.test(words)) return [];
  const core = withoutQualifiers(words);
  if (core !== words && core !== '') {
    if (others.has(core)) return [];
    const stripped = find(core);
    if (stripped) return asMatches(stripped, 0.84, 'headerPart');
  }
  return endMatches(core);
}

/** True for headers that are known to be no field, so that their cells are not asked either. */
export function isOther(header: string): boolean {
  const words = normalizeHeader(header);
  const { others } = headerIndex(words);
  return others.has(words) || others.has(words.replace(/ /g, ''));
}

function asMatches(
  found: readonly KnownHeader[],
  most: number,
  reason: HeaderMatch['reason'],
): readonly HeaderMatch[] {
  return found
    .map(({ field, place }) => ({
      field,
      // Later synonyms are more general words: they yield where another column says it better.
      confidence: most * Math.max(0.72, 1 - 0.004 * place),
      reason,
    }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Words that say of when, in what or of whom; what is left says what. */
const qualifiers: readonly RegExp[] = [
  /\b(?:fy|cy)? ?(?:19|20)\d\d(?: ?\d\d)?\b|\bq[1-4]\b|\bh[12]\b|\bfy\d\d\b/g,
  /\b(?:ytd|mtd|qtd|ltm|ttm|l12m|12m|last 12 months|past 12 months|last year|this year|current year|to date|all time)\b/g,
  /\b(?:in )?(?:usd|eur|gbp|cny|rmb|jpy|hkd|chf|aud|cad|us|\$)\b|\$/g,
  /\b(?:in )?(?:thousands?|millions?|tsd|mn|mio|k|m)$/g,
  /^(?:the|total number of|number of|no of|of) /g,
  / (?:local|utc|gmt|c)$/g,
  /(?:19|20)\d\d年?度?|[一二三四]季度|[上下]半年/g,
  /^(?:截至目前|截止目前|目前|当前|本年度|当年度|本年|当年|年度|今年|去年|上年|近一年|近12个月|近十二个月|历史|历年|全部|本月|本期)/g,
  /(?:万元|亿元|元|人民币)$/g,
];

function withoutQualifiers(words: string): string {
  let core = words;
  for (const qualifier of qualifiers) core = core.replace(qualifier, ' ');
  return core.replace(/\s+/g, ' ').trim();
}

/** Single words that may stand at the end of a longer header and still say what it is. */
const telling = new Set(
  `revenue turnover orders purchases transactions recency frequency tenure region industry sector satisfaction loyalty
  csat nps exposure clv ltv cltv cac complaints referrals receivables`.split(/\s+/),
);
/** Before those, words that make something else of it. */
const otherwise =
  /\b(?:target|budget|forecast|expected|planned|plan|lost|open|cancelled|canceled|returned|failed|pending|rejected|max|min|maximum|minimum|previous|prior|last|competitor|product|item|sku|parent|store|supplier|vendor|employee|partner|market|potential|pipeline|next|share|percent|growth|change|rank|first|not|non|no|sub|return)\b|目标|预算|预计|计划|竞争|供应商|员工|潜在/;
/** Chinese words at an end that say enough, from this length on. */
const shortestChinese = 4;
const leading =
  /^(?:customer|client|account|buyer|member|user|online|offline|gross|net|overall|lifetime|annual|yearly|our|own|current|date of|avg|average|cumulative|completed|paid) /;

function endMatches(words: string): readonly HeaderMatch[] {
  if (otherwise.test(words)) return [];
  const { known, others } = headerIndex(words);
  const found = (text: string): readonly HeaderMatch[] => {
    const fields = known.get(text) ?? [];
    const share = text.length / words.length;
    // Who a customer is nothing in the middle of a header says.
    const plain = fields.filter(({ field }) => field !== 'id' && field !== 'name');
    return plain.length === 0 ? [] : asMatches(plain, 0.6 + 0.2 * share, 'headerPart');
  };
  if (/[\u4e00-\u9fff]/.test(words)) {
    for (let start = 1; words.length - start >= shortestChinese; start++) {
      const end = words.slice(start);
      if (others.has(end)) return [];
      const matches = found(end);
      if (matches.length > 0) return matches;
    }
    const own = words.replace(/^(?:客户|会员|顾客|用户)/, '');
    return own === words || own.length < 2 ? [] : found(own).filter(({ field }) => isScore(field));
  }
  for (let rest = words.indexOf(' '); rest >= 0; rest = words.indexOf(' ', rest + 1)) {
    const end = words.slice(rest + 1);
    if (others.has(end)) return [];
    if (!end.includes(' ') && !telling.has(end) && !leading.test(words)) continue;
    const matches = found(end);
    if (matches.length > 0) return matches;
  }
  return [];
}

/** Fields whose header "客户" may stand before: 客户忠诚度得分, 客户地区. */
function isScore(field: FieldName): boolean {
  const kind = fieldKinds[field];
  return kind === 'number' || kind === 'count' || field === 'region' || field === 'industry';
}

const moneyFields: readonly FieldName[] = ['amount', 'value', 'monetary', 'totalSpend', 'subtotal'];

/** A pivot table's column by what it did with its source. */
function pivotMatches(role: PivotRole, source: string): readonly HeaderMatch[] {
  const of = (field: FieldName): readonly HeaderMatch[] => [{ field, confidence: 0.9, reason: 'headerPart' }];
  if (role === 'count') return of('frequency');
  const inner = matchHeader(source);
  const isDate = inner.some(({ field }) => fieldKinds[field] === 'date');
  const isMoney = inner.some(({ field }) => moneyFields.includes(field));
  if (role === 'greatest' && isDate) return of('lastPurchase');
  if (role === 'least' && isDate) return of('firstPurchase');
  if (role === 'sum' && isMoney) return of('value');
  if (role === 'mean' && isMoney) return of('monetary');
  const added = inner.filter(({ field }) => fieldKinds[field] === 'money' || fieldKinds[field] === 'count');
  return role === 'sum' ? added : role === 'mean' ? inner.filter(({ field }) => isScore(field)) : [];
}
