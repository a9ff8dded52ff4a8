/**
 * Sum of finite numbers as a number and what is left of it by rounding (the correct sum to about twice the digits).
 * Source: Ogita, T., Rump, S. M. & Oishi, S. (2005), Accurate sum and dot product, algorithm 4.4 (Sum2).
 */
export function exactSum(values: ArrayLike<number>): readonly [sum: number, rest: number] {
  let total = 0;
  let rest = 0;
  let restOfRest = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const next = total + value;
    const part = next - total;
    const lost = total - (next - part) + (value - part);
    total = next;
    // The parts that were lost are summed with their own compensation.
    const nextRest = rest + lost;
    const restPart = nextRest - rest;
    restOfRest += rest - (nextRest - restPart) + (lost - restPart);
    rest = nextRest;
  }
  const small = rest + restOfRest;
  const sum = total + small;
  return [sum, total - sum + small];
}
