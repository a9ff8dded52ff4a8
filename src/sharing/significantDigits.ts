/**
 * A number as it survives other programs and other ways of reading it, to tell whether it was changed. Excel shows and
 * many programs store 15 digits, of which the last is not certain. Rounded to 15 first: a number that ends in 49999 and
 * what a program makes of it, 5, must not part at the 14th.
 */
export function significantDigits(value: number): number {
  // Minus zero is zero in a cell.
  return Number(Number(value.toPrecision(15)).toPrecision(14)) + 0;
}
