/** Cells that an argument refers to. */
export interface CellsAt {
  readonly sheetName: string;
  /** `B2` or `B2:B9`. */
  readonly address: string;
  /** Of its first cell, from 0. */
  readonly row: number;
  readonly column: number;
}

/** Why the pane cannot say what an argument is. */
export type Unseen =
  /** A function of Excel's calculates it. */
  | { readonly kind: 'excel'; readonly name: string }
  /** A name that LET or LAMBDA gives, which stands for nothing outside of the formula. */
  | { readonly kind: 'local'; readonly name: string }
  /** A reference that the workbook does not resolve: another workbook, several sheets, a name that is gone. */
  | { readonly kind: 'reference'; readonly text: string }
  /** More cells than the pane reads to explain one. */
  | { readonly kind: 'large'; readonly cells: number };

/** What an argument is, as the function gets it: a value or rows of cells. */
export type Operand =
  | {
      readonly kind: 'cells';
      /** null where blank or left out. */
      readonly value: unknown;
      readonly at?: CellsAt;
      /** It refers to whole columns or rows; `value` holds the used part. */
      readonly isWhole?: boolean;
    }
  | { readonly kind: 'unseen'; readonly why: Unseen; readonly at?: CellsAt };

/** An argument of a call: as it is written, and what it is. */
export interface Given {
  readonly written: string;
  readonly operand: Operand;
}
