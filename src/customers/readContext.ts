import type { CellGrid } from './cells';
import type { ColumnMapping } from './columnMapping';
import type { NotesCollector } from './notesCollector';

/** What the readers of columns share: the cells, how to read them, the rows that count and where notes go. */
export interface ReadContext {
  readonly grid: CellGrid;
  readonly mapping: ColumnMapping;
  /** Indices in `grid.values` of the rows that were not left out. */
  readonly rows: Int32Array;
  readonly notes: NotesCollector;
  /** Header of a column for notes, its letter where there is none. */
  readonly headerOf: (column: number) => string;
}
