import type { NumberTable } from '../../metrics/numbers';
import { ModelError } from '../../models/modelError';
import type { Survivors } from '../../models/survivors';

/**
 * Cohorts from a range: one column each, as a triangle by age or by calendar period (blank before its start and after the
 * last observation). A single row or column is one cohort; a
 * label before it is no gap.
 *
 * Desktop Excel can hand blank cells over as 0. Where a range of several cohorts has no blank cell at all, zeros below
 * a cohort's last number are such cells: a triangle has blanks, and a cohort that is all gone is rare.
 * @throws ModelError 'cohort' with the column, and the place within the cohort, for a gap inside; 'empty'
 */
export function readCohorts({ rowCount, columnCount, values }: NumberTable): Survivors {
  if (rowCount === 1 || columnCount === 1) return withoutGap(Array.from(values), 0);
  const zeroIsBlank = !Array.from(values).some(Number.isNaN);
  const cohorts = Array.from({ length: columnCount }, (_, column) =>
    cohortOf(
      Array.from({ length: rowCount }, (_row, row) => values[row * columnCount + column] ?? NaN),
      column,
      zeroIsBlank,
    ),
  ).filter((cohort) => cohort.length > 0);
  const [only] = cohorts;
  if (only === undefined) throw new ModelError('empty');
  return cohorts.length === 1 ? only : cohorts;
}

function cohortOf(cells: readonly number[], column: number, zeroIsBlank: boolean): readonly number[] {
  // Nobody before the start: blank, or 0 in a table by calendar period.
  const start = cells.findIndex((value) => value > 0 || value < 0);
  if (start < 0) return [];
  const end = cells.map((value) => !Number.isNaN(value) && !(zeroIsBlank && value === 0)).lastIndexOf(true);
  return withoutGap(cells.slice(start, end + 1), column);
}

/** The numbers from the first to the last; a period that is missing among them would move all later ones. */
function withoutGap(cells: readonly number[], column: number): readonly number[] {
  const isNumber = cells.map((value) => !Number.isNaN(value));
  const start = isNumber.indexOf(true);
  if (start < 0) return [];
  const cohort = cells.slice(start, isNumber.lastIndexOf(true) + 1);
  const gap = cohort.findIndex(Number.isNaN);
  if (gap >= 0) throw new ModelError('cohort', { column: column + 1, row: gap + 1 });
  return cohort;
}
