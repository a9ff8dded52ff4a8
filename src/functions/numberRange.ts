import type { Text } from '../i18n/language';

/** Which numbers an argument may be. The same object checks a call and words the messages and the pages. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** True where `min` itself is excluded. */
  readonly minOpen: boolean;
  /** True where `max` itself is excluded. */
  readonly maxOpen: boolean;
  readonly whole: boolean;
}

/** A range from the bounds that it has. */
export function numberRange(bounds: Partial<NumberRange>): NumberRange {
  return { min: -Infinity, max: Infinity, minOpen: false, maxOpen: false, whole: false, ...bounds };
}

export const anyNumber = numberRange({});
export const nonNegative = numberRange({ min: 0 });
export const positive = numberRange({ min: 0, minOpen: true });
/** A share: 0.8 is 80 %. */
export const fraction = numberRange({ min: 0, max: 1 });
/** A discount or growth rate: a loss of everything or more has no meaning. */
export const aboveMinusOne = numberRange({ min: -1, minOpen: true });
/** A discount or growth rate of a period: 3 would be 300 %, and is 3 % or a slip. */
export const ratePerPeriod = numberRange({ min: -1, minOpen: true, max: 3, maxOpen: true });
export const zeroToHundred = numberRange({ min: 0, max: 100 });
export const wholeNonNegative = numberRange({ min: 0, whole: true });
export const wholePositive = numberRange({ min: 1, whole: true });

export function isWithin(range: NumberRange, value: number): boolean {
  return (
    value >= range.min &&
    value <= range.max &&
    Number.isFinite(value) &&
    !(range.minOpen && value === range.min) &&
    !(range.maxOpen && value === range.max) &&
    !(range.whole && !Number.isInteger(value))
  );
}

/** "a number from 0 to 1" */
export function rangeText(range: NumberRange): Text {
  return { 'en-US': englishRange(range), 'zh-CN': chineseRange(range) };
}

function englishRange({ min, max, minOpen, maxOpen, whole }: NumberRange): string {
  const noun = whole ? 'a whole number' : 'a number';
  const low = Number.isFinite(min);
  const high = Number.isFinite(max);
  if (low && high && !minOpen && !maxOpen) return `${noun} from ${min} to ${max}`;
  const bounds = [];
  if (low) bounds.push(minOpen ? `greater than ${min}` : `of ${min} or more`);
  if (high) bounds.push(maxOpen ? `less than ${max}` : `at most ${max}`);
  return [noun, bounds.join(' and ')].filter(Boolean).join(' ');
}

function chineseRange({ min, max, minOpen, maxOpen, whole }: NumberRange): string {
  const noun = whole ? '整数' : '数值';
  const low = Number.isFinite(min);
  const high = Number.isFinite(max);
  if (low && high && !minOpen && !maxOpen) return `介于 ${min} 与 ${max} 之间的${noun}`;
  const bounds = [];
  if (low) bounds.push(minOpen ? `大于 ${min}` : `不小于 ${min}`);
  if (high) bounds.push(maxOpen ? `小于 ${max}` : `不大于 ${max}`);
  return bounds.length ? `${bounds.join('且')} 的${noun}` : noun;
}
