import type { ModelName } from './fit';

/** Something about data or model that the user should know before trusting a prediction. */
export interface ModelWarning {
  readonly code:
    | 'aliveForEver'
    | 'priorNeeded'
    | 'spendCorrelation'
    | 'fewRepeatBuyers'
    | 'holdoutError'
    | 'shortObservation';
  readonly values: Readonly<Record<string, number>>;
}

/** Gamma-Gamma assumes that spend does not depend on frequency; from this correlation on it visibly does. */
const strongCorrelation = 0.2;
/** Fewer repeat buyers than this leave four parameters mostly to chance. */
const fewRepeatBuyers = 100;
/** Relative error of the holdout total that users of such models call poor. */
const largeHoldoutError = 0.15;

/** Pearson's correlation of repeat purchases and their mean spend, over customers with x > 0; NaN for fewer than three. */
export function spendCorrelation(x: ArrayLike<number>, meanSpend: ArrayLike<number>): number {
  const kept = Array.from({ length: x.length }, (_, i) => i).filter(
    (i) => (x[i] ?? 0) > 0 && (meanSpend[i] ?? NaN) > 0,
  );
  if (kept.length < 3) return NaN;
  const meanOf = (values: ArrayLike<number>) =>
    kept.reduce((sum, i) => sum + (values[i] ?? NaN), 0) / kept.length;
  const meanX = meanOf(x);
  const meanM = meanOf(meanSpend);
  let xx = 0;
  let mm = 0;
  let xm = 0;
  for (const i of kept) {
    const dx = (x[i] ?? NaN) - meanX;
    const dm = (meanSpend[i] ?? NaN) - meanM;
    xx += dx * dx;
    mm += dm * dm;
    xm += dx * dm;
  }
  return xm / Math.sqrt(xx * mm);
}

/** What is worth a warning: only the parts that are given are judged. */
export function modelWarnings(facts: {
  readonly x: ArrayLike<number>;
  readonly model?: ModelName;
  /** True where a prior was used because the data alone did not determine a model. */
  readonly priorNeeded?: boolean;
  readonly meanSpend?: ArrayLike<number>;
  readonly holdout?: { readonly actual: number; readonly expected: number };
  readonly observation?: { readonly meanAge: number; readonly horizon: number };
}): readonly ModelWarning[] {
  const warnings: ModelWarning[] = [];
  const { x, meanSpend, holdout, observation } = facts;
  let repeatBuyers = 0;
  for (let i = 0; i < x.length; i++) if ((x[i] ?? 0) > 0) repeatBuyers += 1;
  const once = x.length - repeatBuyers;
  // Under BG/NBD a customer leaves after a repeat purchase only.
  if (facts.model === 'BG/NBD' && once > 0) {
    warnings.push({ code: 'aliveForEver', values: { once, customers: x.length } });
  }
  if (facts.priorNeeded === true) warnings.push({ code: 'priorNeeded', values: {} });
  if (repeatBuyers < fewRepeatBuyers) {
    warnings.push({ code: 'fewRepeatBuyers', values: { repeatBuyers, customers: x.length } });
  }
  if (meanSpend !== undefined) {
    const correlation = spendCorrelation(x, meanSpend);
    if (Math.abs(correlation) >= strongCorrelation) {
      warnings.push({ code: 'spendCorrelation', values: { correlation } });
    }
  }
  if (holdout !== undefined && holdout.actual > 0) {
    const error = (holdout.expected - holdout.actual) / holdout.actual;
    if (Math.abs(error) >= largeHoldoutError) {
      const { actual, expected } = holdout;
      warnings.push({ code: 'holdoutError', values: { error, actual, expected } });
    }
  }
  if (observation !== undefined && observation.horizon > 2 * observation.meanAge) {
    warnings.push({ code: 'shortObservation', values: { ...observation } });
  }
  return warnings;
}
