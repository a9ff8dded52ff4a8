import type { ColumnProfile } from './columnProfile';
import type { FieldName } from './fields';
import { matchHeader } from './matchHeader';
import { normalizeHeader } from './normalizeText';

/** The four Cs by their bare words, with what may stand around each. */
const fourC: readonly (readonly [RegExp, FieldName])[] = [
  [
    /^(?:4c ?)?(?:customer|consumer|客户|顾客|消费者|customer needs|客户需求|顾客需求)(?: ?c| score|得分|评分|维度|分)?$/,
    'customerC',
  ],
  [/^(?:4c ?)?(?:cost|成本|顾客成本|客户成本)(?: ?c| score|得分|评分|维度|分)?$/, 'costC'],
  [/^(?:4c ?)?(?:convenience|便利|便利性|便捷|便捷性)(?: ?c| score|得分|评分|维度|分)?$/, 'convenienceC'],
  [/^(?:4c ?)?(?:communication|沟通|交流)(?: ?c| score|得分|评分|维度|分)?$/, 'communicationC'],
];

/** Order numbers as shops write them: "#1001", "SO-2026-0012". */
const orderNumber = /^#?[a-z]{0,4}[-_]?\d[\d\-_/]{2,}$/i;
/** An e-mail column says who ordered where the name column holds order numbers. */
const email = /^(?:.*\be ?mail\b.*|.*邮箱)$/;

/**
 * Fields of columns that only their siblings decide: the four Cs side by side, order numbers under "Name" beside the
 * customer's e-mail, line prices that already count the quantity. Null where a column is nothing beside these siblings.
 */
export function siblingFields(
  headers: readonly string[],
  profiles: readonly ColumnProfile[],
): ReadonlyMap<number, FieldName | null> {
  const words = headers.map(normalizeHeader);
  const settled = new Map<number, FieldName | null>();
  settleFourC(words, profiles, settled);
  const isOrders = words.some((header) => email.test(header)) && hasField(headers, 'date');
  words.forEach((header, column) => {
    const texts = profiles[column]?.words ?? [];
    const isNumbers =
      texts.length > 0 && texts.filter((text) => orderNumber.test(text)).length > 0.9 * texts.length;
    if (header === 'name' && isOrders && isNumbers) settled.set(column, 'orderId');
    // Beside it, a shop's own key of the order is no customer.
    if (header === 'id' && settled.has(words.indexOf('name'))) settled.set(column, null);
  });
  settleNet(words, settled);
  settleRefundDay(headers, words, settled);
  if (words.includes('amazon order id')) {
    const line = words.indexOf('item price');
    if (line >= 0) {
      settled.set(line, 'amount');
      for (const beside of ['item tax', 'shipping price', 'shipping tax', 'item promotion discount']) {
        if (words.includes(beside)) settled.set(words.indexOf(beside), null);
      }
    }
  }
  return settled;
}

/** Totals with tax, and what an amount without it is called beside them. */
const withTax = [
  '价税合计',
  '价税合计金额',
  '含税金额',
  '含税总额',
  'total incl tax',
  'gross amount',
  'total incl vat',
];
const plainAmount = ['金额', '销售金额', 'amount', 'line amount'];

/** Beside a total with tax, the plain amount is the one without. */
function settleNet(words: readonly string[], settled: Map<number, FieldName | null>): void {
  const total = words.findIndex((header) => withTax.includes(header));
  const amount = words.findIndex((header) => plainAmount.includes(header));
  if (total < 0 || amount < 0) return;
  settled.set(total, 'amount');
  settled.set(amount, 'subtotal');
}

/** When, or whether, money went back: it tells which orders were undone only where nothing says how much, or their status. */
const refundDay =
  /^(?:(?:date )?refunded(?: at| on| date)?|refund(?:ed)? (?:date|time|at)|(?:is|was) refunded|退款(?:时间|日期|完成时间|成功时间)|是否(?:退款|已退款|退货)|已退款)$/;

function settleRefundDay(
  headers: readonly string[],
  words: readonly string[],
  settled: Map<number, FieldName | null>,
): void {
  const column = words.findIndex((header) => refundDay.test(header));
  if (column < 0 || matchHeader(headers[column] ?? '')[0]?.field === 'refunded') return;
  const telling: readonly FieldName[] = ['refunded', 'status', 'cancelled'];
  const isTold = telling.some((field) =>
    hasField(
      headers.filter((_, other) => other !== column),
      field,
    ),
  );
  settled.set(column, isTold ? null : 'cancelled');
}

function settleFourC(
  words: readonly string[],
  profiles: readonly ColumnProfile[],
  settled: Map<number, FieldName | null>,
): void {
  const found = fourC.flatMap(([pattern, field]) => {
    const column = words.findIndex((header, index) => pattern.test(header) && isScore(profiles[index]));
    return column < 0 ? [] : [{ column, field }];
  });
  if (found.length < 3) return;
  for (const { column, field } of found) settled.set(column, field);
}

/** Scores run from 0 to 100; money rarely stays below. */
function isScore(profile: ColumnProfile | undefined): boolean {
  return profile?.isNumber === true && profile.minimum >= 0 && profile.maximum <= 100;
}

function hasField(headers: readonly string[], field: FieldName): boolean {
  return headers.some((header) => matchHeader(header)[0]?.field === field);
}
