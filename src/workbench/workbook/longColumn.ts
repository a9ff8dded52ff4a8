import type { ArrayValueObject } from '@univerjs/engine-formula';

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
}

/** The engine keeps an array of a range for the time of a calculation; so are its columns kept. */
const known = new WeakMap<ArrayValueObject, LongColumn>();

export function longColumnOf(array: ArrayValueObject): LongColumn {
  let column = known.get(array);
  if (column === undefined) known.set(array, (column = read(array)));
  return column;
}

function read(array: ArrayValueObject): LongColumn {
  const length = array.getRowCount();
  const numbers = new Float64Array(length).fill(NaN);
  const texts = new Int32Array(length).fill(-1);
  const dictionary = new Map<string, number>();
  let hasErrors = false;
  array.iterator((value, row) => {
    if (value == null) return;
    if (value.isError()) hasErrors = true;
    else if (value.isNumber()) numbers[row] = Number(value.getValue());
    else if (value.isString()) {
      const text = String(value.getValue()).toLowerCase();
      let place = dictionary.get(text);
      if (place === undefined) dictionary.set(text, (place = dictionary.size));
      texts[row] = place;
    }
  });
  return { length, numbers, texts, dictionary, hasErrors };
}
