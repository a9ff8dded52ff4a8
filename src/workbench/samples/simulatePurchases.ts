import type { Random } from './random';

/** Who buys: how often, how much, and for how long. */
export interface Buyer {
  readonly institution: boolean;
  /** Day of the first purchase, as Excel's date number. */
  readonly start: number;
}

export interface Purchase {
  readonly buyer: number;
  readonly day: number;
  /** In US dollars, to the cent. */
  readonly amount: number;
}

/**
 * Purchases until a day, by the BG/NBD story: rates of purchase differ by a Gamma, after each purchase a
 * buyer leaves for good with a probability that differs by a Beta, and spend per purchase is Gamma with
 * a Gamma scale. Surplus repeat purchases are taken out at random, which leaves the process what it is.
 *
 * @param count purchases wanted, with the first one of every buyer; the simulation must give as many.
 */
export function simulatePurchases(
  buyers: readonly Buyer[],
  end: number,
  count: number,
  random: Random,
): readonly Purchase[] {
  const first: Purchase[] = [];
  const repeats: Purchase[] = [];
  buyers.forEach(({ institution, start }, buyer) => {
    const rate = random.gamma(institution ? 2.4 : 1.6, institution ? 48 : 56);
    const leaving = random.beta(0.9, institution ? 18 : 11);
    const scale = random.gamma(5, 1);
    const meanSpend = ((institution ? 2900 : 240) * 4) / scale;
    const purchase = (day: number): Purchase => ({
      buyer,
      day,
      amount: Math.max(5, Math.round(random.gamma(6, 6 / meanSpend) * 100) / 100),
    });
    first.push(purchase(start));
    let day = start;
    while (!random.chance(leaving)) {
      day += Math.max(1, Math.round(random.exponential(rate)));
      if (day > end) break;
      repeats.push(purchase(day));
    }
  });
  while (first.length + repeats.length > count)
    repeats.splice(Math.floor(random.uniform() * repeats.length), 1);
  if (first.length + repeats.length < count) throw new RangeError('the simulation gives too few purchases');
  return [...first, ...repeats].sort((one, other) => one.day - other.day || one.buyer - other.buyer);
}
