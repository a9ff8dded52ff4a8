import type { Text } from '../../i18n/language';
import type { HistoryColumns } from '../../models/histories';
import type { FitOptions } from '../../models/fitHistories';
import { predictPAlive, type HistoryModelName } from '../../models/predictHistories';
import type { Fit } from '../../models/fit';
import type { Numbers } from '../../metrics/numbers';
import { defineFunction, type FunctionDeclaration } from '../defineFunction';
import type { Origin } from '../origin';
import type { CellBlock } from '../parameter';
import { exampleHistories } from './exampleFits';
import { fitBlock, readParameters } from './fitBlock';
import {
  discountParameter,
  fitParameter,
  historyParameters,
  horizonParameter,
  priorParameter,
} from './modelParameters';
import { columnBlock, pick, predictInPlace, usedRows } from './presentRows';
import {
  alignedNote,
  eachCustomer,
  fitBlockError,
  fitNotes,
  fitResultText,
  historyErrors,
  modelKeywords,
  noFitError,
  noRepeatsError,
} from './sharedTexts';
import { modelFailures } from './texts';
import { runTask } from './worker/runTask';

/** What the three models of purchase histories differ in. */
export interface HistoryFamily {
  readonly model: HistoryModelName;
  /** BGNBD, MBGNBD, PARETONBD. */
  readonly prefix: string;
  readonly origin: Origin;
  /** Where P(alive) and DERT come from, if not from there. */
  readonly aliveOrigin?: Origin;
  readonly dertOrigin?: Origin;
  /** What to know of its P(alive). */
  readonly aliveNotes?: readonly Text[];
  readonly likelihood: string;
  readonly expectedFormula: string;
  readonly task: 'fitBgNbd' | 'fitMbgNbd' | 'fitParetoNbd';
  /** Milliseconds per customer of a fit, and of a discounted prediction. */
  readonly fitCost: number;
  readonly dertCost: number;
  readonly fitSummary: { readonly 'en-US': string; readonly 'zh-CN': string };
  readonly fitExample: Fit;
  /** At `exampleParameters`, for x 2, t_x 30.43, T 38.86. */
  readonly exampleParameters: readonly number[];
  readonly examplePAlive: number;
  /** In the next 39 weeks. */
  readonly exampleExpected: number;
  /** At a discount of exp(0.0027) − 1 a week. */
  readonly exampleDert: number;
}

/** Milliseconds per customer of predictions without discount. */
const expectedCost = 0.003;
/** The rate of the papers, .0027 a week continuously compounded, as a rate per week. */
const exampleDiscount = Math.expm1(0.0027);

/** The four functions of a model of purchase histories: fit, P(alive), expected purchases, DERT. */
export function historyFunctions(family: HistoryFamily): readonly FunctionDeclaration[] {
  return [fitFunction(family), pAliveFunction(family), expectedFunction(family), dertFunction(family)];
}

function columnsOf([x, tx, T]: readonly Float64Array[]): HistoryColumns {
  const none = new Float64Array(0);
  return { x: x ?? none, tx: tx ?? none, T: T ?? none };
}

function fitFunction({ model, prefix, task, fitCost, fitSummary, ...family }: HistoryFamily) {
  return defineFunction({
    name: `${prefix}.FIT`,
    group: 'models',
    core: (x: Numbers, tx: Numbers, T: Numbers, prior: number | undefined): Fit | Promise<Fit> => {
      const rows = usedRows([x, tx, T]);
      const columns = { x: pick(x, rows), tx: pick(tx, rows), T: pick(T, rows) };
      const options: FitOptions = { priorSd: prior };
      return runTask(task, [columns, options], fitCost * rows.length);
    },
    parameters: [...historyParameters, priorParameter],
    failures: modelFailures,
    memoize: true,
    cancelable: true,
    result: { kind: 'block', text: fitResultText, present: fitBlock },
    summary: fitSummary,
    notes: fitNotes,
    formula: family.likelihood,
    errors: [...historyErrors, noFitError, noRepeatsError],
    origin: family.origin,
    keywords: modelKeywords,
    example: {
      arguments: [exampleHistories.x, exampleHistories.tx, exampleHistories.T],
      result: family.fitExample,
      meaning: {
        'en-US': `Twelve customers, times in weeks: the ${model} parameters and their standard errors, which so few customers leave wide.`,
        'zh-CN': `十二位客户，时间以周计：${model} 的参数及其标准误；客户太少，标准误较大。`,
      },
    },
  });
}

function pAliveFunction({ model, prefix, ...family }: HistoryFamily) {
  return defineFunction({
    name: `${prefix}.PALIVE`,
    group: 'models',
    core: (fit: CellBlock, x: Numbers, tx: Numbers, T: Numbers) => {
      const parameters = readParameters(model, fit);
      return predictInPlace([x, tx, T], (rows) => predictPAlive(model, parameters, columnsOf(rows)));
    },
    parameters: [fitParameter, ...historyParameters],
    failures: modelFailures,
    result: { kind: 'block', text: eachCustomer('P(alive)', '活跃概率 P(alive)'), present: columnBlock },
    summary: {
      'en-US': `P(alive) by ${model}: how likely each customer still is one at the end of observation.`,
      'zh-CN': `${model} 的 P(alive)：观察期末每位客户仍存续的概率。`,
    },
    notes: [alignedNote],
    formula: {
      'en-US': 'P(alive | x, t_x, T) = L(alive at T) / L(x, t_x, T)',
      'zh-CN': 'P(活跃 | x, t_x, T) = L(T 时仍活跃) / L(x, t_x, T)',
    },
    errors: [...historyErrors, fitBlockError],
    origin: family.aliveOrigin ?? family.origin,
    keywords: modelKeywords,
    example: {
      arguments: [[family.exampleParameters], 2, 30.43, 38.86],
      result: Float64Array.of(family.examplePAlive),
      meaning: {
        'en-US': 'Two repeat purchases, the last in week 30 of 39: probably still a customer.',
        'zh-CN': '两次重复购买，末次在 39 周中的第 30 周：很可能仍是客户。',
      },
    },
  });
}

function expectedFunction({ model, prefix, ...family }: HistoryFamily) {
  return defineFunction({
    name: `${prefix}.EXPECTED`,
    group: 'models',
    core: async (fit: CellBlock, x: Numbers, tx: Numbers, T: Numbers, horizon: number) => {
      const parameters = readParameters(model, fit);
      return predictAway([x, tx, T], (columns) =>
        runTask('predictExpected', [model, parameters, columns, horizon], expectedCost * x.length),
      );
    },
    parameters: [fitParameter, ...historyParameters, horizonParameter],
    failures: modelFailures,
    memoize: true,
    cancelable: true,
    result: { kind: 'block', text: eachCustomer('expected purchases', '预期购买次数'), present: columnBlock },
    summary: {
      'en-US': `Expected purchases by ${model} of each customer within a time after the end of observation.`,
      'zh-CN': `${model} 的预期购买次数：观察期之后一段时间内每位客户的预期购买次数。`,
    },
    notes: [alignedNote],
    formula: family.expectedFormula,
    errors: [...historyErrors, fitBlockError],
    origin: family.origin,
    keywords: modelKeywords,
    example: {
      arguments: [[family.exampleParameters], 2, 30.43, 38.86, 39],
      result: Float64Array.of(family.exampleExpected),
      meaning: {
        'en-US': 'Two repeat purchases in 39 weeks: somewhat more than one is expected in the next 39.',
        'zh-CN': '39 周内两次重复购买：预计接下来 39 周内略多于一次。',
      },
    },
  });
}

function dertFunction({ model, prefix, dertCost, ...family }: HistoryFamily) {
  return defineFunction({
    name: `${prefix}.DERT`,
    group: 'models',
    core: async (fit: CellBlock, x: Numbers, tx: Numbers, T: Numbers, discount: number) => {
      const parameters = readParameters(model, fit);
      return predictAway([x, tx, T], (columns) =>
        runTask('predictDert', [model, parameters, columns, Math.log1p(discount)], dertCost * x.length),
      );
    },
    parameters: [fitParameter, ...historyParameters, discountParameter],
    failures: modelFailures,
    memoize: true,
    cancelable: true,
    result: {
      kind: 'block',
      text: eachCustomer('discounted expected residual transactions', '贴现预期剩余交易次数'),
      present: columnBlock,
    },
    summary: {
      'en-US': `Discounted expected residual transactions (DERT) by ${model}: all future purchases, discounted to the end of observation.`,
      'zh-CN': `${model} 的贴现预期剩余交易次数（DERT）：未来全部购买贴现到观察期末。`,
    },
    notes: [
      {
        'en-US':
          'The discount is a rate per unit of T: for weeks, (1 + yearly rate)^(7/365.25) − 1. It is compounded continuously, at ln(1 + discount). Times spend and margin, DERT is the lifetime value.',
        'zh-CN':
          '贴现率按 T 的单位计：以周计时为 (1 + 年贴现率)^(7/365.25) − 1，并按 ln(1 + discount) 连续复利计算。DERT 乘以金额与利润率即为终身价值。',
      },
      alignedNote,
    ],
    formula: {
      'en-US': 'DERT = ∫₀^∞ E[purchases at T + τ | x, t_x, T] · e^(−δτ) dτ,  δ = ln(1 + discount)',
      'zh-CN': 'DERT = ∫₀^∞ E[T + τ 时的购买 | x, t_x, T] · e^(−δτ) dτ，δ = ln(1 + discount)',
    },
    errors: [...historyErrors, fitBlockError],
    origin: family.dertOrigin ?? family.origin,
    keywords: modelKeywords,
    example: {
      arguments: [[family.exampleParameters], 2, 30.43, 38.86, exampleDiscount],
      result: Float64Array.of(family.exampleDert),
      meaning: {
        'en-US': `At about 15 % a year all future purchases of this customer count as ${family.exampleDert.toFixed(1)} of today.`,
        'zh-CN': `按年约 15% 的贴现率，该客户未来全部购买相当于今天的 ${family.exampleDert.toFixed(1)} 次。`,
      },
    },
  });
}

/** Like `predictInPlace`, for predictions that may run in a worker. */
async function predictAway(
  columns: readonly Numbers[],
  predict: (columns: HistoryColumns) => Float64Array | Promise<Float64Array>,
): Promise<Float64Array> {
  const rows = usedRows(columns);
  if (rows.length === 0) return predictInPlace(columns, () => new Float64Array(0));
  const found = await predict(columnsOf(columns.map((column) => pick(column, rows))));
  return predictInPlace(columns, () => found);
}
