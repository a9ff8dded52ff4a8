/**
 * Scores 1…bins by mid-rank: a value's score is the bin in which the middle of its ties falls, so that equal
 * values have equal scores, however many there are, and equally many customers get each score where all values
 * differ. The lowest value scores 1, however many share it: most customers bought once, and that is not often. A
 * column of one value gets the middle score. NaN scores 0.
 *
 * Permutations and increasing transformations of the values leave the scores as they are.
 *
 * @param values one per customer
 * @param bins number of scores, 2 or more
 */
export function scoreByRank(values: Float64Array, bins: number): Uint8Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const limits = scoreLimits(sorted, bins);
  const scores = new Uint8Array(values.length);
  for (let customer = 0; customer < values.length; customer++) {
    const value = values[customer] ?? NaN;
    if (Number.isNaN(value)) continue;
    let score = 1;
    while (score < bins && value > (limits[score - 1] ?? Infinity)) score++;
    scores[customer] = score;
  }
  return scores;
}

/** The largest value of each score but the last: a value above limit s − 1 scores more than s. */
function scoreLimits(sorted: Float64Array, bins: number): Float64Array {
  const limits = new Float64Array(bins - 1).fill(-Infinity);
  const count = sorted.length;
  for (let start = 0; start < count;) {
    const value = sorted[start] ?? NaN;
    let end = start + 1;
    while (end < count && sorted[end] === value) end++;
    const isLowest = start === 0 && end < count;
    const score = isLowest ? 1 : Math.min(bins, Math.floor(((start + end) * bins) / (2 * count)) + 1);
    for (let place = score - 1; place < bins - 1; place++) limits[place] = value;
    start = end;
  }
  return limits;
}
