import type { Language } from '../i18n/language';
import type { Segmentation } from '../segmentation/segmentation';
import { crossTexts } from '../segmentation/texts/crossTexts';

/**
 * Labels of the segments for cells, in order, different from each other, and one more for customers that the
 * method cannot place. They are criteria of COUNTIFS, to which * ? ~ and a leading = < > mean something
 * else than themselves.
 */
export function segmentLabels(
  segmentation: Pick<Segmentation, 'segments'>,
  language: Language,
): { readonly segments: readonly string[]; readonly notPlaced: string } {
  const taken = new Set<string>();
  const label = (name: string, index: number): string => {
    const clean =
      name
        .replace(/\s+/g, ' ')
        .replaceAll('*', '×')
        .replaceAll('?', '？')
        .replaceAll('~', '∼')
        .replace(/^[\s=<>+\-@]+/, '')
        .trim() || `${index + 1}`;
    let unique = clean;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${clean} ${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
  const segments = segmentation.segments.map((segment, index) => label(segment.name[language], index));
  return { segments, notPlaced: label(crossTexts.notPlaced[language], segments.length) };
}
