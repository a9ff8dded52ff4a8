import { parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';
import { requirePlainXml } from './requirePlainXml';

export type { XmlElement };

/** Text for between tags or in an attribute; what XML cannot hold is written as `_x0007_`, as Excel does. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text of a cell: control characters and lone surrogates become `_x0007_`; a literal `_x0007_` is guarded. */
export function escapeCellText(text: string): string {
  if (/^[\w .,:;()\-+*/=%]*$/.test(text) && !text.includes('_x')) return text;
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const legal = guarded.replace(
    // eslint-disable-next-line no-control-regex -- these are the very characters that XML 1.0 forbids
    /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return escapeXml(legal);
}

export function unescapeCellText(text: string): string {
  return unescapeHex(unescapeXml(text));
}

/** `_x0007_` back to its character. */
export function unescapeHex(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return characterOf(parseInt(hex, 16)) ?? entity;
      if (decimal !== undefined) return characterOf(Number(decimal)) ?? entity;
      return entities[name ?? ''] ?? entity;
    },
  );
}

/** Undefined for a number that is no character: its reference stays as it is written. */
function characterOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/**
 * Root element of a part; undefined for an empty part.
 * @throws XmlError before the parser sees XML that is made to exhaust it, and what the parser throws for XML that is none.
 */
export function rootElement(xml: string): XmlElement | undefined {
  if (xml === '') return undefined;
  requirePlainXml(xml);
  return parseXml(xml).root;
}

/** Name of an element without its namespace prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

export function childElements(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (!element) return [];
  return element.children.filter(
    (node): node is XmlElement => node.type === 'element' && (name === undefined || localName(node) === name),
  );
}

export function childElement(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((parent, name) => childElements(parent, name)[0], element);
}

/** Elements of a name anywhere below, in document order. */
export function descendants(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** An attribute by its local name: `r:id` is found as "id". */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const direct = element.attributes[name];
  if (direct !== undefined) return direct;
  return Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

export function elementText(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children
    .map((node) =>
      node.type === 'text' || node.type === 'cdata'
        ? node.value
        : node.type === 'element'
          ? elementText(node)
          : '',
    )
    .join('');
}

export function flag(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
