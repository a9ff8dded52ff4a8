import { quoted } from '../live';

/**
 * Formula text of a sentence whose `{places}` are formulas; a place without one stays as it is written.
 * `{count|customer|customers}` is the word for one or for any other number, whatever the number becomes.
 *
 * @param counts whole numbers among them, which are shown with the reader's own separators
 */
export function sentence(
  text: string,
  parts: Readonly<Record<string, string>>,
  counts: Readonly<Record<string, string>> = {},
): string {
  return text
    .split(/(\{\w+(?:\|[^|{}]*\|[^|{}]*)?\})/)
    .filter((piece) => piece !== '')
    .map(
      (piece) =>
        (piece.startsWith('{') ? placed(piece.slice(1, -1), parts, counts) : undefined) ?? quoted(piece),
    )
    .join('&');
}

function placed(
  place: string,
  parts: Readonly<Record<string, string>>,
  counts: Readonly<Record<string, string>>,
): string | undefined {
  const [name = '', one, other] = place.split('|');
  const count = counts[name];
  const part = count ?? parts[name];
  if (part === undefined) return undefined;
  if (one === undefined || other === undefined) return count === undefined ? part : `FIXED(${count},0)`;
  return `IF(${part}=1,${quoted(one)},${quoted(other)})`;
}

/** A share inside a sentence. Whole percents: other formats read differently where commas are decimal marks. */
export function percent(value: string): string {
  return `TEXT(${value},"0%")`;
}

/** A part of the whole inside a sentence, which is never said to be nothing or all where it is not. */
export function part(value: string): string {
  return `IF(AND(${value}>0,${value}<0.005),"<1%",IF(AND(${value}<1,${value}>=0.995),">99%",${percent(value)}))`;
}

/** A measure inside a sentence, with one decimal and the reader's own marks. */
export function measure(value: string): string {
  return `FIXED(${value},1)`;
}
