import { moneyUnit } from './moneyUnit';

/** What a number format says of the unit of the numbers under it. */
export interface FormatUnit {
  /** Single units in one of the numbers: 10,000 for 0"万元", whose cells hold 12.5 and show 12.5万元. */
  readonly factor: number;
  /** ISO code of the currency in those words, '' where they name none. */
  readonly currency: string;
  /** True where the format shows thousands, or ten thousands, of a number that is whole in the cell: #,##0,"k". */
  readonly isScaled: boolean;
}

/** Commas behind the last digit divide what is shown by a thousand each; so do, in Chinese sheets, points put in as text. */
const scaling = /[0#?]\s*,+(?![0#?])|[!\\]\.[0#]/;

/** The unit that a number format writes behind, or before, its numbers; null where it writes none. */
export function formatUnit(format: string): FormatUnit | null {
  const shown = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
  if (!/[0#?]/.test(shown)) return null;
  const literals = [
    ...Array.from(shown.matchAll(/"([^"]*)"/g), (match) => match[1] ?? ''),
    shown
      .replace(/"[^"]*"/g, ' ')
      .replace(/[!\\](.)/g, '$1')
      .replace(/[0#?.,_*@()%/\s-]/g, ''),
  ];
  const isScaled = scaling.test(shown.replace(/"[^"]*"/g, ' '));
  for (const literal of literals) {
    const words = literal.trim();
    // In brackets, a letter alone is a unit too.
    const unit = words === '' ? null : moneyUnit(`(${words})`);
    if (unit !== null) return { factor: isScaled ? 1 : unit.factor, currency: unit.currency, isScaled };
  }
  return isScaled ? { factor: 1, currency: '', isScaled } : null;
}
