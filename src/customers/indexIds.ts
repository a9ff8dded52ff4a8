/** Customers numbered in the order of their first row. */
export interface IdIndex {
  /** One per customer, as first written. */
  readonly ids: readonly (string | number)[];
  /** Customer of each row, -1 where the cell is blank. */
  readonly customer: Int32Array;
}

/**
 * Numbers the distinct identifiers of a column. The text "12" and the number 12 are one customer; "012" is
 * another one, since leading zeros mean something in account numbers.
 *
 * @param cells one per row; '' and null are blank
 */
export function indexIds(cells: readonly (string | number | boolean | null)[]): IdIndex {
  const ids: (string | number)[] = [];
  const byNumber = new Map<number, number>();
  const byText = new Map<string, number>();
  const customer = new Int32Array(cells.length);
  const ofNumber = (id: number): number => {
    let index = byNumber.get(id);
    if (index === undefined) {
      index = ids.push(id) - 1;
      byNumber.set(id, index);
    }
    return index;
  };
  const ofText = (id: string): number => {
    let index = byText.get(id);
    if (index !== undefined) return index;
    const number = Number(id);
    const isNumber = String(number) === id;
    index = (isNumber ? byNumber.get(number) : undefined) ?? ids.push(id) - 1;
    if (isNumber) byNumber.set(number, index);
    byText.set(id, index);
    return index;
  };
  // Logs are often sorted by customer: the row above is looked at before the tables are.
  let lastCell: string | number | boolean | null = '';
  let lastIndex = -1;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? '';
    if (cell !== lastCell) {
      lastCell = cell;
      if (typeof cell === 'number') lastIndex = ofNumber(cell);
      else {
        const text = String(cell).trim();
        lastIndex = text === '' ? -1 : ofText(text);
      }
    }
    customer[row] = lastIndex;
  }
  return { ids, customer };
}
