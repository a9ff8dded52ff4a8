import { quoted } from '../live';

/** Formula text of a sentence whose `{places}` are formulas; a place without one stays as it is written. */
export function sentence(text: string, parts: Readonly<Record<string, string>>): string {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? parts[piece.slice(1, -1)] : undefined) ?? quoted(piece))
    .join('&');
}

/** A share inside a sentence. Whole percents: other formats read differently where commas are decimal marks. */
export function percent(value: string): string {
  return `TEXT(${value},"0%")`;
}
