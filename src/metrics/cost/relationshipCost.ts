import { sum } from '../../numerics/sum';
import type { Numbers } from '../numbers';

/**
 * Cost of customer relationships: the sum over the four kinds of cost, in money.
 *
 * @param maintenance cost of keeping the relationship: service, accounts, systems
 * @param acquisition cost of winning the customers
 * @param switching cost of customers who change over to us or from us
 * @param satisfaction cost of satisfying customers: after-sales, complaints, rewards
 *
 * Source: the four kinds of relationship cost of relationship management accounting.
 * Example: relationshipCost([100, 50], [200], [30], [20]) = 400.
 */
export function relationshipCost(
  maintenance: Numbers,
  acquisition: Numbers,
  switching: Numbers,
  satisfaction: Numbers,
): number {
  return sum([sum(maintenance), sum(acquisition), sum(switching), sum(satisfaction)]);
}
