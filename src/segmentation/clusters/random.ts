import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded random numbers: the same seed gives the same segments. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** `size` different numbers from 0 to below `count`, ascending; all of them where `size` is not less. */
  sample(count: number, size: number): Int32Array;
}

export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number): number => uniformInt(generator, 0, limit - 1);
  return {
    next: () => uniformFloat64(generator),
    below,
    sample(count, size) {
      const all = Int32Array.from({ length: count }, (_, index) => index);
      if (size >= count) return all;
      for (let place = 0; place < size; place++) {
        const other = place + below(count - place);
        const kept = all[place] ?? 0;
        all[place] = all[other] ?? 0;
        all[other] = kept;
      }
      return all.slice(0, size).sort();
    },
  };
}
