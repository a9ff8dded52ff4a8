import { currencySigns } from './currencySigns';
import { toHalfWidth } from './normalizeText';

/** The currency that a number format shows ("$#,##0.00", "[$€-407] #,##0", "#,##0 \"SEK\""), '' where it shows none. */
export function formatCurrency(format: string): string {
  if (!/[$€£¥₩₹₽"\p{L}\p{Sc}]/u.test(format)) return '';
  const shown = format.split(';')[0] ?? '';
  const locale = /\[\$([^\]-]*)(?:-[^\]]*)?\]/.exec(shown)?.[1];
  const literals = [...shown.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  const bare = shown.replace(/\[[^\]]*\]|"[^"]*"/g, '').match(/\p{Sc}/u)?.[0];
  for (const word of [locale, ...literals, bare]) {
    const code = currencySigns.get(toHalfWidth(word ?? '').toLowerCase());
    if (code !== undefined) return code;
  }
  return '';
}
