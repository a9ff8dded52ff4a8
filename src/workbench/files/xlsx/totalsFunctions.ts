/** The file's word for each function of a totals row, by its number in SUBTOTAL. */
export const totalsFunctions: Readonly<Record<number, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};
