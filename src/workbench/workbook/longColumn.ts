import { CellValueType, isTextFormat, type ICellData } from '@univerjs/core';
import {
  ERROR_TYPE_SET,
  FORMULA_REF_TO_ARRAY_CACHE,
  type BaseReferenceObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { cellReader } from './longReference';

/** A column's cells as plain numbers, for formulas over many rows. */
export interface LongColumn {
  readonly length: number;
  /** NaN where no number stands. */
  readonly numbers: Float64Array;
  /** Each row's text as its place in `dictionary`; -1 where none stands. */
  readonly texts: Int32Array;
  /** Texts in lower case. */
  readonly dictionary: ReadonlyMap<string, number>;
  readonly hasErrors: boolean;
  readonly hasBooleans: boolean;
  /** The rows of a text, by its place in `dictionary`, in their order. */
  rowsOf(place: number): Int32Array;
}

/** Shorter columns go the engine's way. */
const long = 250;

/** For the time of a calculation, as the engine keeps its arrays; undefined for columns that it has to read. */
const known = new Map<string, LongColumn | undefined>();
let isWatching = false;

/** One long column of a sheet; anything else is undefined. */
export function longColumnOf(argument: FunctionVariantType | undefined): LongColumn | undefined {
  if (argument?.isReferenceObject() !== true) return undefined;
  const reference = argument as BaseReferenceObject;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (startColumn !== endColumn || startRow < 0 || endRow - startRow + 1 < long) return undefined;
  forgetWithEngine();
  const key = [reference.getUnitId(), reference.getSheetId(), startRow, endRow, startColumn].join('_');
  if (!known.has(key)) known.set(key, read(reference, startRow, endRow - startRow + 1, startColumn));
  return known.get(key);
}

function forgetWithEngine(): void {
  if (isWatching) return;
  isWatching = true;
  const clear = FORMULA_REF_TO_ARRAY_CACHE.clear.bind(FORMULA_REF_TO_ARRAY_CACHE);
  FORMULA_REF_TO_ARRAY_CACHE.clear = () => {
    known.clear();
    clear();
  };
}

function read(
  reference: BaseReferenceObject,
  start: number,
  length: number,
  column: number,
): LongColumn | undefined {
  const cellAt = cellReader(reference);
  if (cellAt === undefined) return undefined;
  const isText = textFormats(reference);
  const numbers = new Float64Array(length).fill(NaN);
  const texts = new Int32Array(length).fill(-1);
  const dictionary = new Map<string, number>();
  let [hasErrors, hasBooleans] = [false, false];
  for (let i = 0; i < length; i += 1) {
    const cell = cellAt(start + i, column);
    if (cell == null) continue;
    const { v, t } = cell;
    if (ERROR_TYPE_SET.has(v as never)) hasErrors = true;
    else if (t === CellValueType.NUMBER && typeof v === 'number' && !isText(cell)) numbers[i] = v;
    else if (isString(cell) || (t === CellValueType.NUMBER && isText(cell))) {
      const text = String(v).toLowerCase();
      let place = dictionary.get(text);
      if (place === undefined) dictionary.set(text, (place = dictionary.size));
      texts[i] = place;
      // What else the engine makes of a cell is its own.
    } else if (t === CellValueType.BOOLEAN) hasBooleans = true;
    else return undefined;
  }
  let rows: readonly Int32Array[] | undefined;
  const rowsOf = (place: number): Int32Array =>
    (rows ??= rowsByText(texts, dictionary.size))[place] ?? new Int32Array();
  return { length, numbers, texts, dictionary, hasErrors, hasBooleans, rowsOf };
}

function rowsByText(texts: Int32Array, count: number): Int32Array[] {
  const lengths = new Int32Array(count);
  for (const place of texts) if (place >= 0) lengths[place] = (lengths[place] ?? 0) + 1;
  const rows = Array.from(lengths, (length) => new Int32Array(length));
  const filled = new Int32Array(count);
  for (const [row, place] of texts.entries()) {
    const list = rows[place];
    if (list === undefined) continue;
    list[filled[place] ?? 0] = row;
    filled[place] = (filled[place] ?? 0) + 1;
  }
  return rows;
}

function isString({ v, t }: ICellData): boolean {
  return typeof v === 'string' && (t === CellValueType.STRING || t === CellValueType.FORCE_STRING);
}

/** Whether a cell's number format makes its number a text; each style is asked once. */
export function textFormats(reference: BaseReferenceObject): (cell: ICellData) => boolean {
  const styles = reference.getUnitStylesData()[reference.getUnitId()];
  const asked = new Map<ICellData['s'], boolean>();
  return (cell) => {
    if (cell.s == null) return false;
    let isText = asked.get(cell.s);
    if (isText === undefined) {
      isText = isTextFormat(styles?.getStyleByCell(cell)?.n?.pattern);
      asked.set(cell.s, isText);
    }
    return isText;
  };
}
