import type { Finding } from './customerSet';
import type { DerivationChoices } from './derivations';
import type { FieldName } from './fields';
import type { DateOrder } from './parseDate';
import type { DecimalMark } from './parseNumber';
import type { Answers } from './questions';

/** How cells become customers. Plain JSON: guessed by `recognizeColumns`, changed by hand, kept with the workbook. */
export interface ColumnMapping {
  /** Index in `grid.values` of the header row, -1 where there is none. Rows above it are titles. */
  readonly headerRow: number;
  /** Rows that make up the header from there on: 2 where units or years stand in a second one; 1 where absent. */
  readonly headerRows?: number;
  readonly layout: 'customers' | 'log';
  /** The field that each column of the grid holds; null where it is only carried along. A field stands once. */
  readonly fields: readonly (FieldName | null)[];
  readonly dateOrder: DateOrder;
  readonly decimal: DecimalMark;
  /** Days since 1970-01-01; null means the latest date in the data. */
  readonly asOf: number | null;
  /** How lacking fields are derived, where a person chose. */
  readonly derive?: DerivationChoices;
  /** What a person chose where the cells can be read in more ways than one. */
  readonly answers?: Answers;
}

/** Why a column was taken for its field. */
export type GuessReason = 'header' | 'headerPart' | 'content' | 'layout' | 'none';

/** What was guessed about one column, to be shown beside the choice. */
export interface ColumnGuess {
  readonly column: number;
  /** Header text, or the column's letter where there is none. */
  readonly header: string;
  readonly field: FieldName | null;
  /** 0–1: 1 is a known header whose cells fit, below .6 the content alone decided. */
  readonly confidence: number;
  readonly reason: GuessReason;
  /** The first cells that are not blank, as text. */
  readonly examples: readonly string[];
}

/** What was found out about a grid, as a mapping that can be used at once and the reasons for it. */
export interface Recognition {
  readonly mapping: ColumnMapping;
  readonly columns: readonly ColumnGuess[];
  readonly findings: readonly Finding[];
}
