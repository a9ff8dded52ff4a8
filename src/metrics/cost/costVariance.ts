/**
 * Cost variance: actual cost − cost standard, in money. Above 0 more was spent than the standard allows.
 *
 * Source: Horngren, C. T., Datar, S. M. & Rajan, M. V. (2015), Cost Accounting, 15th ed., chapter 7 (flexible budgets).
 * Example: costVariance(1150, 1000) = 150.
 */
export function costVariance(actual: number, standard: number): number {
  return actual - standard;
}
