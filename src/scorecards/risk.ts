import type { CustomerSet, NumberColumn } from '../customers/customerSet';
import type { Text } from '../i18n/language';
import { riskTexts } from './texts/riskTexts';

/** 1 low, 2 medium, 3 high; 0 where nothing is known. */
export type RiskLevel = 0 | 1 | 2 | 3;

export interface Risk {
  readonly levels: Uint8Array;
  /** The rules that were used, for the Method sheet. */
  readonly rules: readonly Text[];
}

const lowGrade =
  /^(a{1,3}[+-]?|aa?[123]|aaa|a[123]|低|较低|低风险|优|优秀|良|良好|正常|(very )?low.*|good.*|excellent.*)$/i;
const mediumGrade = /^(b{2,3}[+-]?|baa?[123]|中.*|一般|关注|medium.*|moderate.*|fair.*)$/i;

/** Level of a credit grade: A grades low, BBB and BB medium, what is below high; 0 for a word that is no grade. */
export function gradeRisk(grade: string): RiskLevel {
  const word = grade.trim();
  if (word === '') return 0;
  if (lowGrade.test(word)) return 1;
  if (mediumGrade.test(word)) return 2;
  return /^(b[+-]?|b[123]|c{1,3}[+-]?|caa?[123]|d|高.*|较高.*|差|次级|可疑|损失|high.*|very high.*|poor.*)$/i.test(
    word,
  )
    ? 3
    : 0;
}

function raise(levels: Uint8Array, customer: number, level: RiskLevel): void {
  if (level > (levels[customer] ?? 0)) levels[customer] = level;
}

/**
 * How likely each customer is to be lost or not to pay: the worst of credit grade, probability of default
 * (medium from 1 %, high from 5 %), and probability that the customer is still active (medium under 80 %, high under
 * 50 %). Undefined where the data has none of them.
 */
export function assessRisk(
  customers: CustomerSet,
  pd: NumberColumn | undefined,
  stays: NumberColumn | undefined,
): Risk | undefined {
  const levels = new Uint8Array(customers.count);
  const rules: Text[] = [];
  const grades = customers.texts.creditGrade;
  if (grades?.some((grade) => gradeRisk(grade) > 0) === true) {
    rules.push(riskTexts.byGrade);
    grades.forEach((grade, customer) => raise(levels, customer, gradeRisk(grade)));
  }
  if (pd !== undefined) {
    rules.push(riskTexts.byDefault);
    pd.forEach((share, customer) => {
      if (Number.isFinite(share)) raise(levels, customer, share >= 0.05 ? 3 : share >= 0.01 ? 2 : 1);
    });
  }
  if (stays !== undefined) {
    rules.push(riskTexts.byActivity);
    stays.forEach((share, customer) => {
      if (Number.isFinite(share)) raise(levels, customer, share < 0.5 ? 3 : share < 0.8 ? 2 : 1);
    });
  }
  return rules.length === 0 ? undefined : { levels, rules };
}
