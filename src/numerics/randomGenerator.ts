import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Uniform numbers above 0, up to 1: their logarithm exists. */
export type RandomGenerator = () => number;

/** Seeded generator (xoroshiro128+, 53 random bits a number): the same seed gives the same numbers everywhere. */
export function randomGenerator(seed: number): RandomGenerator {
  const generator = xoroshiro128plus(seed);
  return () => 1 - uniformFloat64(generator);
}
