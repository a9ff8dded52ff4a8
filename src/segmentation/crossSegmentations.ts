import { fillText } from './fillText';
import { playbookEntry } from './playbook/playbookEntry';
import type { Segmentation } from './segmentation';
import { SegmentationError } from './segmentationError';
import { crossTexts as texts } from './texts/crossTexts';

/** Two ways of dividing the same customers, laid across each other. */
export interface CrossedSegmentations {
  /** One segment for each cell, keyed "row|column", row by row. */
  readonly segmentation: Segmentation;
  /** Customers in each cell: `counts[row][column]`. */
  readonly counts: readonly (readonly number[])[];
  /** Value in each cell, NaN values left out. */
  readonly values: readonly (readonly number[])[];
}

/**
 * Crosses two segmentations into a grid: the first gives the rows, the second the columns.
 *
 * @param value one per customer, for the value of each cell
 * @throws SegmentationError 'differentCustomers' where they are not of the same customers
 */
export function crossSegmentations(
  rows: Segmentation,
  columns: Segmentation,
  value?: Float64Array,
): CrossedSegmentations {
  if (rows.membership.length !== columns.membership.length) {
    throw new SegmentationError('differentCustomers', {
      first: rows.membership.length,
      second: columns.membership.length,
    });
  }
  const width = columns.segments.length;
  const counts = rows.segments.map(() => new Array<number>(width).fill(0));
  const values = rows.segments.map(() => new Array<number>(width).fill(0));
  const membership = rows.membership.map((row, customer) => {
    const column = columns.membership[customer] ?? -1;
    if (row < 0 || column < 0) return -1;
    const countRow = counts[row];
    const valueRow = values[row];
    if (countRow) countRow[column] = (countRow[column] ?? 0) + 1;
    const worth = value?.[customer] ?? NaN;
    if (valueRow && !Number.isNaN(worth)) valueRow[column] = (valueRow[column] ?? 0) + worth;
    return row * width + column;
  });
  const taken = new Set(rows.columns.map((column) => column.key));
  const segmentation: Segmentation = {
    method: rows.method,
    crossedWith: columns.method,
    ...measureOf(rows.measure ?? columns.measure),
    title: fillText(texts.title, { rows: rows.title, columns: columns.title }),
    parameters: [...rows.parameters, ...columns.parameters],
    segments: rows.segments.flatMap((row) =>
      columns.segments.map((column) => ({
        key: `${row.key}|${column.key}`,
        name: fillText(texts.name, { row: row.name, column: column.name }),
        rule: fillText(texts.rule, { row: row.rule, column: column.rule }),
        playbook: `${playbookEntry(rows.method, row)}+${playbookEntry(columns.method, column)}`,
      })),
    ),
    membership,
    columns: [...rows.columns, ...columns.columns.filter((column) => !taken.has(column.key))],
    notes: [...rows.notes, ...columns.notes],
  };
  return { segmentation, counts, values };
}

function measureOf(measure: Segmentation['measure']): Pick<Segmentation, 'measure'> {
  return measure === undefined ? {} : { measure };
}
