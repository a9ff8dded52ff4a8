import { NumberValueObject, StringValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { readTyped } from './typedText';

/** Texts kept; a workbook rarely has more different ones that stand where a number is wanted. */
const capacity = 10_000;
const known = new Map<string, BaseValueObject>();
let installed = false;

/**
 * Remembers which number a text stands for. The engine tries all date, time and number formats at each use, also
 * for the constant of `array*1E+9`, once for every cell of the array: half a second for 23,000 cells, with this 10 ms.
 * Amounts in brackets, percentages and fractions are read as they are when typed, as Excel does.
 */
export function installTextToNumberFix(): void {
  if (installed) return;
  installed = true;
  const text = StringValueObject.prototype as unknown as {
    convertToNumberObjectValue: (this: StringValueObject) => BaseValueObject;
  };
  const convert = text.convertToNumberObjectValue;
  text.convertToNumberObjectValue = function convertOnce() {
    const key = this.getValue();
    let number = known.get(key);
    if (number === undefined) {
      if (known.size >= capacity) known.clear();
      known.set(key, (number = asTyped(key) ?? convert.call(this)));
    }
    // A new one each time: calculation changes number objects in place.
    return number.isError()
      ? number
      : NumberValueObject.create(Number(number.getValue()), number.getPattern());
  };
}

/** A text that the engine would not read, or not to the last digit. */
function asTyped(text: string): BaseValueObject | undefined {
  if (!/[%(/]|\d:|[a-z]{3}/i.test(text) || text.length > 40 || text.startsWith('=')) return undefined;
  const { value, numberFormat = '' } = readTyped(text, false, false);
  return typeof value === 'number' ? NumberValueObject.create(value, numberFormat) : undefined;
}
