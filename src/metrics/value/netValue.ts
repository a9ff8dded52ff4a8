/**
 * Customer value: direct benefit + indirect benefit − cost, all in money.
 *
 * Source: our definition, after Kumar, V. et al. (2010), Undervalued or overvalued customers, Journal of Service Research 13(3), 297-310:
 * value beyond purchases is added to that of purchases.
 * Example: netValue(1200, 300, 400) = 1100.
 */
export function netValue(direct: number, indirect: number, cost: number): number {
  return direct + indirect - cost;
}
