import type { SampleLanguage } from './language';

/** Yuan of a dollar in the sample: a round figure, so that both languages tell the same story. */
const yuanPerDollar = 7;

/** An amount in the currency of the language, to the cent. */
export function moneyIn(language: SampleLanguage, dollars: number): number {
  return Math.round(dollars * (language === 'zh-CN' ? yuanPerDollar : 1) * 100) / 100;
}
