import { dayFromSerial } from '../../customers/days';
import { errorTexts } from '../../customers/texts/errorTexts';
import type { Language } from '../../i18n/language';
import { defineFunction } from '../defineFunction';
import { failuresFrom } from '../failures';
import { fraction, nonNegative, positive } from '../numberRange';
import type { CellBlock, ResultBlock } from '../parameter';
import { asOfParameter, logParameters } from '../segmentation/logParameters';
import { readLog } from '../segmentation/readLog';
import { summarize } from '../segmentation/rfmSummary';
import { daysIn, unitParameter, type TimeUnit } from '../segmentation/timeUnit';
import { exampleLog, exampleValues } from './exampleFits';
import { sources } from './sources';
import type { PredictedValues } from './predictValues';
import { modelFailures } from './texts';
import { runTask } from './worker/runTask';

/** One customer: P(alive), expected purchases, expected spend, value, low, high. */
interface CustomerValue {
  readonly id: string | number;
  readonly numbers: readonly (number | undefined)[];
}

interface Prediction {
  readonly customers: readonly CustomerValue[];
  readonly priorUsed: boolean;
}

const headers: Readonly<Record<Language, readonly string[]>> = {
  'en-US': ['Customer', 'P(alive)', 'Expected purchases', 'Expected spend', 'Value', 'Low', 'High'],
  'zh-CN': ['客户', '活跃概率', '预期购买次数', '预期金额', '价值', '下限', '上限'],
};

/** Beside the first header where the data alone did not hold the models. */
const priorNote: Readonly<Record<Language, string>> = {
  'en-US': ' (few data: a prior was used)',
  'zh-CN': '（数据较少：使用了先验）',
};

/** Milliseconds per customer, the interval included. */
const cost = 0.05;

async function clvPredict(
  customers: CellBlock,
  dates: CellBlock,
  amounts: CellBlock,
  horizon: number,
  margin: number,
  discountPerYear: number,
  asOf: number | undefined,
  unit: TimeUnit,
): Promise<Prediction> {
  const log = readLog(customers, dates, amounts);
  const summary = summarize({ ...log, ...(asOf === undefined ? {} : { asOf: dayFromSerial(asOf, false) }) });
  const days = daysIn[unit];
  // A customer with refunds only never bought.
  const bought = Array.from(summary.age.keys()).filter((i) => !Number.isNaN(summary.age[i]));
  const column = (from: ArrayLike<number>, divisor: number) =>
    Float64Array.from(bought, (i) => (from[i] ?? NaN) / divisor);
  const columns = {
    x: column(summary.repeats, 1),
    tx: column(summary.lastAge, days),
    T: column(summary.age, days),
    meanSpend: column(summary.repeatSpend, 1),
  };
  const found = await runTask(
    'predictValues',
    [columns, horizon, margin, discountPerYear, days],
    cost * bought.length,
  );
  return {
    customers: bought.map((i, place) => ({ id: summary.ids[i] ?? '', numbers: numbersAt(found, place) })),
    priorUsed: found.priorUsed,
  };
}

function numbersAt({ pAlive, purchases, spend, value, low, high }: PredictedValues, i: number) {
  return [pAlive, purchases, spend, value, low, high].map((column) => column[i]);
}

function present({ customers, priorUsed }: Prediction, language: Language): ResultBlock {
  const [first = '', ...others] = headers[language];
  return [
    [priorUsed ? first + priorNote[language] : first, ...others],
    ...customers.map(({ id, numbers }) => [
      id,
      ...numbers.map((number) => (number === undefined ? '' : number)),
    ]),
  ];
}

export const clvPredictFunction = defineFunction({
  name: 'CLVPREDICT',
  group: 'models',
  core: clvPredict,
  parameters: [
    ...logParameters,
    {
      name: 'horizon',
      kind: 'number',
      unit: 'time',
      range: positive,
      text: {
        'en-US': 'How far to look ahead after asOf, in the unit',
        'zh-CN': '基准日期之后的预测时间，按所选单位',
      },
    },
    {
      name: 'margin',
      kind: 'number',
      unit: 'fraction',
      range: fraction,
      default: 1,
      text: { 'en-US': 'Share of the spend that is profit', 'zh-CN': '金额中利润所占的比例' },
    },
    {
      name: 'discountPerYear',
      kind: 'number',
      unit: 'rate',
      range: nonNegative,
      default: 0,
      text: { 'en-US': 'Discount rate per year', 'zh-CN': '年贴现率' },
    },
    asOfParameter,
    unitParameter,
  ],
  failures: {
    ...modelFailures,
    ...failuresFrom(errorTexts, { asOfBeforeFirst: '#NUM!' }),
  },
  memoize: true,
  cancelable: true,
  result: {
    kind: 'block',
    text: {
      'en-US':
        'a row for each customer: identifier, P(alive), expected purchases, expected spend, value, and a 95 % interval of the value',
      'zh-CN': '每位客户一行：标识、活跃概率、预期购买次数、预期金额、价值及其 95% 区间',
    },
    present,
  },
  summary: {
    'en-US':
      'Lifetime value of each customer straight from a purchase log: a row for each, with an interval.',
    'zh-CN': '由购买记录直接预测每位客户的终身价值：每位一行，并给出区间。',
  },
  notes: [
    {
      'en-US':
        'The log is summarised as by RFMSUMMARY, BG/NBD is fitted to the purchases and Gamma-Gamma to the spend. Value is the expected purchases within the horizon, discounted, times expected spend times margin. The yearly discount d becomes a continuous rate per unit, ln(1 + d) times the unit in years.',
      'zh-CN':
        '先按 RFMSUMMARY 汇总记录，再用 BG/NBD 拟合购买、用 Gamma-Gamma 拟合金额。价值 = 预测期内贴现后的预期购买次数 × 预期金额 × 利润率。年贴现率 d 换算为每单位时间的连续利率：ln(1 + d) 乘以以年计的单位长度。',
    },
    {
      'en-US':
        'The interval tells how well the data determine the expected value (delta method on both fits); what one customer will do varies more. Where the data do not determine the models, a prior (standard deviation 1.5 of ln parameter) is used and the header says so. Large logs are computed in the background: #BUSY! until then.',
      'zh-CN':
        '区间反映数据对期望价值的确定程度（对两个拟合使用 delta 方法），单个客户的实际行为波动更大。数据不足以确定模型时使用先验（参数对数的标准差为 1.5），并在标题中注明。大量记录在后台计算，期间显示 #BUSY!。',
    },
  ],
  formula:
    'value = margin · expected spend · ∫₀^horizon E[purchases at T + τ] · e^(−δτ) dτ,  δ = ln(1 + discountPerYear) · unit/year',
  errors: [
    {
      code: '#N/A',
      when: {
        'en-US': 'no customer bought again, or no repeat purchase has a positive amount',
        'zh-CN': '没有客户重复购买，或重复购买的金额均不为正',
      },
    },
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
  source: sources.rfmAndClv,
  keywords: {
    'en-US': 'lifetime value prediction BTYD transactions log customer equity',
    'zh-CN': '终身价值 预测 购买记录 客户资产',
  },
  example: {
    arguments: [
      exampleLog.customers,
      exampleLog.dates,
      exampleLog.amounts,
      26,
      0.4,
      undefined,
      exampleLog.asOf,
    ],
    result: {
      customers: exampleLog.ids.map((id, i) => ({ id, numbers: exampleValues[i] ?? [] })),
      priorUsed: false,
    },
    meaning: {
      'en-US':
        'D and L, who bought again six times and lately, will bring most of the next half year’s profit.',
      'zh-CN': 'D 与 L 重复购买六次且近期仍在购买，未来半年的利润主要来自他们。',
    },
  },
});
