import { fill, type Text } from '../i18n/language';
import type { CustomerSet } from './customerSet';
import type { Derivation } from './derivations';
import { derivationTexts } from './texts/derivationTexts';
import { fieldTexts } from './texts/fieldTexts';

/** How a field is derived, with the headers of the columns it comes from: "as-of date − “Last order”". */
export function describeDerivation(
  { key, sources }: Derivation,
  { headers }: Pick<CustomerSet, 'headers'>,
): Text {
  const quoted = { 'en-US': '"{header}"', 'zh-CN': '“{header}”' } as const satisfies Text;
  const inLanguage = (language: keyof Text): string => {
    const names = sources.map((source) => {
      const header = headers[source];
      return header === undefined ? fieldTexts[source][language] : fill(quoted[language], { header });
    });
    const [a = '', b = '', c = ''] = names;
    return fill(derivationTexts[key]?.[language] ?? names.join(', '), { a, b, c });
  };
  return { 'en-US': inLanguage('en-US'), 'zh-CN': inLanguage('zh-CN') };
}
