import { normalizeHeader } from '../normalizeText';

/**
 * What a text says of a total: 'only' where it says nothing else ("Grand Total", "合计金额"), 'of' where it ends
 * so ("North Total", "华东区小计"), 'begins' where it begins so ("Total North"), '' where it is no total at all. A
 * company may be called so: the last two have to be borne out by the numbers or by a blank identifier.
 */
export type TotalsText = 'only' | 'of' | 'begins' | '';

/** Words that alone make a total, and those that may stand around them without saying of what. */
const englishCore = new Set(['total', 'totals', 'subtotal', 'subtotals', 'sum']);
/** Words that mark a total only where nothing else stands beside them. */
const englishAlone = new Set(['average', 'mean', 'count', 'sums', 'gesamt', 'summe']);
const englishAround = new Set(
  `grand sub overall report page sheet table list all final net gross of the for this in year month quarter week day
  annual yearly monthly quarterly weekly daily ytd revenue revenues sales amount amounts value orders customers
  purchases items rows carried brought forward to date sum average mean count usd eur gbp cny rmb jpy chf`.split(
    /\s+/,
  ),
);

const chineseCore = '合计|总计|小计|共计|累计|总和|汇总|总数|总额|总金额|求和|平均值|平均|计数';
const chineseAround =
  '本页|本月|本年|本季度|本季|本期|本周|本日|本表|当月|当年|当期|当日|上月|上年|全年|全部|全体|所有|以上|年度|季度|月度|总|' +
  '各项|金额|数量|收入|营收|销售额|销售|合同额|合同|客户数|客户|人数|户数|笔数|订单|应收|回款|报表|页|表|数|元|万元|人民币|大写|小写';
const chineseOnly = new RegExp(
  `^(?:${chineseAround})*(?:${chineseCore})(?:${chineseAround}|${chineseCore})*$`,
  'u',
);
const chineseOf = new RegExp(`(?:${chineseCore})$`, 'u');

/** Longer texts are sentences. */
const longest = 60;
/** Stops nearly every cell at once: to normalize each of a hundred thousand takes longer than everything else. */
const perhaps =
  /[tТτ].*o.*t|s.*u.*m|average|mean|count|gesamt|计|[总求]|汇|平均|[\uff00-\uffef]|[\u{1d400}-\u{1d7ff}]/iu;

/** @param text a cell's text */
export function totalsText(text: string): TotalsText {
  if (text.length > longest || !perhaps.test(text)) return '';
  const words = normalizeHeader(text)
    .replace(/\d+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const joined = words.join('');
  if (chineseOnly.test(joined)) return 'only';
  if (/[\u4e00-\u9fff]/.test(joined)) return chineseOf.test(joined) ? 'of' : '';
  if (englishCore.has(joined) || englishAlone.has(joined)) return 'only';
  const isCore = words.some((word) => englishCore.has(word));
  if (!isCore) return '';
  const rest = words.filter((word) => !englishCore.has(word) && !englishAround.has(word));
  // "(a) Total", "2 b. Sum": what only counts the rows says nothing of what is summed.
  if (rest.every((word) => word.length === 1)) return 'only';
  if (englishCore.has(words[words.length - 1] ?? '')) return 'of';
  return englishCore.has(words[0] ?? '') ? 'begins' : '';
}
