import { unescapeCellText } from '../xml';

/** Texts of xl/sharedStrings.xml in order; runs of rich text are joined, phonetic guides left out. */
export function readSharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>(.*?)<\/(?:\w+:)?si>)/gs)].map(([, item = '']) =>
    richText(item),
  );
}

/** Text of an `<si>` or `<is>`. */
export function richText(item: string): string {
  const plain = item.includes('rPh') ? item.replace(/<(\w+:)?rPh[ >].*?<\/(\w+:)?rPh>/gs, '') : item;
  let text = '';
  for (const [, piece = ''] of plain.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?t>/gs)) text += piece;
  return unescapeCellText(text);
}
