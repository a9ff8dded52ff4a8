import type { Language, Text } from '../i18n/language';

/** One of several formulas of a function, and the arguments for which it holds. */
export interface FormulaCase {
  readonly when: Text;
  /** Gets the arguments as the core does, by name. The first case that applies is the one that was calculated. */
  readonly applies: (given: Readonly<Record<string, unknown>>) => boolean;
  readonly text: string;
}

/**
 * What a function calculates, in the field's notation. Formulas of functions that give one number are written so that
 * `explain/notation` reads them: their names are those of the parameters, so that numbers can be put in their places.
 */
export type Formula = string | Text | readonly FormulaCase[];

/** A formula as pages show it, all its cases in one line. */
export function formulaText(formula: Formula, language: Language): string {
  if (typeof formula === 'string') return formula;
  if (!isCases(formula)) return formula[language];
  const colon = language === 'zh-CN' ? '：' : ': ';
  return formula.map(({ when, text }) => `${when[language]}${colon}${text}`).join(';  ');
}

/** The formula that was calculated for these arguments; undefined where none of the cases applies. */
export function formulaFor(
  formula: Formula,
  given: Readonly<Record<string, unknown>>,
  language: Language,
): string | undefined {
  if (typeof formula === 'string') return formula;
  if (!isCases(formula)) return formula[language];
  return formula.find(({ applies }) => applies(given))?.text;
}

function isCases(formula: Text | readonly FormulaCase[]): formula is readonly FormulaCase[] {
  return Array.isArray(formula);
}
