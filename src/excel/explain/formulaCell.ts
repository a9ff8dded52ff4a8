import { rectangleProperties } from '../reading/rectangle';
import { supports } from '../requirements';
import { run } from '../run';

/** The active cell with its formula, and the spill that it belongs to. */
export interface FormulaCell {
  readonly sheetName: string;
  /** `D2` */
  readonly address: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** Of the cell, or of the anchor whose spill covers it; undefined without one. */
  readonly formula: string | undefined;
  /** As values are read of cells: numbers, texts, truths, "" where blank; an error by its name. */
  readonly value: string | number | boolean;
  readonly isError: boolean;
  /** Where the formula stands, if not in the cell itself; and what it fills. */
  readonly spill?: {
    readonly anchor: string;
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
    /** The first rows and columns of what it fills. */
    readonly values: readonly (readonly (string | number | boolean)[])[];
  };
  /** The sheet is protected: Excel may hide formulas then. */
  readonly isProtected: boolean;
}

/** Cells of a spill that are read, to show it: a fit has some twenty rows of three. */
const mostRows = 40;
const mostColumns = 8;

/** Reads the active cell: in one request, in two where it belongs to a spill. */
export function readFormulaCell(): Promise<FormulaCell> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,rowIndex,columnIndex,formulas,values,valueTypes');
    const sheet = cell.worksheet;
    sheet.load('name');
    sheet.protection.load('protected');
    const parent = supports('spills') ? cell.getSpillParentOrNullObject() : undefined;
    const own = supports('spills') ? cell.getSpillingToRangeOrNullObject() : undefined;
    parent?.load('rowIndex,columnIndex,formulas,address');
    own?.load(rectangleProperties);
    await context.sync();
    const anchor = own !== undefined && !own.isNullObject ? cell : parent;
    const formula = formulaOf(cell);
    const base = {
      sheetName: sheet.name,
      address: plain(cell.address),
      row: cell.rowIndex,
      column: cell.columnIndex,
      formula,
      value: cell.values[0]?.[0] as string | number | boolean,
      isError: String(cell.valueTypes[0]?.[0]) === 'Error',
      isProtected: sheet.protection.protected,
    };
    if (anchor === undefined || anchor.isNullObject) return base;
    const filled = own !== undefined && !own.isNullObject ? own : anchor.getSpillingToRange();
    filled.load(rectangleProperties);
    await context.sync();
    const shown = sheet.getRangeByIndexes(
      filled.rowIndex,
      filled.columnIndex,
      Math.min(mostRows, filled.rowCount),
      Math.min(mostColumns, filled.columnCount),
    );
    shown.load('values');
    await context.sync();
    return {
      ...base,
      formula: formula ?? formulaOf(anchor),
      spill: {
        anchor: plain(anchor.address),
        row: filled.rowIndex,
        column: filled.columnIndex,
        rowCount: filled.rowCount,
        columnCount: filled.columnCount,
        values: shown.values as (string | number | boolean)[][],
      },
    };
  });
}

function formulaOf(range: Excel.Range): string | undefined {
  const formula: unknown = range.formulas[0]?.[0];
  // Text that looks like a formula is told from one by its value, which is the same.
  const isFormula = typeof formula === 'string' && formula.startsWith('=');
  return isFormula ? formula : undefined;
}

/** `D2` of `Sheet1!D2`. */
function plain(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
