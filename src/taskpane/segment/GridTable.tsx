import { useWords } from '../app/language';
import { HeatTable } from '../charts/HeatTable';
import { segmentTexts } from '../texts/segment';
import type { GridView } from '../worker/views';

/** Customers by two divisions. */
export function GridTable({ grid }: { readonly grid: GridView }) {
  const { t, formats } = useWords();
  const largest = Math.max(1, ...grid.counts.flat());
  return (
    <HeatTable
      caption={t(segmentTexts.gridCaption, { row: t(grid.rowTitle), column: t(grid.columnTitle) })}
      rows={grid.rows.map((row) => t(row))}
      columns={grid.columns.map((column) => t(column))}
      values={grid.counts}
      show={(count) => (count === 0 ? '' : formats.count(count))}
      strength={(count) => Math.sqrt(count / largest)}
    />
  );
}
