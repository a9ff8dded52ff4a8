import type { DateOrder } from '../../customers/parseDate';
import { CustomersError } from '../../customers/customersError';
import { dayFromSerial, isoFromDay } from '../../customers/days';
import { summarizeLog, type LogSummary } from '../../customers/summarizeLog';
import { errorTexts } from '../../customers/texts/errorTexts';
import { defineFunction } from '../defineFunction';
import { failuresFrom } from '../failures';
import type { CellBlock } from '../parameter';
import { asOfParameter, dateOrderParameter, logParameters } from './logParameters';
import { readLog } from './readLog';
import { daysIn, unitParameter, type TimeUnit } from './timeUnit';

/** One customer of the summary: times in the unit asked for. */
export interface SummaryRow {
  readonly id: string | number;
  readonly x: number;
  readonly lastAge: number;
  readonly age: number;
  readonly meanSpend: number;
}

const headers = {
  'en-US': ['Customer', 'x', 't_x', 'T', 'Mean spend'],
  'zh-CN': ['客户', 'x', 't_x', 'T', '平均金额'],
} as const;

function rfmSummary(
  customers: CellBlock,
  dates: CellBlock,
  amounts: CellBlock,
  asOf: number | undefined,
  unit: TimeUnit,
  dateOrder?: DateOrder,
): readonly SummaryRow[] {
  const log = readLog(customers, dates, amounts, dateOrder);
  const summary = summarize({ ...log, ...(asOf === undefined ? {} : { asOf: dayFromSerial(asOf, false) }) });
  const days = daysIn[unit];
  return summary.ids.flatMap((id, i) => {
    const age = summary.age[i] ?? NaN;
    // A customer with refunds only never bought.
    if (Number.isNaN(age)) return [];
    return {
      id,
      x: summary.repeats[i] ?? 0,
      lastAge: (summary.lastAge[i] ?? 0) / days,
      age: age / days,
      meanSpend: summary.repeatSpend[i] ?? 0,
    };
  });
}

/** The log's summary, with days in errors as dates that a user can read. */
export function summarize(input: Parameters<typeof summarizeLog>[0]): LogSummary {
  try {
    return summarizeLog(input);
  } catch (error) {
    if (!(error instanceof CustomersError) || error.code !== 'asOfBeforeFirst') throw error;
    const { asOf, first } = error.values;
    throw new CustomersError('asOfBeforeFirst', {
      asOf: isoFromDay(Number(asOf)),
      first: isoFromDay(Number(first)),
    });
  }
}

export const rfmSummaryFunction = defineFunction({
  name: 'RFMSUMMARY',
  group: 'segmentation',
  core: rfmSummary,
  parameters: [...logParameters, asOfParameter, unitParameter, dateOrderParameter],
  failures: failuresFrom(errorTexts, { asOfBeforeFirst: '#NUM!' }),
  memoize: true,
  result: {
    kind: 'block',
    text: {
      'en-US':
        'a row for each customer: identifier, x (days with a repeat purchase), t_x (first to last purchase), T (first purchase to as-of) and mean spend of the repeat purchases (0 where there is none)',
      'zh-CN':
        '每位客户一行：标识、x（重复购买天数）、t_x（首次到末次购买）、T（首次购买到基准日期）与重复购买的平均金额（没有时为 0）',
    },
    present: (rows, language) => [
      headers[language],
      ...rows.map(({ id, x, lastAge, age, meanSpend }) => [id, x, lastAge, age, meanSpend]),
    ],
  },
  summary: {
    'en-US': 'Summary of a purchase log: one row per customer with x, t_x, T and mean spend.',
    'zh-CN': '购买记录汇总：每位客户一行，给出 x、t_x、T 与平均金额。',
  },
  notes: [
    {
      'en-US':
        'The first purchase is not a repeat purchase; several orders of one day are one purchase. A negative amount is a refund and no purchase; a customer with refunds only has no row. A header row and blank rows are skipped; any other row without customer, date or amount is an error that names it.',
      'zh-CN':
        '首次购买不算重复购买；同一天的多笔订单算一次购买。负金额视为退款，不算购买；只有退款的客户不列出。标题行与空行会被跳过；其他缺少客户、日期或金额的行会报错并指出行号。',
    },
  ],
  formula: {
    'en-US':
      'x = purchase days − 1;  t_x = (last − first)/unit;  T = (asOf − first)/unit;  a month is 365.25/12 days, a year 365.25',
    'zh-CN':
      'x = 购买天数 − 1；t_x = (末次 − 首次)/unit；T = (asOf − 首次)/unit；一月按 365.25/12 天计，一年按 365.25 天计',
  },
  errors: [
    {
      code: '#NUM!',
      when: { 'en-US': 'asOf lies before the first purchase', 'zh-CN': 'asOf 早于首次购买' },
    },
    {
      code: '#VALUE!',
      when: {
        'en-US': 'the ranges have different numbers of cells, or a row is incomplete',
        'zh-CN': '各区域的单元格数不同，或某行不完整',
      },
    },
  ],
  origin: { works: [{ work: 'faderHardieLee2005', at: { section: '2' } }] },
  keywords: {
    'en-US': 'recency frequency monetary transactions log BTYD',
    'zh-CN': '购买记录 汇总 最近购买 频率 金额 交易',
  },
  example: {
    arguments: [
      [['A'], ['B'], ['A'], ['A'], ['A'], ['B']],
      [[45292], [45299], [45306], [45306], [45334], [45320]],
      [[50], [80], [30], [10], [60], [40]],
      45348,
    ],
    result: [
      { id: 'A', x: 2, lastAge: 6, age: 8, meanSpend: 50 },
      { id: 'B', x: 1, lastAge: 3, age: 7, meanSpend: 40 },
    ],
    meaning: {
      'en-US':
        'A bought again on two days, the last one after 6 weeks; its two orders of one day are one purchase of 40.',
      'zh-CN': 'A 在两天内有重复购买，末次在 6 周之后；同一天的两笔订单合为一次 40 的购买。',
    },
  },
});
