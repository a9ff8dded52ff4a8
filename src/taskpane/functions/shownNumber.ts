import type { Language } from '../../i18n/language';

/** A number of an argument or a result: as many digits as a reader compares, none that say nothing. */
export function shownNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 6 }).format(value);
}
