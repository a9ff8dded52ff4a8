import type { RandomGenerator } from './randomGenerator';

/** Exponential variable with rate 1. */
export function randomExponential(random: RandomGenerator): number {
  return -Math.log(random());
}

/** Standard normal variable (Box & Muller's polar form). */
export function randomNormal(random: RandomGenerator): number {
  for (;;) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/** Gamma variable with the given shape and rate 1: Marsaglia & Tsang 2000, exact. */
export function randomGamma(random: RandomGenerator, shape: number): number {
  if (shape < 1) return randomGamma(random, shape + 1) * Math.pow(random(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = randomNormal(random);
    const v = Math.pow(1 + c * z, 3);
    if (v <= 0) continue;
    if (Math.log(random()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Beta variable, from two gamma variables. */
export function randomBeta(random: RandomGenerator, a: number, b: number): number {
  const x = randomGamma(random, a);
  const y = randomGamma(random, b);
  return x + y === 0 ? a / (a + b) : x / (x + y);
}
