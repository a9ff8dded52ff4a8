import type { Typed } from './typedText';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)';

type Amount = Typed & { readonly value: number };

/** Patterns of typed text that the number library does not read, or not as Excel does, with their readers. */
const readers: readonly (readonly [RegExp, (match: RegExpExecArray) => Amount | undefined])[] = [
  // "37.2%", "-5 %", "(5%)"
  [
    /^(\()?([+-])?\s*([\d,]*\.?\d+|\d[\d,]*\.)\s*%(\))?$/,
    ([, open, sign, digits = '', close]) =>
      Boolean(open) === Boolean(close)
        ? {
            value: signOf(open ?? (sign === '-' ? sign : undefined)) * plain(digits, -2),
            numberFormat: digits.includes('.') ? '0.00%' : '0%',
          }
        : undefined,
  ],
  // "1 1/2", "0 1/4", "-2 3/16"
  [
    /^([+-])?(\d+) (\d{1,3})\/(\d{1,3})$/,
    ([, sign, whole, above, below = '']) =>
      Number(below) === 0
        ? undefined
        : {
            value: signOf(sign) * (Number(whole) + Number(above) / Number(below)),
            numberFormat: below.length > 1 ? '# ??/??' : '# ?/?',
          },
  ],
  // "25:00", "100:30:15": more than a day
  [
    /^(\d{2,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/,
    ([, hours, minutes, seconds = '0']) =>
      Number(hours) < 24 || Number(hours) > 9999 || Number(minutes) > 59 || Number(seconds) >= 60
        ? undefined
        : {
            value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
            numberFormat: '[h]:mm:ss',
          },
  ],
  // "Jan 5, 2020", "January 5 2020", "5-Jan-2020", "5 January 20"
  [
    new RegExp(`^${monthWord}[ -]*(\\d{1,2}),?[ -]+(\\d{4}|\\d{2})$`, 'i'),
    ([, month, day, year]) => dateOf(year, month, day, 'd-mmm-yy'),
  ],
  [
    new RegExp(`^(\\d{1,2})[ -]?${monthWord}[ ,-]+(\\d{4}|\\d{2})$`, 'i'),
    ([, day, month, year]) => dateOf(year, month, day, 'd-mmm-yy'),
  ],
  // "January 2020"
  [new RegExp(`^${monthWord}[ ,-]+(\\d{4})$`, 'i'), ([, month, year]) => dateOf(year, month, '1', 'mmm-yy')],
];

/** Reads an amount, a fraction, a long time or a date as Excel does; undefined where the text is none of these. */
export function readAmount(text: string): Amount | undefined {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    const amount = match && read(match);
    if (amount) return amount;
  }
  return undefined;
}

function signOf(sign: string | undefined): 1 | -1 {
  return sign === '-' || sign === '(' ? -1 : 1;
}

/** Digits times ten to the power of `exponent`: written into the text, for a division would lose the last digit. */
function plain(digits: string, exponent = 0): number {
  return Number(`${digits.replaceAll(',', '')}e${exponent}`);
}

/** Two digits are of this century up to 29, as in Excel. */
function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  numberFormat: string,
): Amount | undefined {
  const index = months.indexOf((month ?? '').slice(0, 3).toLowerCase());
  const short = Number(year);
  const full = (year ?? '').length > 2 ? short : short + (short < 30 ? 2000 : 1900);
  const time = Date.UTC(full, index, Number(day));
  if (index < 0 || full < 1900 || new Date(time).getUTCDate() !== Number(day)) return undefined;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel counts a 29 February 1900 that never was.
  return { value: days > 60 ? days : days - 1, numberFormat };
}
