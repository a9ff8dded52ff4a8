/** Uniform numbers in (0, 1), never 0 or 1. */
export type RandomGenerator = () => number;

/**
 * Seeded generator: sfc32 (Chris Doty-Humphrey's Small Fast Chaotic, 128 bits of state), 53 random bits a number. The same
 * seed gives the same numbers everywhere.
 */
export function randomGenerator(seed: number): RandomGenerator {
  let a = seed | 0;
  let b = Math.floor(seed / 4294967296) | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 16; i++) next();
  return () => ((next() >>> 5) * 67108864 + (next() >>> 6) + 0.5) / 9007199254740992;
}
