import { toHalfWidth } from '../../customers/normalizeText';
import { parseNumber } from '../../customers/parseNumber';

/** 0 low, 1 medium, 2 high; -1 where the grade is blank or not understood. */
export type RiskClass = -1 | 0 | 1 | 2;

/** Whether "high" in a column of grades is good (a credit grade) or bad (a risk grade). */
export type GradeMeaning = 'credit' | 'risk';

/** Letters of the agencies: A and better low, BBB and BB medium, B and worse high. */
const letters: Readonly<Record<string, RiskClass>> = {
  aaa: 0,
  aa: 0,
  a: 0,
  bbb: 1,
  baa: 1,
  bb: 1,
  ba: 1,
  b: 2,
  ccc: 2,
  caa: 2,
  cc: 2,
  ca: 2,
  c: 2,
  d: 2,
  sd: 2,
  rd: 2,
};

/** Words that mean the same whatever the column is called. */
const plainWords: Readonly<Record<string, RiskClass>> = {
  优: 0,
  优秀: 0,
  良: 0,
  良好: 0,
  正常: 0,
  一般: 1,
  中等: 1,
  关注: 1,
  差: 2,
  较差: 2,
  次级: 2,
  可疑: 2,
  损失: 2,
  违约: 2,
  excellent: 0,
  good: 0,
  strong: 0,
  prime: 0,
  'investment grade': 0,
  fair: 1,
  average: 1,
  watch: 1,
  moderate: 1,
  poor: 2,
  weak: 2,
  bad: 2,
  substandard: 2,
  doubtful: 2,
  loss: 2,
  default: 2,
  speculative: 2,
  'sub-prime': 2,
  subprime: 2,
};

/** Words of height: how risky depends on what is high. */
const heights: Readonly<Record<string, RiskClass>> = {
  低: 0,
  较低: 0,
  中低: 0,
  low: 0,
  'very low': 0,
  l: 0,
  中: 1,
  medium: 1,
  mid: 1,
  middle: 1,
  m: 1,
  高: 2,
  较高: 2,
  中高: 2,
  high: 2,
  'very high': 2,
  h: 2,
  elevated: 2,
};

/**
 * The risk that a grade stands for: "AAA", "BBB+", "Baa2", "高", "低风险", "high risk", "good".
 * Numbers are read on the scale given by `numberRisk`.
 *
 * @param meaning what "high" alone means; "high risk" and "高信用" say it themselves
 */
export function riskOfGrade(
  grade: string,
  meaning: GradeMeaning,
  numberRisk: (value: number) => RiskClass,
): RiskClass {
  const text = toHalfWidth(grade).toLowerCase();
  if (text === '') return -1;
  const word = text.replace(/\s*(级|等级|类|grade|rated)$/u, '');
  const bare = word.replace(/^(.*?)[\s-]*(风险|信用|risk|credit)$/u, '$1');
  const says: GradeMeaning = /风险$|risk$/.test(word)
    ? 'risk'
    : /信用$|credit$/.test(word)
      ? 'credit'
      : meaning;
  const letter = letters[word.replace(/[+-]$|[123]$/, '')];
  if (letter !== undefined) return letter;
  const plain = plainWords[text] ?? plainWords[bare];
  if (plain !== undefined) return plain;
  const height = heights[bare];
  if (height !== undefined) return says === 'risk' ? height : reverse(height);
  const number = parseNumber(word).value;
  return Number.isNaN(number) ? -1 : numberRisk(number);
}

const reverse = (risk: RiskClass): RiskClass => (risk === 0 ? 2 : risk === 2 ? 0 : risk);

/** How grades in numbers are read. */
export interface NumberScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly bestIs: 'minimum' | 'maximum';
}

/**
 * The usual scale that holds all numbers of a column: ratings 1–5 and 1–10 have 1 as their best, scores 0–100
 * and 300–850 are better when high; in a column of risk grades it is the other way round.
 */
export function numberScale(values: readonly number[], meaning: GradeMeaning): NumberScale {
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const isRating = most <= 10;
  const [minimum, maximum] = isRating
    ? [Math.min(1, least), most <= 5 ? 5 : 10]
    : most <= 100
      ? [Math.min(0, least), 100]
      : [Math.min(300, least), Math.max(850, most)];
  const isLowBest = isRating || meaning === 'risk';
  return { minimum, maximum, bestIs: isLowBest ? 'minimum' : 'maximum' };
}

/** Thirds of the scale: the best third is low risk. */
export function riskOnScale(value: number, { minimum, maximum, bestIs }: NumberScale): RiskClass {
  const height = (value - minimum) / (maximum - minimum);
  const badness = bestIs === 'minimum' ? height : 1 - height;
  return badness < 1 / 3 ? 0 : badness < 2 / 3 ? 1 : 2;
}
