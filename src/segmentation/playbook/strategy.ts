import type { Text } from '../../i18n/language';

/** What a company does for a segment, in the order in which it is read. */
export const aspects = ['communication', 'care', 'serviceLevel', 'product', 'price', 'riskControl'] as const;

export type Aspect = (typeof aspects)[number];
export type Strategy = Readonly<Record<Aspect, Text>>;

/** A strategy from twelve sentences, two for each aspect: English, Chinese. */
export function strategy(...sentences: readonly (readonly [en: string, zh: string])[]): Strategy {
  const text = (place: number): Text => ({
    'en-US': sentences[place]?.[0] ?? '',
    'zh-CN': sentences[place]?.[1] ?? '',
  });
  return {
    communication: text(0),
    care: text(1),
    serviceLevel: text(2),
    product: text(3),
    price: text(4),
    riskControl: text(5),
  };
}
