/**
 * Indirect value of a customer who recommends: referrals · conversion · value per customer · share.
 *
 * @param referrals number of people or firms referred
 * @param conversion share of them who become customers, 0 to 1
 * @param valuePerCustomer lifetime value of a customer won so, in money
 * @param share share of that value credited to the referral, 0 to 1
 * @returns money
 *
 * Source: our definition, after Kumar, V., Petersen, J. A. & Leone, R. P. (2007), How valuable is word of mouth?, Harvard Business Review 85(10).
 * Example: referralValue(8, 0.25, 500, 1) = 1000.
 */
export function referralValue(
  referrals: number,
  conversion: number,
  valuePerCustomer: number,
  share: number,
): number {
  return referrals * conversion * valuePerCustomer * share;
}
