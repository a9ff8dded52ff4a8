import type { RandomGenerator } from '../numerics/randomGenerator';
import { randomBeta, randomExponential, randomGamma } from '../numerics/randomVariates';
import type { HistoryModelName } from './predictHistories';

/** Histories of customers who behave exactly as a model says: for tests, examples and power studies. */
export interface SimulatedHistories {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
}

/** When a customer leaves: at a time, or with a chance after each purchase. */
function departure(
  model: HistoryModelName,
  parameters: readonly number[],
  random: RandomGenerator,
): { readonly time: number; readonly chance: number } {
  const [, , third = NaN, fourth = NaN] = parameters;
  if (model === 'Pareto/NBD') {
    const rate = randomGamma(random, third) / fourth;
    return { time: randomExponential(random) / rate, chance: 0 };
  }
  const chance = randomBeta(random, third, fourth);
  return { time: model === 'MBG/NBD' && random() < chance ? 0 : Infinity, chance };
}

/**
 * Simulates purchase histories event by event: an exponential time to each purchase, a departure as the model has it.
 * Nothing is rounded or merged into periods, so a fit must find the parameters again.
 * @param ages T of each customer
 */
export function simulateHistories(
  model: HistoryModelName,
  parameters: readonly number[],
  ages: ArrayLike<number>,
  random: RandomGenerator,
): SimulatedHistories {
  const [r = NaN, alpha = NaN] = parameters;
  const T = Float64Array.from(ages);
  const x = new Float64Array(T.length);
  const tx = new Float64Array(T.length);
  T.forEach((age, i) => {
    const rate = randomGamma(random, r) / alpha;
    const { time, chance } = departure(model, parameters, random);
    const end = Math.min(age, time);
    let now = randomExponential(random) / rate;
    while (now < end) {
      x[i] = (x[i] ?? 0) + 1;
      tx[i] = now;
      if (chance > 0 && random() < chance) break;
      now += randomExponential(random) / rate;
    }
  });
  return { x, tx, T };
}

/** Mean spend of x purchases of customers who spend as Gamma-Gamma says; 0 where x = 0. */
export function simulateSpend(
  parameters: readonly number[],
  x: ArrayLike<number>,
  random: RandomGenerator,
): Float64Array {
  const [p = NaN, q = NaN, v = NaN] = parameters;
  return Float64Array.from(x, (count) => {
    const rate = randomGamma(random, q) / v;
    return count === 0 ? 0 : randomGamma(random, p * count) / rate / count;
  });
}

/** Opportunities taken by customers who behave as BG/BB says, over n opportunities each. */
export function simulateOpportunities(
  parameters: readonly number[],
  opportunities: ArrayLike<number>,
  random: RandomGenerator,
): { readonly x: Float64Array; readonly tx: Float64Array; readonly n: Float64Array } {
  const [alpha = NaN, beta = NaN, gamma = NaN, delta = NaN] = parameters;
  const n = Float64Array.from(opportunities);
  const x = new Float64Array(n.length);
  const tx = new Float64Array(n.length);
  n.forEach((length, i) => {
    const buys = randomBeta(random, alpha, beta);
    const leaves = randomBeta(random, gamma, delta);
    for (let t = 1; t <= length && random() >= leaves; t++) {
      if (random() < buys) {
        x[i] = (x[i] ?? 0) + 1;
        tx[i] = t;
      }
    }
  });
  return { x, tx, n };
}

/** Survivors at the end of periods 0 … periods of a cohort that behaves as sBG (c = 1) or BdW says. */
export function simulateSurvivors(
  [alpha = NaN, beta = NaN, c = 1]: readonly number[],
  customers: number,
  periods: number,
  random: RandomGenerator,
): Float64Array {
  const survivors = new Float64Array(periods + 1);
  for (let i = 0; i < customers; i++) {
    const chance = randomBeta(random, alpha, beta);
    // S(t) = (1 − θ)^(t^c): the lifetime is a Weibull variable, rounded up.
    const lifetime = Math.ceil(Math.pow(randomExponential(random) / -Math.log1p(-chance), 1 / c));
    for (let t = 0; t < Math.min(lifetime, periods + 1); t++) survivors[t] = (survivors[t] ?? 0) + 1;
  }
  return survivors;
}
