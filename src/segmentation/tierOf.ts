/** 0 high, 1 medium, 2 low; -1 where the value is NaN. */
export type Tiers = Int16Array;

/** Where the tiers begin: the least value of high and of medium; Infinity where a tier is empty. */
export interface TierCuts {
  readonly high: number;
  readonly medium: number;
}

/** Tiers by fixed cuts. */
export function tiersByCuts(values: Float64Array, cuts: TierCuts): Tiers {
  return Int16Array.from(values, (value) =>
    Number.isNaN(value) ? -1 : value >= cuts.high ? 0 : value >= cuts.medium ? 1 : 2,
  );
}

/**
 * Cuts so that about `high` of the customers stand in the top tier and `medium` in the next. Equal values
 * stay together: they go where the middle of their ranks falls.
 */
export function cutsByQuantile(values: Float64Array, high: number, medium: number): TierCuts {
  return cutsFrom(values, (before, ties, count) => (before + ties / 2) / count, high, medium);
}

/**
 * Cuts so that the top tier brings the first `high` share of all value, the next one the following `medium`
 * share: customers are added up from the largest, and the one who crosses a share belongs above it. Only
 * positive values add up.
 */
export function cutsByPareto(values: Float64Array, high: number, medium: number): TierCuts {
  let total = 0;
  for (const value of values) if (value > 0) total += value;
  let cumulative = 0;
  const positive = values.filter((value) => value > 0);
  return cutsFrom(
    positive,
    (_before, ties, _count, value) => {
      const share = total === 0 ? 1 : cumulative / total;
      cumulative += ties * value;
      // The share before a group decides; rounding must not push a group over an exact 80 %.
      return share + 1e-12;
    },
    high,
    medium,
  );
}

function cutsFrom(
  values: Float64Array,
  placeOf: (before: number, ties: number, count: number, value: number) => number,
  high: number,
  medium: number,
): TierCuts {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const cuts = { high: Infinity, medium: Infinity };
  const count = sorted.length;
  for (let end = count; end > 0;) {
    const value = sorted[end - 1] ?? NaN;
    let start = end - 1;
    while (start > 0 && sorted[start - 1] === value) start--;
    const place = placeOf(count - end, end - start, count, value);
    if (place < high) cuts.high = value;
    if (place < high + medium) cuts.medium = value;
    else break;
    end = start;
  }
  return cuts;
}
