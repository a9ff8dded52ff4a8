import { expectedLoss } from './expectedLoss';

/**
 * Lifetime value after credit risk: clv·(1 − pd) − expected loss.
 *
 * @param clv lifetime value without risk, in money
 * @param pd probability of default, 0 to 1
 * @param lgd loss given default, 0 to 1
 * @param exposure exposure at default, in money
 * @returns money
 *
 * Source: our definition, after Ryals, L. J. & Knox, S. (2007), Measuring and managing customer relationship risk in
 * business markets, Industrial Marketing Management 36(6), 823-833; expected loss as in the Basel II framework.
 * Example: riskClv(50000, 0.02, 0.45, 1000000) = 40000.
 */
export function riskClv(clv: number, pd: number, lgd: number, exposure: number): number {
  return clv * (1 - pd) - expectedLoss(pd, lgd, exposure);
}
