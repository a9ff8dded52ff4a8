import { supports } from '../requirements';

interface Place {
  readonly sheetName: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** What a reading of formulas gives for the cell. */
  readonly content: unknown;
}

/**
 * The cells that hold what they show: a formula that spills stays, what it spills does not. Some versions of Excel give
 * the formula of a spilled area for each of its cells; only the first holds it. Cells come row by row.
 */
export async function withoutSpilled<T>(
  context: Excel.RequestContext,
  cells: readonly T[],
  placeOf: (cell: T) => Place,
): Promise<readonly T[]> {
  const formulas = cells.map(placeOf).filter(({ content }) => isFormula(content));
  if (formulas.length === 0 || !supports('spills')) return cells;
  const spills = formulas.map((place) => {
    const range = context.workbook.worksheets
      .getItem(place.sheetName)
      .getRangeByIndexes(place.row, place.column, 1, 1)
      .getSpillingToRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { place, range };
  });
  await context.sync();
  const inside = new Set<string>();
  for (const { place, range } of spills) {
    if (range.isNullObject || inside.has(keyOf(place))) continue;
    for (let r = 0; r < range.rowCount; r++) {
      for (let c = 0; c < range.columnCount; c++) {
        const row = range.rowIndex + r;
        const column = range.columnIndex + c;
        if (row !== place.row || column !== place.column) inside.add(keyOf({ ...place, row, column }));
      }
    }
  }
  return cells.filter((cell) => !inside.has(keyOf(placeOf(cell))));
}

function isFormula(content: unknown): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

function keyOf({ sheetName, row, column }: Place): string {
  return `${row},${column},${sheetName}`;
}
