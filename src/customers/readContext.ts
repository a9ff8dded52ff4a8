import type { CellGrid } from './cells';
import type { ColumnMapping } from './columnMapping';
import type { DecimalMark } from './parseNumber';
import type { DateReading } from './resolveDateOrders';
import type { MoneyReading } from './resolveMoney';
import type { NotesCollector } from './notesCollector';

/** What the readers of columns share: the cells, how to read them, the rows that count and where notes go. */
export interface ReadContext {
  readonly grid: CellGrid;
  readonly mapping: ColumnMapping;
  /** Indices in `grid.values` of the rows that were not left out. */
  readonly rows: Int32Array;
  readonly notes: NotesCollector;
  /** How the texts of each column of dates and of numbers are read, as far as they do not follow the mapping. */
  readonly dateReadings?: ReadonlyMap<number, DateReading>;
  /** Units and currencies of columns of money. */
  readonly money?: MoneyReading;
  readonly decimals?: ReadonlyMap<number, DecimalMark>;
  /** Header of a column for notes, its letter where there is none. */
  readonly headerOf: (column: number) => string;
}
