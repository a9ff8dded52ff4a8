import { simulateHistories, simulateSpend } from '../../../../models/simulate';
import { randomGenerator } from '../../../../numerics/randomGenerator';

export const customerCount = 2357;

const cents = (value: number): number => Math.round(value * 100) / 100;

/**
 * Customers like CDNOW's, whose own data are not ours to hand out: as many, first bought on any day of twelve weeks,
 * watched to week 39, and behaving as BG/NBD and Gamma-Gamma say with the published parameters. Rows of x, t_x, T in
 * weeks and mean spend; always the same.
 */
export function simulatedPurchases(): readonly (readonly [number, number, number, number])[] {
  const random = randomGenerator(2005);
  const ages = Array.from({ length: customerCount }, () => (189 + Math.floor(random() * 84)) / 7);
  const { x, tx, T } = simulateHistories('BG/NBD', [0.243, 4.414, 0.793, 2.426], ages, random);
  const spend = simulateSpend([6.25, 3.74, 15.44], x, random);
  return Array.from(x, (count, i) => [
    count,
    count === 0 ? 0 : cents(Math.max(1, Math.floor((tx[i] ?? 0) * 7)) / 7),
    cents(T[i] ?? 0),
    cents(spend[i] ?? 0),
  ]);
}
