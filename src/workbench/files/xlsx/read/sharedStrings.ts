import { FileError } from '../../fileError';
import { fileLimits } from '../../fileLimits';
import type { Losses } from '../../losses';
import { fileWords } from '../../texts';
import { ElementScan } from '../elementScan';
import { unescapeCellText } from '../xml';

/** Where the texts of a file are told apart and bounded. */
export interface TextReader {
  /** Name of the file, for the refusal of one that is too large. */
  readonly fileName: string;
  readonly losses: Losses;
}

/** Texts of xl/sharedStrings.xml in order; runs of rich text are joined, phonetic guides left out. */
export function readSharedStrings(xml: string, reader: TextReader): string[] {
  const prefix = /<(\w+:)?sst[\s>]/.exec(xml)?.[1] ?? '';
  const strings: string[] = [];
  const items = new ElementScan(xml, `${prefix}si`);
  while (items.next()) {
    strings.push(cellText(richText(items.body, prefix), reader, () => `sharedStrings ${strings.length + 1}`));
    if (strings.length > fileLimits.sharedStrings) {
      const { fileName } = reader;
      throw new FileError('tooManyParts', {
        name: fileName,
        limit: fileLimits.sharedStrings,
        what: fileWords.texts,
      });
    }
  }
  if (items.isCutShort) reader.losses.add('partsLeftOut', 'sharedStrings.xml', { what: fileWords.ofTexts });
  return strings;
}

/** Text of an `<si>` or `<is>`. Runs beyond what a cell can hold are not read. */
export function richText(item: string, prefix = ''): string {
  const plain = item.includes('rPh') ? withoutGuides(item, prefix) : item;
  const pieces = new ElementScan(plain, `${prefix}t`);
  let text = '';
  // Six characters of a file may be one of a text.
  while (pieces.next() && text.length <= fileLimits.cellText * 10) text += pieces.body;
  return unescapeCellText(withoutSections(text));
}

/** A text as a cell can hold it. */
export function cellText(text: string, { losses }: TextReader, place: () => string): string {
  let kept = text;
  if (kept.length > fileLimits.cellText) {
    losses.add('textsCut', place());
    kept = kept.slice(0, fileLimits.cellText);
  }
  if (kept.includes('\0')) {
    const bare = kept.replaceAll('\0', '');
    losses.add('charactersLeftOut', place(), {}, kept.length - bare.length);
    kept = bare;
  }
  return kept;
}

/** Readings that stand over Chinese and Japanese characters are no part of the text. */
function withoutGuides(item: string, prefix: string): string {
  const end = `</${prefix}rPh>`;
  return item
    .split(`<${prefix}rPh`)
    .map((piece, index) => {
      if (index === 0) return piece;
      const at = piece.indexOf(end);
      return at < 0 ? piece : piece.slice(at + end.length);
    })
    .join('');
}

function withoutSections(text: string): string {
  return text.includes('<![CDATA[') ? text.replaceAll(/<!\[CDATA\[([^\]]*)\]\]>/g, '$1') : text;
}
