import type { DerivedField } from './derivations';
import type { FieldName } from './fields';
import type { AskedQuestion } from './questions';

/** Numbers of one field, one a customer; NaN where the cell was blank or left out. */
export type NumberColumn = Float64Array;
/** Words of one field, one a customer; '' where blank. */
export type TextColumn = readonly string[];

/** A source row that was left out or changed, and why. Codes have their texts in `texts.ts`. */
export interface RowNote {
  readonly code: string;
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly column?: string;
  readonly value?: string;
  /** True where the whole row was left out; false where one cell was treated as blank or converted. */
  readonly excluded: boolean;
}

/** A finding about the whole input: "37 identifiers occur twice", "dates are text". */
export interface Finding {
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Customers in columns: index i of every column is customer i. Dates are days since 1970-01-01 (UTC,
 * whole days), whatever the workbook's date system; rates are fractions; money in the input's unit.
 */
export interface CustomerSet {
  readonly count: number;
  /** Identifier for display and matching over time; the sheet row's number where there is no id column. */
  readonly ids: readonly string[];
  /** Sheet row (1-based) each customer comes from; 0 where a log was summarised. */
  readonly rows: Int32Array;
  readonly numbers: Partial<Record<FieldName, NumberColumn>>;
  readonly texts: Partial<Record<FieldName, TextColumn>>;
  /** Header of the source column of each field, for the Method sheet. */
  readonly headers: Partial<Record<FieldName, string>>;
  /** Columns that no field claims, carried along to the Customers sheet by their own header. */
  readonly others: readonly {
    readonly header: string;
    readonly values: readonly (string | number)[];
    /** Excel number format of the source column. */
    readonly format?: string;
  }[];
  /** 'customers': one row each. 'log': several rows per customer, summarised. */
  readonly layout: 'customers' | 'log';
  /**
   * Customer of each row of the grid (`CellGrid.values`), -1 for headers, titles and rows left out: what
   * carries a segment back to the rows that were selected, also when a log was summarised.
   */
  readonly rowCustomer?: Int32Array;
  /** ISO code of the one currency that all money is in; absent where the cells name none. */
  readonly currency?: string;
  /** As-of date used for recency and age (days since 1970-01-01); NaN where no date is known. */
  readonly asOf: number;
  readonly source: {
    readonly address: string;
    readonly sheetName: string;
    /** Rows that were read, those that were left out included, headers and titles not. */
    readonly rowCount: number;
  };
  readonly notes: readonly RowNote[];
  readonly findings: readonly Finding[];
  /** Where the cells can be read in more ways than one, and how they were read. */
  readonly questions?: readonly AskedQuestion[];
  /** Fields that were derived rather than read ("recency from last purchase"). */
  readonly derived: readonly FieldName[];
  /** Fields that no column holds and others give, derived or, where a person chose so, not. */
  readonly derivable?: readonly DerivedField[];
  /** Purchases behind a log, kept for charts over time and the models; absent for layout 'customers'. */
  readonly log?: PurchaseLog;
  /** With a log that has amounts: mean spend of the days after the first, refunds taken off; 0 where there are none. */
  readonly repeatSpend?: NumberColumn;
}

/** A purchase log in columns. Order i belongs to customer `customer[i]`; sorted by customer, then day. */
export interface PurchaseLog {
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}
