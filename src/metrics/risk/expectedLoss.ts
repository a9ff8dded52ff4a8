/**
 * Expected loss of a credit exposure: PD·LGD·EAD.
 *
 * @param pd probability of default, 0 to 1
 * @param lgd loss given default, the share of the exposure that is lost, 0 to 1
 * @param exposure exposure at default, in money
 * @returns money
 *
 * Source: Basel Committee on Banking Supervision (2005), An explanatory note on the Basel II IRB risk weight functions.
 * Example: expectedLoss(0.02, 0.45, 1000000) = 9000.
 */
export function expectedLoss(pd: number, lgd: number, exposure: number): number {
  return pd * lgd * exposure;
}
