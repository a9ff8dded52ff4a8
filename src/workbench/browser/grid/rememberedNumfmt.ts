/**
 * The number format library, stood in for by webpack wherever the engine imports it. The engine asks it of every text
 * that it draws or meets in a formula whether it reads as a date, a time or a number, and each "no" takes long,
 * as every format is tried. Texts that were none are remembered.
 */
import { parseDate as readDate, parseNumber as readNumber, parseTime as readTime } from 'numfmt';

/** Texts kept by each; what a person scrolls past in a long list. */
const capacity = 50_000;

export * from 'numfmt';
export const parseDate = rememberMisses(readDate);
export const parseTime = rememberMisses(readTime);
export const parseNumber = rememberMisses(readNumber);

function rememberMisses<Rest extends readonly unknown[], Result>(
  read: (text: string, ...rest: Rest) => Result | null,
): (text: string, ...rest: Rest) => Result | null {
  const misses = new Set<string>();
  return (text, ...rest) => {
    // Options may make a text readable: only the plain question is remembered.
    if (rest.length > 0) return read(text, ...rest);
    if (misses.has(text)) return null;
    const result = read(text, ...rest);
    if (result === null) {
      if (misses.size >= capacity) misses.clear();
      misses.add(text);
    }
    return result;
  };
}
