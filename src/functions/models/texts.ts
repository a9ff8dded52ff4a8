import type { Language, Text } from '../../i18n/language';
import type { ModelErrorCode } from '../../models/modelError';
import type { FitOutcomeCode } from '../../models/fit';
import type { ComparisonVerdict } from '../../models/compareFits';
import type { ModelWarning } from '../../models/warnings';
import { faultTexts } from '../../workers/faultTexts';
import type { WorkerFaultCode } from '../../workers/workerFault';
import type { FailureTexts } from '../failures';

type Words<Name extends string> = Readonly<Record<Language, Readonly<Record<Name, string>>>>;

/** Labels of the rows of a fit's block, below its parameters. */
export const fitLabels: Words<
  | 'logLikelihood'
  | 'aic'
  | 'bic'
  | 'customers'
  | 'outcome'
  | 'model'
  | 'prior'
  | 'limits'
  | 'withoutRepeat'
  | 'notPositive'
  | 'correlation'
> = {
  'en-US': {
    logLikelihood: 'Log-likelihood',
    aic: 'AIC',
    bic: 'BIC',
    customers: 'Customers',
    outcome: 'Outcome',
    model: 'Model',
    prior: 'Prior',
    limits: '95 % limits of {parameter}',
    withoutRepeat: 'Left out: no repeat purchase',
    notPositive: 'Left out: mean spend not positive',
    correlation: 'Correlation of frequency and spend',
  },
  'zh-CN': {
    logLikelihood: '对数似然',
    aic: 'AIC',
    bic: 'BIC',
    customers: '客户数',
    outcome: '拟合结果',
    model: '模型',
    prior: '先验',
    limits: '{parameter} 的 95% 区间',
    withoutRepeat: '未纳入：无重复购买',
    notPositive: '未纳入：平均金额不为正',
    correlation: '购买频率与金额的相关系数',
  },
};

/** How a fit ended, and what to do about it. */
export const outcomeTexts: Readonly<Record<FitOutcomeCode, Text>> = {
  converged: {
    'en-US': 'Converged: the estimates are at the maximum of the likelihood.',
    'zh-CN': '已收敛：估计值位于似然函数的最大值处。',
  },
  boundary: {
    'en-US':
      'At the boundary: the likelihood still rises while {parameters} runs to zero or infinity, so the data do not determine it. Predictions can be used with care; use a prior, more customers or a simpler model.',
    'zh-CN':
      '到达边界：{parameters} 趋于零或无穷大时似然仍在上升，说明数据不足以确定它。预测结果须谨慎使用；建议使用先验、增加客户数量或改用更简单的模型。',
  },
  flat: {
    'en-US':
      'Flat: around the estimates the likelihood hardly changes, so the data do not determine {parameters}. Predictions can be used with care; use a prior, more customers or a simpler model.',
    'zh-CN':
      '似然平坦：在估计值附近似然几乎不变，数据不足以确定 {parameters}。预测结果须谨慎使用；建议使用先验、增加客户数量或改用更简单的模型。',
  },
  iterations: {
    'en-US':
      'Not converged: the limit of iterations was reached. Do not use the estimates; use a prior or another model.',
    'zh-CN': '未收敛：已达到迭代次数上限。请勿使用这些估计值；建议使用先验或其他模型。',
  },
};

/** Stands for the parameters' names where a fit names none. */
export const allParametersText: Text = { 'en-US': 'the parameters', 'zh-CN': '各参数' };

export const priorText: Text = {
  'en-US':
    'A prior was used: ln of each parameter is normal around {center}, standard deviation {sd}. The estimates are the mode of the posterior.',
  'zh-CN': '使用了先验：各参数的对数服从正态分布，中心为 {center}，标准差为 {sd}。估计值为后验众数。',
};

export const comparisonTexts: Readonly<Record<ComparisonVerdict, Text>> = {
  only: { 'en-US': 'Only this model could be fitted.', 'zh-CN': '只有该模型可以拟合。' },
  alike: {
    'en-US': 'The best two models fit alike: {best} is not better than {next} by more than chance.',
    'zh-CN': '前两个模型拟合相当：{best} 并不明显优于 {next}。',
  },
  better: {
    'en-US': '{best} fits better than {next}.',
    'zh-CN': '{best} 的拟合优于 {next}。',
  },
  clearlyBetter: {
    'en-US': '{best} fits clearly better than {next}.',
    'zh-CN': '{best} 的拟合明显优于 {next}。',
  },
};

/** In place of an outcome, for a model that could not be fitted. */
export const notComparedText: Text = {
  'en-US': 'Could not be fitted to these customers, so it takes no part in the comparison.',
  'zh-CN': '无法用这些客户拟合，不参与比较。',
};

/** What to know before trusting a prediction. */
export const warningTexts: Readonly<Record<ModelWarning['code'], Text>> = {
  aliveForEver: {
    'en-US':
      'BG/NBD holds everybody who bought once to be a customer for ever: {once} of {customers} here. MBG/NBD and Pareto/NBD do not.',
    'zh-CN':
      'BG/NBD 认为只购买过一次的客户永远存续：这里 {customers} 位中有 {once} 位。MBG/NBD 与 Pareto/NBD 没有这一假定。',
  },
  priorNeeded: {
    'en-US':
      'The data alone do not determine the model, so a prior was used (standard deviation 1.5 of ln parameter): a longer log or more customers would be better.',
    'zh-CN': '仅凭数据不足以确定模型，因此使用了先验（参数对数的标准差为 1.5）；记录更长或客户更多会更好。',
  },
  spendCorrelation: {
    'en-US':
      'Spend and frequency are correlated ({correlation}); Gamma-Gamma assumes that they are not, so values of frequent buyers may be off.',
    'zh-CN': '金额与购买频率相关（{correlation}），而 Gamma-Gamma 假定两者无关，高频客户的价值可能有偏差。',
  },
  fewRepeatBuyers: {
    'en-US':
      'Only {repeatBuyers} of {customers} customers bought again: the estimates are uncertain. Use a prior or a longer log.',
    'zh-CN':
      '{customers} 位客户中只有 {repeatBuyers} 位有重复购买，估计值不确定性较大。建议使用先验或更长时间的记录。',
  },
  holdoutError: {
    'en-US':
      'In the holdout the model expected {expected} purchases and {actual} happened: treat its predictions with care.',
    'zh-CN': '在检验期内模型预期 {expected} 次购买，实际为 {actual} 次，请谨慎使用其预测。',
  },
  shortObservation: {
    'en-US':
      'The horizon ({horizon}) is more than twice as long as customers were observed ({meanAge}): far predictions rest on the model alone.',
    'zh-CN': '预测期（{horizon}）超过客户平均观察时间（{meanAge}）的两倍，远期预测完全依赖模型假设。',
  },
};

/** What a cell shows when its worker failed: what happened, and what to do. */
function workerFailure(code: WorkerFaultCode, then: Text): FailureTexts[string] {
  const what = faultTexts[code];
  return {
    excel: '#N/A',
    text: { 'en-US': `${what['en-US']} ${then['en-US']}`, 'zh-CN': what['zh-CN'] + then['zh-CN'] },
  };
}

const recalculate: Text = {
  'en-US':
    'Recalculate the cell; if that does not help, close the workbook and open it again (in a browser, reload the page).',
  'zh-CN': '请重新计算该单元格；若仍无效，请关闭工作簿后重新打开（在浏览器中请刷新页面）。',
};

/** What a user reads for each error of the models. */
export const modelFailures: Readonly<
  Record<
    ModelErrorCode | WorkerFaultCode | 'fitBlock' | 'timeLimit' | 'canceled' | 'tooManyWaiting',
    FailureTexts[string]
  >
> = {
  empty: {
    excel: '#VALUE!',
    text: { 'en-US': 'There is no customer to compute with.', 'zh-CN': '没有可计算的客户。' },
  },
  lengths: {
    excel: '#VALUE!',
    text: {
      'en-US': 'The ranges must have the same number of cells, one for each customer.',
      'zh-CN': '各区域的单元格数须相同，每位客户一个。',
    },
  },
  notFinite: {
    excel: '#VALUE!',
    text: {
      'en-US': 'Row {row}: a number is missing. Each customer needs all of them, or none to be left out.',
      'zh-CN': '第 {row} 行缺少数值。每位客户须数值齐全，或整行留空以略过。',
    },
  },
  frequency: {
    excel: '#NUM!',
    text: {
      'en-US': 'Row {row}: x counts repeat purchases, so it must be a whole number of 0 or more; it is {x}.',
      'zh-CN': '第 {row} 行：x 为重复购买次数，应为不小于 0 的整数，现在是 {x}。',
    },
  },
  recency: {
    excel: '#NUM!',
    text: {
      'en-US':
        'Row {row}: t_x ({tx}) must lie between 0 and T ({T}). t_x runs from the first to the last purchase; if yours counts back from today, use T minus it. Both must be in the same unit.',
      'zh-CN':
        '第 {row} 行：t_x（{tx}）应介于 0 与 T（{T}）之间。t_x 为首次到末次购买的时间；如果您的数据是距今天数，请用 T 减去它。两者单位须一致。',
    },
  },
  recencyWithoutPurchase: {
    excel: '#NUM!',
    text: {
      'en-US': 'Row {row}: without a repeat purchase (x = 0), t_x must be 0; it is {tx}.',
      'zh-CN': '第 {row} 行：没有重复购买（x = 0）时 t_x 应为 0，现在是 {tx}。',
    },
  },
  purchaseWithoutRecency: {
    excel: '#NUM!',
    text: {
      'en-US':
        'Row {row}: with {x} repeat purchases, t_x must be greater than 0. Several orders of one day are one purchase, and the first is not a repeat.',
      'zh-CN': '第 {row} 行：有 {x} 次重复购买时 t_x 应大于 0。同一天的订单算一次购买，首次购买不算重复。',
    },
  },
  opportunities: {
    excel: '#NUM!',
    text: {
      'en-US':
        'Row {row}: x ({x}), t_x ({tx}) and n ({n}) must be whole numbers with 0 ≤ x ≤ t_x ≤ n, and t_x = 0 only where x = 0.',
      'zh-CN':
        '第 {row} 行：x（{x}）、t_x（{tx}）、n（{n}）应为整数且 0 ≤ x ≤ t_x ≤ n，仅当 x = 0 时 t_x = 0。',
    },
  },
  count: {
    excel: '#NUM!',
    text: {
      'en-US': 'Row {row}: a count of customers must be 0 or more; it is {count}.',
      'zh-CN': '第 {row} 行：客户数不能小于 0，现在是 {count}。',
    },
  },
  noRepeats: {
    excel: '#N/A',
    text: {
      'en-US':
        'Of {customers} {customers|customer|customers}, none bought again, so nothing can be learned about how often they buy. A longer log is needed.',
      'zh-CN': '{customers} 位客户均无重复购买，无法估计购买频率。需要更长时间的记录。',
    },
  },
  oneRepeatBuyer: {
    excel: '#N/A',
    text: {
      'en-US':
        'Of {customers} {customers|customer|customers}, only one bought again: the models learn from how customers differ, so that at least two are needed, and dozens for a value to rely on.',
      'zh-CN':
        '{customers} 位客户中只有 1 位重复购买：模型由客户之间的差异得出，至少需要两位，数十位以上结果才可靠。',
    },
  },
  noSpend: {
    excel: '#N/A',
    text: {
      'en-US':
        'No customer has a repeat purchase with a positive mean spend ({withoutRepeat} without a repeat purchase, {notPositive} with spend of 0 or less).',
      'zh-CN':
        '没有客户同时具有重复购买与正的平均金额（{withoutRepeat} 位无重复购买，{notPositive} 位金额不为正）。',
    },
  },
  survivors: {
    excel: '#NUM!',
    text: {
      'en-US': 'Row {row}: survivors must start above 0 and never rise.',
      'zh-CN': '第 {row} 行：留存客户数须从正数开始且不能增加。',
    },
  },
  cohort: {
    excel: '#NUM!',
    text: {
      'en-US':
        'Column {column}, number {row} of the cohort: survivors must start above 0, have no gap and never rise. Each column is one cohort, from its start downwards.',
      'zh-CN':
        '第 {column} 列，该批第 {row} 个数：每批客户的留存人数须从正数开始，中间不能有空缺，也不能增加。每列为一批客户，自上而下。',
    },
  },
  tooFew: {
    excel: '#VALUE!',
    text: {
      'en-US':
        'There {periods|is|are} {periods} {periods|period|periods}; the model needs at least {least}, and the size at the start.',
      'zh-CN': '只有 {periods} 期数据；该模型至少需要 {least} 期以及期初客户数。',
    },
  },
  parameters: {
    excel: '#VALUE!',
    text: {
      'en-US': 'The parameters of {model} are {names}, all greater than 0.',
      'zh-CN': '{model} 的参数为 {names}，均须大于 0。',
    },
  },
  fitBlock: {
    excel: '#VALUE!',
    text: {
      'en-US': 'fit must be the result of {model}, or its parameters: {names}.',
      'zh-CN': '参数 fit 应为 {model} 拟合结果的区域，或仅为其参数：{names}。现在的内容不符。',
    },
  },
  horizon: {
    excel: '#NUM!',
    text: {
      'en-US':
        'The time ahead ({horizon}) must be 0 or more, and a whole number of periods where the model counts periods.',
      'zh-CN': '预测期（{horizon}）不能小于 0；按期计算的模型须为整数期。',
    },
  },
  discount: {
    excel: '#NUM!',
    text: {
      'en-US':
        'The discount rate ({rate}) must be greater than 0: without a discount the sum over all time has no limit.',
      'zh-CN': '贴现率（{rate}）须大于 0：不贴现时，无限期的总和没有极限。',
    },
  },
  noFit: {
    excel: '#NUM!',
    text: {
      'en-US':
        '{model} could not be fitted: its likelihood has no dependable value for these customers, so there are no estimates. Check the unit of time, use a prior, or another model.',
      'zh-CN':
        '{model} 无法拟合：对这些客户其似然没有可靠的数值，因此没有估计值。请核对时间单位，使用先验，或改用其他模型。',
    },
  },
  noMean: {
    excel: '#NUM!',
    text: {
      'en-US':
        'Row {row}: with q = {q} the mean spend of this customer does not exist (it needs p·x + q > 1). Fit with a prior, or with more customers.',
      'zh-CN':
        '第 {row} 行：q = {q} 时该客户的平均金额不存在（须 p·x + q > 1）。请使用先验或增加客户数量后重新拟合。',
    },
  },
  notComputed: {
    excel: '#NUM!',
    text: {
      'en-US':
        'Row {row}: the prediction cannot be computed with these parameters. Check that all times are in one unit, and the horizon in it, too.',
      'zh-CN': '第 {row} 行：用这些参数无法计算预测值。请核对所有时间与预测期的单位是否一致。',
    },
  },
  noSpendMean: {
    excel: '#NUM!',
    text: {
      'en-US':
        'Spend varies so much that its mean does not exist (Gamma-Gamma has q ≤ 1, also with a prior), so there is no value. Check the amounts for outliers.',
      'zh-CN':
        '金额差异过大，均值不存在（即使使用先验，Gamma-Gamma 仍有 q ≤ 1），因此没有价值。请检查金额中的异常值。',
    },
  },
  prior: {
    excel: '#NUM!',
    text: {
      'en-US': 'The standard deviation of the prior must be greater than 0; it is {sd}.',
      'zh-CN': '先验的标准差须大于 0，现在是 {sd}。',
    },
  },
  timeLimit: {
    excel: '#N/A',
    text: {
      'en-US': 'The calculation was stopped after {seconds} seconds.',
      'zh-CN': '计算超过 {seconds} 秒，已停止。',
    },
  },
  canceled: {
    excel: '#N/A',
    text: {
      'en-US':
        'The calculation was cancelled, because its inputs changed. Recalculate the cell to run it again.',
      'zh-CN': '输入已更改，计算已取消。如需结果，请重新计算该单元格。',
    },
  },
  tooManyWaiting: {
    excel: '#N/A',
    text: {
      'en-US':
        '{waiting} calculations wait already, as many as memory has room for. Recalculate this cell when they are done; where cells need the same fit, fit once and let them refer to it.',
      'zh-CN':
        '已有 {waiting} 项计算在等待，内存无法容纳更多。请在其完成后重新计算该单元格；若多个单元格需要相同的拟合，请只拟合一次并引用其结果。',
    },
  },
  notLoaded: workerFailure('notLoaded', {
    'en-US': 'Close the workbook and open it again (in a browser, reload the page), then recalculate.',
    'zh-CN': '请关闭工作簿后重新打开（在浏览器中请刷新页面），然后重新计算。',
  }),
  silent: workerFailure('silent', recalculate),
  died: workerFailure('died', {
    'en-US': 'Recalculate the cell; if it breaks off again, give it fewer rows.',
    'zh-CN': '请重新计算该单元格；若再次中断，请减少行数。',
  }),
  unreadable: workerFailure('unreadable', recalculate),
  wrongAnswer: workerFailure('wrongAnswer', recalculate),
};
