import type { NumberTable } from '../../src/metrics/numbers';

/** Cohorts as a range: one column each, from the top by age, or moved down to their start by calendar period. */
export function contractsOf(
  cohorts: readonly (readonly number[])[],
  blank: number,
  by: 'age' | 'calendar',
): NumberTable {
  const rowCount = Math.max(...cohorts.map((cohort) => cohort.length));
  const columnCount = cohorts.length;
  const values = new Array<number>(rowCount * columnCount).fill(blank);
  cohorts.forEach((cohort, column) => {
    const start = by === 'age' ? 0 : rowCount - cohort.length;
    cohort.forEach((value, row) => (values[(start + row) * columnCount + column] = value));
  });
  return { rowCount, columnCount, values };
}
