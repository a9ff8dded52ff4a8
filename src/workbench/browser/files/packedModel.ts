import type { CellModel, SheetModel, WorkbookModel } from '../../workbook/model';

/**
 * A workbook as it goes from a worker to the page: cells as columns of numbers and each text once. The browser copies an
 * object for each cell six times as slowly, and a text as often as it is met.
 */
export interface PackedModel {
  /** Everything but the cells. */
  readonly book: WorkbookModel;
  readonly cells: readonly PackedCells[];
  readonly texts: readonly string[];
}

export interface PackedCells {
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** The number, the truth value, or the place in the texts. */
  readonly values: Float64Array;
  /** Place in the texts and of the look, counted from 1; 0 for none. */
  readonly formulas: Uint32Array;
  readonly styles: Uint32Array;
  /** Which cells of the list spill, and how far. */
  readonly spills: readonly (readonly [index: number, rowCount: number, columnCount: number])[];
}

const kind = { none: 0, number: 1, text: 2, truth: 3, error: 4 } as const;

export function packModel(model: WorkbookModel): PackedModel {
  const texts = new Texts();
  const cells = model.sheets.map((sheet) => packCells(sheet.cells, texts));
  return { book: { ...model, sheets: model.sheets.map(withoutCells) }, cells, texts: texts.list };
}

/** What can be handed over without being copied. */
export function buffersOf({ cells }: PackedModel): ArrayBuffer[] {
  return cells.flatMap(({ rows, columns, kinds, values, formulas, styles }) =>
    [rows, columns, kinds, values, formulas, styles].map(({ buffer }) => buffer as ArrayBuffer),
  );
}

export function unpackModel({ book, cells, texts }: PackedModel): WorkbookModel {
  const sheets = book.sheets.map((sheet, index) => {
    const packed = cells[index];
    return packed === undefined ? sheet : { ...sheet, cells: unpackCells(packed, texts) };
  });
  return { ...book, sheets };
}

function withoutCells(sheet: SheetModel): SheetModel {
  return { ...sheet, cells: {} };
}

class Texts {
  readonly list: string[] = [];
  private readonly places = new Map<string, number>();

  place(text: string): number {
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.list.push(text) - 1;
      this.places.set(text, place);
    }
    return place;
  }
}

function packCells(rows: SheetModel['cells'], texts: Texts): PackedCells {
  let count = 0;
  for (const row in rows) count += Object.keys(rows[row] ?? {}).length;
  const packed = {
    rows: new Uint32Array(count),
    columns: new Uint16Array(count),
    kinds: new Uint8Array(count),
    values: new Float64Array(count),
    formulas: new Uint32Array(count),
    styles: new Uint32Array(count),
  };
  const spills: [number, number, number][] = [];
  let index = 0;
  for (const r in rows) {
    const row = rows[r] ?? {};
    for (const c in row) {
      const cell = row[c];
      if (cell === undefined) continue;
      packed.rows[index] = Number(r);
      packed.columns[index] = Number(c);
      const { value, formula, spill, style } = cell;
      if (typeof value === 'number') {
        packed.kinds[index] = kind.number;
        packed.values[index] = value;
      } else if (typeof value === 'string') {
        packed.kinds[index] = kind.text;
        packed.values[index] = texts.place(value);
      } else if (typeof value === 'boolean') {
        packed.kinds[index] = kind.truth;
        packed.values[index] = value ? 1 : 0;
      } else if (value !== undefined) {
        packed.kinds[index] = kind.error;
        packed.values[index] = texts.place(value.error);
      }
      if (formula !== undefined) packed.formulas[index] = texts.place(formula) + 1;
      if (style !== undefined) packed.styles[index] = style + 1;
      if (spill !== undefined) spills.push([index, spill.rowCount, spill.columnCount]);
      index++;
    }
  }
  return { ...packed, spills };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function unpackCells(packed: PackedCells, texts: readonly string[]): SheetModel['cells'] {
  const rows: Record<number, Record<number, CellModel>> = {};
  const spills = new Map(
    packed.spills.map(([index, rowCount, columnCount]) => [index, { rowCount, columnCount }]),
  );
  let row: Record<number, CellModel> = {};
  let number = -1;
  for (let index = 0; index < packed.rows.length; index++) {
    const r = packed.rows[index] ?? 0;
    if (r !== number) {
      number = r;
      rows[r] = row = {};
    }
    row[packed.columns[index] ?? 0] = cellAt(packed, index, texts, spills);
  }
  return rows;
}

function cellAt(
  packed: PackedCells,
  index: number,
  texts: readonly string[],
  spills: ReadonlyMap<number, NonNullable<CellModel['spill']>>,
): CellModel {
  const cell: Mutable<CellModel> = {};
  const value = packed.values[index] ?? 0;
  switch (packed.kinds[index]) {
    case kind.number:
      cell.value = value;
      break;
    case kind.text:
      cell.value = texts[value] ?? '';
      break;
    case kind.truth:
      cell.value = value === 1;
      break;
    case kind.error:
      cell.value = { error: texts[value] ?? '' };
      break;
    case undefined:
    case kind.none:
    default:
  }
  const formula = packed.formulas[index] ?? 0;
  if (formula > 0) {
    cell.formula = texts[formula - 1] ?? '';
    const spill = spills.get(index);
    if (spill !== undefined) cell.spill = spill;
  }
  const style = packed.styles[index] ?? 0;
  if (style > 0) cell.style = style - 1;
  return cell;
}
