import type { DecimalMark } from './parseNumber';
import { peelNumber } from './peelNumber';

/** What the texts of a column say about their decimal mark. */
export interface DecimalJudgement {
  /** Texts that can be read with this decimal mark alone. */
  readonly sure: Readonly<Record<DecimalMark, number>>;
  /** Texts such as 1.250 and 1,250 by their mark: it parts thousands or decimals. */
  readonly open: Readonly<Record<DecimalMark, number>>;
  /** True where a whole number of four digits or more is parted by nothing: whoever wrote it groups no thousands. */
  readonly bare: boolean;
  readonly example: string;
}

/** Counts what each text allows. */
export function judgeDecimal(texts: Iterable<string>): DecimalJudgement {
  const sure = { '.': 0, ',': 0 };
  const open = { '.': 0, ',': 0 };
  let bare = false;
  let example = '';
  for (const text of texts) {
    const digits = digitsOf(text);
    if (digits === null) continue;
    const verdict = verdictOf(digits);
    if (verdict === null) bare ||= digits.length > 3 && peelNumber(text) !== null;
    else if (verdict.isSure) sure[verdict.mark]++;
    else {
      open[verdict.mark]++;
      if (example === '') example = text.trim();
    }
  }
  return { sure, open, bare, example };
}

const plain = /^[\d.,]*$/;
/** Digits with whatever stands around them; only a full look would tell whether that belongs to a number. */
const dressed = /^[^\d.,]{0,6}([\d.,]*\d)[^\d.,]{0,6}$/;

function digitsOf(text: string): string | null {
  if (plain.test(text)) return text;
  const simple = dressed.exec(text)?.[1];
  if (simple !== undefined) return simple;
  const digits = peelNumber(text)?.digits ?? '';
  return /\d/.test(digits) ? digits.replace(/[ ']/g, '') : null;
}

/** For a sure text its decimal mark, for an open one the mark in it; null where it has none. */
function verdictOf(digits: string): { readonly isSure: boolean; readonly mark: DecimalMark } | null {
  const lastComma = digits.lastIndexOf(',');
  const lastPoint = digits.lastIndexOf('.');
  if (lastComma < 0 && lastPoint < 0) return null;
  if (lastComma >= 0 && lastPoint >= 0) return { isSure: true, mark: lastComma > lastPoint ? ',' : '.' };
  const mark: DecimalMark = lastComma >= 0 ? ',' : '.';
  const other: DecimalMark = mark === ',' ? '.' : ',';
  const parts = digits.split(mark);
  // A mark that stands twice parts thousands.
  if (parts.length > 2) return { isSure: true, mark: other };
  const [whole = '', rest = ''] = parts;
  const couldGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return { isSure: !couldGroup, mark };
}
