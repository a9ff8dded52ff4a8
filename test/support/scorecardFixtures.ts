import type { CustomerSet, PurchaseLog, RowNote } from '../../src/customers/customerSet';
import type { FieldName } from '../../src/customers/fields';
import { isTextField } from '../../src/customers/fieldKinds';
import { fieldTexts } from '../../src/customers/texts/fieldTexts';
import type { Language } from '../../src/i18n/language';
import type { FormerInput, ScorecardInput } from '../../src/scorecards/input';
import type { Segmentation } from '../../src/segmentation/segmentation';

/** Numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface FixtureOptions {
  readonly count: number;
  readonly language: Language;
  readonly segmentCount?: number;
  readonly seed?: number;
  /** Fields of the data; all that a customer can have unless given. */
  readonly fields?: readonly FieldName[];
  readonly longNames?: boolean;
  readonly headers?: Partial<Record<FieldName, string>>;
  /** Share of number cells that are blank. */
  readonly blanks?: number;
  readonly notes?: readonly RowNote[];
  /** Up to a dozen purchases of each customer over the last four years. */
  readonly withLog?: boolean;
  /** An earlier run: most customers are in both, some changed segment, a few came or left. */
  readonly withFormer?: boolean;
}

const fullFields: readonly FieldName[] = [
  'name', 'nature', 'industry', 'region', 'value', 'indirectValue', 'referrals', 'frequency', 'monetary',
  'firstPurchase', 'lastPurchase', 'recency', 'retention', 'clv', 'clvLow', 'clvHigh', 'maintenanceCost',
  'acquisitionCost', 'switchingCost', 'satisfactionCost', 'marketingCost', 'salesCost', 'afterSalesCost',
  'operationsCost', 'managementCost', 'peopleCost', 'standardCost', 'satisfaction', 'loyalty', 'recommend',
  'experience', 'responseTime', 'feedbackReceived', 'feedbackHandled', 'creditGrade', 'pd', 'lgd', 'exposure',
  'businessNeed', 'cooperationYears', 'customerC', 'costC', 'convenienceC', 'communicationC', 'before', 'after',
]; // prettier-ignore

const asOf = 20_454; // 2026-01-01

function number(field: FieldName, scale: number, random: () => number): number {
  switch (field) {
    case 'value':
      return Math.round(scale * 1000);
    case 'clv':
      return Math.round(scale * 2600);
    case 'clvLow':
      return Math.round(scale * 1900);
    case 'clvHigh':
      return Math.round(scale * 3400);
    case 'indirectValue':
    case 'exposure':
    case 'monetary':
      return Math.round(scale * 240 * (0.5 + random()));
    case 'referrals':
    case 'feedbackReceived':
      return 1 + Math.floor(random() * 6);
    case 'feedbackHandled':
      return Math.floor(random() * 2);
    case 'frequency':
      return 1 + Math.floor(random() * 14);
    case 'firstPurchase':
      return asOf - 1500 + Math.floor(random() * 700);
    case 'lastPurchase':
      return asOf - Math.floor(random() * 500);
    case 'recency':
      return Math.floor(random() * 500);
    case 'retention':
      return Math.round((0.45 + random() * 0.54) * 1000) / 1000;
    case 'pd':
      return Math.round(random() ** 3 * 120) / 1000;
    case 'lgd':
      return 0.45;
    case 'satisfaction':
    case 'loyalty':
    case 'recommend':
    case 'experience':
    case 'effort':
    case 'before':
      return Math.round((4 + random() * 6) * 10) / 10;
    case 'after':
      return Math.round((4.6 + random() * 5.4) * 10) / 10;
    case 'responseTime':
      return Math.round(random() * 480) / 10;
    case 'cooperationYears':
      return Math.floor(random() * 15);
    case 'customerC':
    case 'costC':
    case 'convenienceC':
    case 'communicationC':
      return Math.round(40 + random() * 58);
    default:
      return Math.round(scale * 40 * (0.4 + random()) + 20);
  }
}

const words: Readonly<Record<Language, Partial<Record<FieldName, readonly string[]>>>> = {
  'en-US': {
    nature: ['Individual', 'Institution'],
    industry: ['Manufacturing', 'Energy', 'Health', 'Retail', 'Transport'],
    region: ['North', 'South', 'East', 'West'],
    businessNeed: ['Working capital', 'Project finance', 'Settlement'],
    creditGrade: ['AAA', 'AA', 'A', 'BBB', 'BB', 'B'],
  },
  'zh-CN': {
    nature: ['个人', '机构'],
    industry: ['制造业', '能源', '医疗', '零售', '交通运输'],
    region: ['华北', '华南', '华东', '西南'],
    businessNeed: ['流动资金', '项目融资', '结算'],
    creditGrade: ['AAA', 'AA', 'A', 'BBB', 'BB', 'B'],
  },
};

function purchaseLog(count: number, random: () => number): PurchaseLog {
  const orders: { customer: number; day: number; amount: number }[] = [];
  for (let customer = 0; customer < count; customer += 1)
    for (let order = 1 + Math.floor(random() * 12); order > 0; order -= 1)
      orders.push({
        customer,
        day: asOf - Math.floor(random() * 1400),
        amount: Math.round(random() * 90_000) / 100,
      });
  orders.sort((a, b) => a.customer - b.customer || a.day - b.day);
  return {
    customer: Int32Array.from(orders, ({ customer }) => customer),
    day: Int32Array.from(orders, ({ day }) => day),
    amount: Float64Array.from(orders, ({ amount }) => amount),
  };
}

/** Customers whose every number is drawn from a seed; the first segment's are worth most. */
export function customerFixture(options: FixtureOptions): CustomerSet {
  const { count, language, longNames = false, blanks = 0.04 } = options;
  const random = seeded(options.seed ?? 7);
  const scales = Float64Array.from({ length: count }, () => 0.2 / (random() + 0.004));
  const fields = options.fields ?? fullFields;
  const numbers: Partial<Record<FieldName, Float64Array>> = {};
  const texts: Partial<Record<FieldName, readonly string[]>> = {};
  const headers: Partial<Record<FieldName, string>> = { id: fieldTexts.id[language] };
  for (const field of fields) {
    headers[field] = fieldTexts[field][language];
    if (isTextField(field)) {
      const list = words[language][field];
      texts[field] = Array.from({ length: count }, (_, customer) => {
        if (list !== undefined) return list[Math.floor(random() * list.length)] ?? '';
        if (longNames)
          return language === 'zh-CN'
            ? `华东区域综合开发投资与重大项目融资管理有限责任公司（第${customer + 1}分公司）北京代表处`
            : `The Very Long and Distinguished Northern Infrastructure Development and Project Finance Company No. ${customer + 1}, Ltd.`;
        return language === 'zh-CN' ? `华信实业${customer + 1}有限公司` : `Harbour & Sons ${customer + 1}`;
      });
    } else
      numbers[field] = Float64Array.from({ length: count }, (_, customer) =>
        random() < blanks && field !== 'value' ? NaN : number(field, scales[customer] ?? 1, random),
      );
  }
  return {
    count,
    ids: Array.from({ length: count }, (_, customer) => `C${String(customer + 1).padStart(5, '0')}`),
    rows: Int32Array.from({ length: count }, (_, customer) => customer + 2),
    numbers,
    texts,
    headers: { ...headers, ...options.headers },
    others: [],
    layout: 'customers',
    asOf,
    source: { address: `Data!A1:AT${count + 1}`, sheetName: 'Data', rowCount: count },
    notes: options.notes ?? [],
    findings: [],
    derived: [],
    ...(options.withLog === true ? { log: purchaseLog(count, random) } : {}),
  };
}

const names: readonly (readonly [string, string])[] = [
  ['Champions', '重要价值客户'],
  ['Loyal', '重要保持客户'],
  ['Promising', '潜力客户'],
  ['Need attention', '需关注客户'],
  ['About to sleep', '即将沉睡客户'],
  ['Hibernating', '沉睡客户'],
  ['New', '新客户'],
  ['Cannot lose them', '不可流失客户'],
  ['Lost', '已流失客户'],
];

/** Segments by value: the first `1/segmentCount²` of customers, then growing ones. */
export function segmentationFixture(customers: CustomerSet, segmentCount: number): Segmentation {
  const value = customers.numbers.value ?? new Float64Array(customers.count);
  const order = Array.from({ length: customers.count }, (_, customer) => customer).sort(
    (a, b) => (value[b] ?? 0) - (value[a] ?? 0),
  );
  const membership = new Int16Array(customers.count);
  const score = new Float64Array(customers.count);
  order.forEach((customer, rank) => {
    const share = (rank + 1) / customers.count;
    membership[customer] = Math.min(segmentCount - 1, Math.floor(Math.sqrt(share) * segmentCount * 0.9999));
    score[customer] = 5 - Math.min(4, Math.floor(share * 4.999));
  });
  return {
    method: 'valueTiers',
    title: { 'en-US': 'Value tiers by quantiles', 'zh-CN': '按价值分位数分层' },
    parameters: [{ name: { 'en-US': 'Tiers', 'zh-CN': '层数' }, value: segmentCount }],
    segments: Array.from({ length: segmentCount }, (_, index) => {
      const [english, chinese] = names[index % names.length] ?? ['', ''];
      return {
        key: `s${index}`,
        name: { 'en-US': english, 'zh-CN': chinese },
        rule: {
          'en-US': `Customers of rank ${index + 1} of ${segmentCount} by value.`,
          'zh-CN': `按价值排在第 ${index + 1} 层（共 ${segmentCount} 层）的客户。`,
        },
      };
    }),
    membership,
    columns: [
      { key: 'm', name: { 'en-US': 'Value score', 'zh-CN': '价值得分' }, format: '0', values: score },
    ],
    notes: [],
  };
}

/** Every fifth customer is first seen, every third stood one segment lower, one in eleven in none; a tenth is gone. */
export function formerFixture(customers: CustomerSet, segmentation: Segmentation): FormerInput {
  const { segments } = segmentation;
  const ids: string[] = [];
  const membership: number[] = [];
  const value: number[] = [];
  customers.ids.forEach((id, customer) => {
    if (customer % 5 === 4) return;
    ids.push(id);
    const now = segmentation.membership[customer] ?? 0;
    const was = customer % 11 === 10 ? -1 : customer % 3 === 2 ? Math.min(segments.length - 1, now + 1) : now;
    membership.push(was);
    value.push(Math.round((customers.numbers.value?.[customer] ?? 0) * 0.8));
  });
  for (let gone = 0; gone < Math.ceil(customers.count / 10); gone += 1) {
    ids.push(`=G${gone}`);
    membership.push(gone % segments.length);
    value.push(100 * gone);
  }
  return {
    customers: {
      ids,
      segments,
      membership: Int16Array.from(membership),
      ...(customers.numbers.value === undefined ? {} : { value: Float64Array.from(value) }),
    },
    table: 'Customers_1',
    sheetName: 'Customers (1)',
    day: asOf - 90,
    notes: [
      {
        severity: 'warning',
        text: { 'en-US': 'Settings differ from last time.', 'zh-CN': '设置与上次不同。' },
      },
    ],
  };
}

export function scorecardFixture(
  options: FixtureOptions & Partial<Pick<ScorecardInput, 'which' | 'onePagers' | 'currency'>>,
): ScorecardInput {
  const customers = customerFixture(options);
  const segmentation = segmentationFixture(customers, options.segmentCount ?? 5);
  return {
    customers,
    segmentation,
    language: options.language,
    currency: options.currency ?? 'CNY',
    which: options.which ?? ['overview', 'segments', 'customers', 'costs', 'programme', 'method'],
    ...(options.withFormer === true ? { former: formerFixture(customers, segmentation) } : {}),
    ...(options.onePagers === undefined ? {} : { onePagers: options.onePagers }),
    now: Date.UTC(2026, 0, 2, 9, 30),
    version: '0.1.0',
  };
}
