import { fill, type Language } from '../../i18n/language';
import type { Numbers } from '../../metrics/numbers';
import { compareFits, type Comparison } from '../../models/compareFits';
import { defineFunction } from '../defineFunction';
import type { ResultBlock } from '../parameter';
import { bgNbdExample, exampleHistories, mbgNbdExample, paretoNbdExample } from './exampleFits';
import { outcomeIn } from './fitBlock';
import { historyParameters } from './modelParameters';
import { pick, usedRows } from './presentRows';
import { historyErrors, modelKeywords, noFitError, noRepeatsError } from './sharedTexts';
import { comparisonTexts, modelFailures, notComparedText } from './texts';
import { runTask } from './worker/runTask';

const headers: Readonly<Record<Language, readonly string[]>> = {
  'en-US': ['Model', 'Log-likelihood', 'AIC', 'AIC above the best', 'Akaike weight', 'BIC', 'Outcome'],
  'zh-CN': ['模型', '对数似然', 'AIC', '与最优 AIC 之差', 'Akaike 权重', 'BIC', '拟合结果'],
};

/** Milliseconds per customer: all three fits. */
const cost = 0.006;

/** A comparison as a block: the best model first, then those that could not be fitted, then the verdict. */
export function presentComparison({ fits, verdict, failed }: Comparison, language: Language): ResultBlock {
  const text = fill(comparisonTexts[verdict][language], {
    best: fits[0]?.fit.model ?? '',
    next: fits[1]?.fit.model ?? '',
  });
  return [
    [...headers[language]],
    ...fits.map((one) => [
      one.fit.model,
      one.fit.logLikelihood,
      one.aic,
      one.aicDifference,
      one.weight,
      one.bic,
      outcomeIn(one.fit, language),
    ]),
    ...failed.map((model) => [model, '', '', '', '', '', notComparedText[language]]),
    [text, '', '', '', '', '', ''],
  ];
}

export const modelCompareFunction = defineFunction({
  name: 'MODELCOMPARE',
  group: 'models',
  core: (x: Numbers, tx: Numbers, T: Numbers): Comparison | Promise<Comparison> => {
    const rows = usedRows([x, tx, T]);
    const columns = { x: pick(x, rows), tx: pick(tx, rows), T: pick(T, rows) };
    return runTask('compareHistoryModels', [columns], cost * rows.length);
  },
  parameters: historyParameters,
  failures: modelFailures,
  memoize: true,
  cancelable: true,
  result: {
    kind: 'block',
    text: {
      'en-US': 'a row for each model, the best first: log-likelihood, AIC, BIC and weight; then the verdict',
      'zh-CN': '每个模型一行，最优者在前：对数似然、AIC、BIC 与权重；最后为结论',
    },
    present: presentComparison,
  },
  summary: {
    'en-US':
      'Compares BG/NBD, MBG/NBD and Pareto/NBD on the same customers: which fits best, and by how much.',
    'zh-CN': '在同一批客户上比较 BG/NBD、MBG/NBD 与 Pareto/NBD：哪个拟合最好，优势多大。',
  },
  notes: [
    {
      'en-US':
        'A difference in AIC below 2 separates nothing, above 10 much. A better fit is not a better forecast: check a holdout, too.',
      'zh-CN': 'AIC 之差小于 2 无法区分优劣，大于 10 则差异明显。拟合更好不等于预测更好，还应以检验期验证。',
    },
    {
      'en-US':
        'A model whose likelihood has no dependable value for these customers is named and takes no part.',
      'zh-CN': '若某模型对这些客户的似然没有可靠的数值，则注明该模型且不参与比较。',
    },
  ],
  formula: {
    'en-US': 'AIC = 2k − 2 ln L;  BIC = k ln n − 2 ln L;  weight = exp(−ΔAIC/2) / Σ exp(−ΔAIC/2)',
    'zh-CN': 'AIC = 2k − 2 ln L；BIC = k ln n − 2 ln L；权重 = exp(−ΔAIC/2) / Σ exp(−ΔAIC/2)',
  },
  errors: [...historyErrors, noFitError, noRepeatsError],
  origin: { works: [{ work: 'burnhamAnderson2002', at: { chapter: '2' } }] },
  keywords: modelKeywords,
  example: {
    arguments: [exampleHistories.x, exampleHistories.tx, exampleHistories.T],
    result: compareFits([bgNbdExample, mbgNbdExample, paretoNbdExample]),
    meaning: {
      'en-US': 'Twelve customers cannot tell the three models apart.',
      'zh-CN': '仅凭十二位客户无法区分三个模型的优劣。',
    },
  },
});
