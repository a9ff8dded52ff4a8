import { fill, type Language, type Text } from '../../i18n/language';
import { isRevenue, type ValueSettings } from '../../models/customerValue/valueSettings';
import type { Fit } from '../../models/fit';
import type { ModelWarning } from '../../models/warnings';
import { unitParameter } from '../segmentation/timeUnit';
import { outcomeIn } from './fitBlock';
import { warningText } from './warningText';

/** What a prediction stands on, to be said beside it. */
export interface PredictionFacts {
  readonly settings: ValueSettings;
  /** Of the purchases and of the spend. */
  readonly fits: readonly Pick<Fit, 'model' | 'outcome'>[];
  readonly warnings: readonly ModelWarning[];
  /** Customers who have no row because they never bought. */
  readonly refundsOnly: number;
}

const headers: Readonly<Record<Language, readonly string[]>> = {
  'en-US': ['Customer', 'P(alive)', 'Expected purchases', 'Expected spend'],
  'zh-CN': ['客户', '活跃概率', '预期购买次数', '预期金额'],
};

const valueHeaders: Readonly<Record<'value' | 'revenue', Readonly<Record<Language, readonly string[]>>>> = {
  value: {
    'en-US': ['Value', 'Value low', 'Value high', 'About the prediction'],
    'zh-CN': ['价值', '价值下限', '价值上限', '预测说明'],
  },
  revenue: {
    'en-US': ['Revenue', 'Revenue low', 'Revenue high', 'About the prediction'],
    'zh-CN': ['收入', '收入下限', '收入上限', '预测说明'],
  },
};

const texts = {
  models: { 'en-US': 'Models: {models}.', 'zh-CN': '模型：{models}。' },
  automatic: {
    'en-US': '{model} has the smaller AIC of MBG/NBD and Pareto/NBD.',
    'zh-CN': '{model} 为 MBG/NBD 与 Pareto/NBD 中 AIC 较小者。',
  },
  margin: {
    'en-US': 'Next {horizon} {unit}; margin {margin}; discount {discount} a year.',
    'zh-CN': '未来 {horizon} {unit}；利润率 {margin}；年贴现率 {discount}。',
  },
  noMargin: {
    'en-US': 'Next {horizon} {unit}; no margin, so this is revenue; discount {discount} a year.',
    'zh-CN': '未来 {horizon} {unit}；未设利润率，因此为收入；年贴现率 {discount}。',
  },
  refundsOnly: {
    'en-US': 'Customers with refunds only, who have no row: {count}.',
    'zh-CN': '只有退款、未列出的客户：{count}。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Plurals of the units of time in English. */
const many = { day: 'days', week: 'weeks', month: 'months', year: 'years' } as const;

export function predictionHeaders(settings: ValueSettings, language: Language): readonly string[] {
  return [...headers[language], ...valueHeaders[isRevenue(settings) ? 'revenue' : 'value'][language]];
}

/** The model, the settings and what to beware of, a line each. */
export function predictionNotes(
  { settings, fits, warnings, refundsOnly }: PredictionFacts,
  language: Language,
): readonly string[] {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const unit = unitParameter.choices.find(({ value }) => value === settings.unit);
  const notes = [
    fill(texts.models[language], { models: fits.map(({ model }) => model).join(', ') }),
    fill(texts[isRevenue(settings) ? 'noMargin' : 'margin'][language], {
      horizon: number.format(settings.horizon),
      unit: language === 'en-US' ? many[settings.unit] : (unit?.text[language] ?? ''),
      margin: percent.format(settings.margin),
      discount: percent.format(settings.discountPerYear),
    }),
    ...fits
      .filter(({ outcome }) => outcome.code !== 'converged')
      .map((fit) => `${fit.model}: ${outcomeIn(fit, language)}`),
    ...warnings.map((warning) => warningText(warning)[language]),
  ];
  if (settings.model === 'auto' && fits[0] !== undefined) {
    notes[0] = `${notes[0] ?? ''} ${fill(texts.automatic[language], { model: fits[0].model })}`;
  }
  return refundsOnly === 0 ? notes : [...notes, fill(texts.refundsOnly[language], { count: refundsOnly })];
}
