import { divide } from '../divide';
import { notAbove } from '../notAbove';

/**
 * Share of wallet: what a customer spends with us, of all that the customer spends in the category.
 *
 * @returns 0 to 1
 * @throws MetricError `nothingToDivideBy`, or `exceeds` where more is spent with us than in all
 *
 * Source: Farris et al. (2010), Marketing Metrics, 2nd ed., section 2.5.
 * Example: shareOfWallet(300, 1200) = 0.25.
 */
export function shareOfWallet(spendWithUs: number, totalSpend: number): number {
  notAbove('spendWithUs', spendWithUs, 'totalSpend', totalSpend);
  return divide(spendWithUs, totalSpend, 'totalSpend');
}
