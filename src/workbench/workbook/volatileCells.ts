import { isRange, isReference, tokenize } from '@borgar/fx';
import { FormulaDataModel, type IFormulaData } from '@univerjs/engine-formula';
import { parseReference, type Reference } from './address';
import { fromCorners, intersect } from './area';
import { injectorOf } from './engine';
import type { HostWorkbook } from './hostWorkbook';
import type { AreaModel } from './model';

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Functions of which each calculation makes something else. */
const volatileNames = ['RAND', 'RANDBETWEEN', 'RANDARRAY', 'NOW', 'TODAY'];

/**
 * Says of cells whether something volatile is among what they depend on. Finds it out as it is asked, and remembers it: not
 * to be kept over a change of formulas.
 */
export class VolatileCells {
  private readonly known = new Map<string, boolean>();
  private readonly pattern: RegExp;
  private readonly hasAny: boolean;

  constructor(
    private readonly workbook: HostWorkbook,
    customFunctions: readonly string[],
  ) {
    const names = [...volatileNames, ...customFunctions].map((name) => name.replaceAll('.', String.raw`\.`));
    this.pattern = new RegExp(`(?:^|[^\\w.])(?:${names.join('|')})\\s*\\(`, 'i');
    this.hasAny =
      workbook.names.list().some(({ formula }) => this.pattern.test(formula)) ||
      workbook
        .sheets()
        .some(({ id }) => this.formulas(id).some((cell) => this.pattern.test(this.formulaOf(cell))));
  }

  has(cell: Cell): boolean {
    return this.hasAny && this.follow(cell);
  }

  private follow(cell: Cell): boolean {
    const key = `${cell.sheetId} ${cell.row} ${cell.column}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // In a circle of references nothing is volatile by itself.
    this.known.set(key, false);
    const isVolatile = this.isFormulaVolatile(this.formulaOf(cell), cell.sheetId);
    this.known.set(key, isVolatile);
    return isVolatile;
  }

  private isFormulaVolatile(formula: string, sheetId: string): boolean {
    if (this.pattern.test(formula)) return true;
    return tokenize(formula)
      .filter((token) => isRange(token) || isReference(token))
      .some(({ value }) => this.isReferenceVolatile(value, sheetId));
  }

  private isReferenceVolatile(text: string, sheetId: string): boolean {
    const name = this.workbook.names.find(text, sheetId) ?? this.workbook.names.find(text);
    if (name) return this.isFormulaVolatile(name.formula, sheetId);
    const found = parseReference(text) ?? this.tableReference(text);
    const sheet = found?.sheet === undefined ? sheetId : this.workbook.sheet(found.sheet)?.id;
    if (!found || sheet === undefined) return false;
    return this.formulas(sheet).some(
      (cell) => intersect(this.filled(cell), found.area) !== undefined && this.follow(cell),
    );
  }

  private tableReference(text: string): Reference | undefined {
    const table = this.workbook.tables.find(text.split('[')[0] ?? '');
    return table && { sheet: table.sheetId, area: table.area };
  }

  /** The cells that a cell's formula fills. */
  private filled({ sheetId, row, column }: Cell): AreaModel {
    const spill = this.model.getArrayFormulaRange()[this.workbook.unitId]?.[sheetId]?.[row]?.[column];
    return spill ? fromCorners(spill) : { row, column, rowCount: 1, columnCount: 1 };
  }

  private formulas(sheetId: string): Cell[] {
    const all: IFormulaData = this.model.getFormulaData();
    const rows = all[this.workbook.unitId]?.[sheetId] ?? {};
    return Object.entries(rows).flatMap(([row, columns]: [string, object | null | undefined]) =>
      Object.keys(columns ?? {}).map((column) => ({ sheetId, row: Number(row), column: Number(column) })),
    );
  }

  private formulaOf({ sheetId, row, column }: Cell): string {
    return this.workbook.sheet(sheetId)?.cells.formula(row, column) ?? '';
  }

  private get model(): FormulaDataModel {
    return injectorOf(this.workbook.engine).get(FormulaDataModel);
  }
}
