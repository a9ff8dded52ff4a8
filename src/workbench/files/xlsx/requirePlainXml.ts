import { fileLimits } from '../fileLimits';

/** XML that is not taken: not well made, or made to exhaust whoever reads it. */
export class XmlError extends Error {
  constructor(readonly fault: 'deep' | 'long' | 'definitions' | 'cutShort') {
    super(fault);
    this.name = 'XmlError';
  }
}

/**
 * Runs once over the text of a part before a parser sees it: whatever that parser does with deep, long or
 * self-expanding XML, it never gets any.
 * @throws XmlError where elements stand too deep in one another, are too many, have too many attributes, where the text
 * defines entities of its own (no part of a workbook may), or where a tag has no end.
 */
export function requirePlainXml(xml: string): void {
  let depth = 0;
  let elements = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const next = xml.charCodeAt(at + 1);
    if (next === exclamation) {
      at = afterDeclaration(xml, at);
      continue;
    }
    if (next === question) {
      at = after(xml, '?>', at);
      continue;
    }
    if (next === slash) {
      depth--;
      at = after(xml, '>', at);
      continue;
    }
    const end = tagEnd(xml, at);
    elements++;
    if (elements > fileLimits.elements) throw new XmlError('long');
    if (xml.charCodeAt(end - 1) !== slash && ++depth > fileLimits.depth) throw new XmlError('deep');
    at = end + 1;
  }
}

const [exclamation, question, slash, greater, quote, apostrophe] = [33, 63, 47, 62, 34, 39] as const;

/** Index of the ">" that ends a tag; one in an attribute's value does not. */
export function tagEnd(xml: string, start: number): number {
  let attributes = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === greater) return at;
    if (code !== quote && code !== apostrophe) continue;
    at = xml.indexOf(code === quote ? '"' : "'", at + 1);
    if (at < 0) break;
    if (++attributes > fileLimits.attributes) throw new XmlError('long');
  }
  throw new XmlError('cutShort');
}

function afterDeclaration(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at);
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at);
  throw new XmlError('definitions');
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw new XmlError('cutShort');
  return at + end.length;
}
