import { dayFromSerial } from '../../customers/days';
import type { DateOrder } from '../../customers/parseDate';
import { errorTexts } from '../../customers/texts/errorTexts';
import type { Language } from '../../i18n/language';
import type { ValueModels } from '../../models/customerValue/fitValueModels';
import { purchaseTimes } from '../../models/customerValue/purchaseTimes';
import { valueDefaults, type ValueSettings } from '../../models/customerValue/valueSettings';
import type { SpendColumns } from '../../models/gammaGamma/spendData';
import { ModelError } from '../../models/modelError';
import { defineFunction } from '../defineFunction';
import { failuresFrom } from '../failures';
import { fraction, nonNegative, positive } from '../numberRange';
import type { CellBlock, ResultBlock } from '../parameter';
import { asOfParameter, dateOrderParameter, logParameters } from '../segmentation/logParameters';
import { readLog } from '../segmentation/readLog';
import { summarize } from '../segmentation/rfmSummary';
import { daysIn, unitParameter, type TimeUnit } from '../segmentation/timeUnit';
import { exampleLog, exampleValues, gammaGammaExample, paretoNbdExample } from './exampleFits';
import { predictionHeaders, predictionNotes, type PredictionFacts } from './predictionNotes';
import { modelFailures } from './texts';
import { runTask } from './worker/runTask';

/** One customer: P(alive), expected purchases, expected spend, value, low, high. */
interface CustomerRow {
  readonly id: string | number;
  readonly numbers: readonly (number | undefined)[];
}

export interface ClvPrediction extends PredictionFacts {
  readonly customers: readonly CustomerRow[];
}

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
  model: ValueSettings['model'],
  dateOrder?: DateOrder,
): Promise<ClvPrediction> {
  const log = readLog(customers, dates, amounts, dateOrder);
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
  const observed = { times: purchaseTimes(summary.log, summary.first, days), asOf: summary.asOf };
  const settings = { ...valueDefaults, unit, horizon, margin, discountPerYear, model };
  const { models, values, warnings } = await runTask(
    'predictCustomerValues',
    [columns, observed, settings],
    cost * bought.length,
  );
  const { pAlive, purchases, spend, clv, low, high } = values;
  if (models.spend === null) throw new ModelError(...spendErrors(models, columns));
  return {
    customers: bought.map((i, place) => ({
      id: summary.ids[i] ?? '',
      numbers: [pAlive, purchases, spend, clv, low, high].map((values) => values?.[place]),
    })),
    settings,
    fits: [models.purchases, models.spend].map(({ model, outcome }) => ({ model, outcome })),
    warnings,
    refundsOnly: summary.ids.length - bought.length,
  };
}

/** Why there is no value, as the fit of spend alone would say it. */
function spendErrors(
  { spendProblem }: ValueModels,
  columns: SpendColumns,
): ConstructorParameters<typeof ModelError> {
  if (spendProblem === 'noMean') return ['noSpendMean'];
  if (spendProblem === 'noFit') return ['noFit', { model: 'Gamma-Gamma' }];
  const { x, meanSpend } = columns;
  const withoutRepeat = Array.from(x).filter((repeats) => repeats === 0).length;
  const notPositive = Array.from(meanSpend).filter((spend, i) => (x[i] ?? 0) > 0 && !(spend > 0)).length;
  return ['noSpend', { withoutRepeat, notPositive }];
}

function present({ customers, ...facts }: ClvPrediction, language: Language): ResultBlock {
  const notes = predictionNotes(facts, language);
  const headers = predictionHeaders(facts.settings, language);
  // With fewer customers than notes the last row holds what is left of them.
  const noteOf = (row: number): string =>
    row < customers.length - 1 ? (notes[row] ?? '') : notes.slice(row).join(' ');
  return [
    [...headers],
    ...customers.map(({ id, numbers }, row) => [
      id,
      ...numbers.map((number = NaN) => (Number.isNaN(number) ? '' : number)),
      noteOf(row),
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
      default: valueDefaults.margin,
      text: {
        'en-US': 'Share of the spend that is profit; without it the value is revenue',
        'zh-CN': '金额中利润所占的比例；省略时所得为收入',
      },
    },
    {
      name: 'discountPerYear',
      kind: 'number',
      unit: 'rate',
      range: nonNegative,
      default: valueDefaults.discountPerYear,
      text: { 'en-US': 'Discount rate per year', 'zh-CN': '年贴现率' },
    },
    asOfParameter,
    unitParameter,
    {
      name: 'model',
      kind: 'choice',
      choices: [
        {
          value: 'auto',
          text: {
            'en-US': 'MBG/NBD or Pareto/NBD, whichever has the smaller AIC',
            'zh-CN': 'MBG/NBD 与 Pareto/NBD 中 AIC 较小者',
          },
        },
        { value: 'MBG/NBD', text: { 'en-US': 'MBG/NBD', 'zh-CN': 'MBG/NBD' } },
        { value: 'Pareto/NBD', text: { 'en-US': 'Pareto/NBD', 'zh-CN': 'Pareto/NBD' } },
        {
          value: 'BG/NBD',
          text: {
            'en-US': 'BG/NBD, under which whoever bought once stays for ever',
            'zh-CN': 'BG/NBD，只购买过一次的客户永远存续',
          },
        },
      ],
      default: valueDefaults.model,
      text: { 'en-US': 'Model of the purchases', 'zh-CN': '购买模型' },
    },
    dateOrderParameter,
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
        'a row for each customer: identifier, P(alive), expected purchases, expected spend, value, and a 95 % interval of the value; in the last column the model, the settings and what to beware of',
      'zh-CN':
        '每位客户一行：标识、活跃概率、预期购买次数、预期金额、价值及其 95% 区间；最后一列为模型、设置与注意事项',
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
        'The log is summarised as by RFMSUMMARY. MBG/NBD and Pareto/NBD are fitted to the purchases and the smaller AIC is used, Gamma-Gamma to the spend: the same choice, with the same defaults, as on the Predict page. Value is the expected purchases within the horizon, discounted, times expected spend times margin; without a margin it is revenue. The yearly discount d becomes a continuous rate per unit, ln(1 + d) times the unit in years.',
      'zh-CN':
        '先按 RFMSUMMARY 汇总记录，再用 MBG/NBD 与 Pareto/NBD 拟合购买并取 AIC 较小者，用 Gamma-Gamma 拟合金额：与“预测”页的选择和默认值相同。价值 = 预测期内贴现后的预期购买次数 × 预期金额 × 利润率；未给利润率时为收入。年贴现率 d 换算为每单位时间的连续利率：ln(1 + d) 乘以以年计的单位长度。',
    },
    {
      'en-US':
        'BG/NBD is used by name only: under it everybody who bought once stays a customer for ever, which makes values too large. A refund, a negative amount, reduces the customer’s latest purchase before it, and what that cannot bear the ones before; it is no purchase.',
      'zh-CN':
        'BG/NBD 只在指定时使用：它认为只购买过一次的客户永远存续，会高估价值。退款（负金额）冲减该客户此前最近一次购买的金额，不足部分再冲减更早的购买；退款不算购买。',
    },
    {
      'en-US':
        'The interval tells how well the data determine the expected value (delta method on both fits); what one customer will do varies more. Where the data do not determine the models, a prior (standard deviation 1.5 of ln parameter) is used and the notes say so; where half of the log is enough for a fit, it is checked against the other half. Large logs are computed in the background: #BUSY! until then.',
      'zh-CN':
        '区间反映数据对期望价值的确定程度（对两个拟合使用 delta 方法），单个客户的实际行为波动更大。数据不足以确定模型时使用先验（参数对数的标准差为 1.5），并在说明中注明；若前一半记录足以拟合，则用后一半检验。大量记录在后台计算，期间显示 #BUSY!。',
    },
  ],
  formula: {
    'en-US':
      'value = margin · expected spend · ∫₀^horizon E[purchases at T + τ] · e^(−δτ) dτ,  δ = ln(1 + discountPerYear) · unit/year',
    'zh-CN':
      '价值 = margin · 预期每次金额 · ∫₀^horizon E[T + τ 时的购买] · e^(−δτ) dτ，δ = ln(1 + discountPerYear) · unit/年',
  },
  errors: [
    {
      code: '#N/A',
      when: {
        'en-US': 'fewer than two customers bought again, or no repeat purchase has a positive amount',
        'zh-CN': '重复购买的客户不足两位，或重复购买的金额均不为正',
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
  origin: { works: [{ work: 'faderHardieLee2005rfm' }] },
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
      settings: { ...valueDefaults, horizon: 26, margin: 0.4 },
      fits: [paretoNbdExample, gammaGammaExample].map(({ model, outcome }) => ({ model, outcome })),
      warnings: [
        { code: 'fewRepeatBuyers', values: { repeatBuyers: 8, customers: 12 } },
        { code: 'holdoutError', values: { error: -0.55, actual: 11, expected: 5 } },
      ],
      refundsOnly: 0,
    },
    meaning: {
      'en-US':
        'D and L, who bought again six times and lately, will bring most of the next half year’s profit.',
      'zh-CN': 'D 与 L 重复购买六次且近期仍在购买，未来半年的利润主要来自他们。',
    },
  },
});
