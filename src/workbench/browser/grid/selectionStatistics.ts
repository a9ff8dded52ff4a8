/** What a spreadsheet's status bar says of the selected cells. */
export interface SelectionStatistics {
  /** Cells that hold anything. */
  readonly count: number;
  /** Cells that hold a number. */
  readonly numbers: number;
  readonly sum: number;
}

/** Counts what is in some cells; numbers alone enter the sum, as in Excel. */
export function selectionStatistics(values: Iterable<unknown>): SelectionStatistics {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const value of values) {
    if (value === null || value === undefined || value === '') continue;
    count += 1;
    if (typeof value !== 'number') continue;
    numbers += 1;
    sum += value;
  }
  return { count, numbers, sum };
}
