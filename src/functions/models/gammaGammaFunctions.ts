import type { Numbers } from '../../metrics/numbers';
import type { Fit } from '../../models/fit';
import { expectedSpend } from '../../models/gammaGamma/expectedSpend';
import { makeSpendData } from '../../models/gammaGamma/spendData';
import { spendCorrelation } from '../../models/warnings';
import { defineFunction, type FunctionDeclaration } from '../defineFunction';
import { anyNumber } from '../numberRange';
import type { CellBlock, ColumnParameter } from '../parameter';
import { exampleHistories, gammaGammaExample } from './exampleFits';
import { fitBlock, readParameters } from './fitBlock';
import { fitParameter, historyParameters, priorParameter } from './modelParameters';
import { columnBlock, pick, predictInPlace, usedRows } from './presentRows';
import { alignedNote, eachCustomer, fitBlockError, fitNotes, fitResultText } from './sharedTexts';
import { fitLabels, modelFailures } from './texts';
import { runTask } from './worker/runTask';

/** A fit, and what the user should know of its data. */
interface SpendFit {
  readonly fit: Fit;
  readonly withoutRepeat: number;
  readonly notPositive: number;
  /** NaN for fewer than three customers. */
  readonly correlation: number;
}

const meanSpendParameter = {
  name: 'meanSpend',
  kind: 'column',
  unit: 'money',
  range: anyNumber,
  text: {
    'en-US': 'Mean spend of each customer’s repeat purchases',
    'zh-CN': '每位客户重复购买的平均金额',
  },
} as const satisfies ColumnParameter;

const fitFunction = defineFunction({
  name: 'GAMMAGAMMA.FIT',
  group: 'models',
  core: async (x: Numbers, meanSpend: Numbers, prior: number | undefined): Promise<SpendFit> => {
    const rows = usedRows([x, meanSpend]);
    const columns = { x: pick(x, rows), meanSpend: pick(meanSpend, rows) };
    const { withoutRepeat, notPositive } = makeSpendData(columns);
    const correlation = spendCorrelation(columns.x, columns.meanSpend);
    const fit = await runTask('fitGammaGamma', [columns, { priorSd: prior }], 0.001 * rows.length);
    return { fit, withoutRepeat, notPositive, correlation };
  },
  parameters: [historyParameters[0], meanSpendParameter, priorParameter],
  failures: modelFailures,
  memoize: true,
  cancelable: true,
  result: {
    kind: 'block',
    text: fitResultText,
    present: ({ fit, withoutRepeat, notPositive, correlation }, language) => {
      const labels = fitLabels[language];
      return fitBlock(fit, language, [
        [labels.withoutRepeat, withoutRepeat, ''],
        [labels.notPositive, notPositive, ''],
        [labels.correlation, Number.isNaN(correlation) ? { error: '#DIV/0!' } : correlation, ''],
      ]);
    },
  },
  summary: {
    'en-US': 'Fits Gamma-Gamma: how much customers spend on a purchase, and how that differs between them.',
    'zh-CN': '拟合 Gamma-Gamma 模型：客户每次购买的金额及其在客户间的差异。',
  },
  notes: [
    {
      'en-US':
        'Customers without a repeat purchase, or with a mean spend of 0 or less, cannot be used; the block counts them. The model assumes that spend does not depend on frequency: their correlation is shown for judgement.',
      'zh-CN':
        '没有重复购买或平均金额不为正的客户无法用于拟合，结果中会注明人数。模型假定金额与购买频率无关，并给出两者的相关系数供判断。',
    },
    ...fitNotes,
  ],
  formula: {
    'en-US':
      'L = Γ(px+q)/(Γ(px)·Γ(q)) · v^q · m^(px−1) · x^(px) / (v + x·m)^(px+q);  m is the mean spend of x purchases',
    'zh-CN': 'L = Γ(px+q)/(Γ(px)·Γ(q)) · v^q · m^(px−1) · x^(px) / (v + x·m)^(px+q)；m 为 x 次购买的平均金额',
  },
  errors: [
    {
      code: '#N/A',
      when: {
        'en-US': 'no customer has a repeat purchase with a positive mean spend',
        'zh-CN': '没有客户同时具有重复购买与正的平均金额',
      },
    },
    {
      code: '#VALUE!',
      when: { 'en-US': 'a row lacks a number', 'zh-CN': '某行缺少数值' },
    },
  ],
  origin: { works: [{ work: 'faderHardie2013' }] },
  keywords: { 'en-US': 'monetary value spend average order', 'zh-CN': '客单价 金额 消费 平均订单' },
  example: {
    arguments: [exampleHistories.x, exampleHistories.meanSpend],
    result: { fit: gammaGammaExample, withoutRepeat: 4, notPositive: 0, correlation: 0.051086568254884175 },
    meaning: {
      'en-US': 'The eight of twelve customers who bought again: with so few the standard errors are wide.',
      'zh-CN': '十二位客户中有八位重复购买；人数少，标准误较大。',
    },
  },
});

const spendFunction = defineFunction({
  name: 'GAMMAGAMMA.SPEND',
  group: 'models',
  core: (fit: CellBlock, x: Numbers, meanSpend: Numbers) => {
    const parameters = readParameters('Gamma-Gamma', fit);
    return predictInPlace([x, meanSpend], ([counts = new Float64Array(0), means = new Float64Array(0)]) =>
      counts.map((count, i) => expectedSpend(parameters, count, means[i] ?? NaN, i + 1)),
    );
  },
  parameters: [fitParameter, historyParameters[0], meanSpendParameter],
  failures: modelFailures,
  result: {
    kind: 'block',
    text: eachCustomer('expected spend per purchase', '每次购买的预期金额'),
    present: columnBlock,
  },
  summary: {
    'en-US':
      'Expected spend per purchase of each customer by Gamma-Gamma: between the own mean and everybody’s.',
    'zh-CN': 'Gamma-Gamma 的预期金额：每位客户每次购买的预期金额，介于其自身均值与总体均值之间。',
  },
  notes: [alignedNote],
  formula: 'E = p·(v + x·m) / (p·x + q − 1)',
  errors: [
    fitBlockError,
    {
      code: '#NUM!',
      when: { 'en-US': 'p·x + q ≤ 1: the mean does not exist', 'zh-CN': 'p·x + q ≤ 1：均值不存在' },
    },
  ],
  origin: { works: [{ work: 'faderHardie2013' }] },
  keywords: { 'en-US': 'monetary value spend average order', 'zh-CN': '客单价 金额 消费 平均订单' },
  example: {
    arguments: [[[6.248802, 3.744588, 15.447748]], 2, 22.35],
    result: Float64Array.of(24.6586165558009),
    meaning: {
      'en-US':
        'Two purchases of 22.35 on average: the next is expected at 24.66, drawn a little from the own mean towards everybody’s, 35.17.',
      'zh-CN': '两次购买平均 22.35：下一次预计为 24.66，从自身均值向总体均值 35.17 略微靠拢。',
    },
  },
});

export const gammaGammaFunctions: readonly FunctionDeclaration[] = [fitFunction, spendFunction];
