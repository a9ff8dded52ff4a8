import { keptVersion, type Kept } from './kept';
import { areAddresses, sortEntries } from './keptSchema';

export const keptNamespace = 'urn:clientele:kept-formulas';

/** Characters of a part: requests to Excel on the web may have 5 MB. */
const charactersPerPart = 400_000;

interface Part {
  readonly version: number;
  readonly part: number;
  readonly parts: number;
  readonly addresses?: readonly string[];
  readonly entries?: readonly unknown[];
}

/** The record as custom XML parts, each a document of its own. */
export function keptToXml({ addresses, entries, misfits = [] }: Kept): readonly string[] {
  const pieces: Pick<Part, 'addresses' | 'entries'>[] = [
    ...chunks(addresses).map((some) => ({ addresses: some })),
    ...chunks([...entries, ...misfits.map(asMisfit)]).map((some) => ({ entries: some })),
  ];
  return pieces.map((piece, part) => {
    const json = JSON.stringify({ version: keptVersion, part, parts: pieces.length, ...piece });
    return `<kept xmlns="${keptNamespace}" version="${keptVersion}">${escapeXml(json)}</kept>`;
  });
}

/** So that it stays one, whatever addresses come after it. */
function asMisfit(misfit: unknown): unknown {
  const isWrapped = typeof misfit === 'object' && misfit !== null && 'misfit' in misfit;
  return isWrapped ? misfit : { misfit };
}

export type KeptReading =
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'none' }
  /** Written by a newer version of the add-in. */
  | { readonly kind: 'newer'; readonly version: number }
  /** A part is missing or was changed by another program. */
  | { readonly kind: 'damaged' };

/** Reads what `keptToXml` wrote, in whichever order the parts come. */
export function keptFromXml(xmls: readonly string[]): KeptReading {
  if (xmls.length === 0) return { kind: 'none' };
  const parts: Part[] = [];
  for (const xml of xmls) {
    const part = readPart(xml);
    if (part === undefined) return { kind: 'damaged' };
    if (part.version > keptVersion) return { kind: 'newer', version: part.version };
    parts.push(part);
  }
  parts.sort((one, other) => one.part - other.part);
  const complete = parts.every((part, i) => part.part === i && part.parts === parts.length);
  if (!complete) return { kind: 'damaged' };
  const addresses = parts.flatMap((part) => part.addresses ?? []);
  const { entries, misfits } = sortEntries(
    parts.flatMap((part) => part.entries ?? []),
    addresses.length,
  );
  const kept = { version: keptVersion, addresses, entries };
  return { kind: 'kept', kept: misfits.length === 0 ? kept : { ...kept, misfits } };
}

function readPart(xml: string): Part | undefined {
  const text = /<kept\b[^>]*>([^<]*)<\/kept>\s*$/.exec(xml)?.[1];
  if (text === undefined) return undefined;
  try {
    const part = JSON.parse(unescapeXml(text)) as unknown;
    return isPart(part) ? part : undefined;
  } catch {
    return undefined;
  }
}

function isPart(value: unknown): value is Part {
  if (typeof value !== 'object' || value === null) return false;
  const { version, part, parts, addresses = [], entries = [] } = value as Record<string, unknown>;
  const numbers = [version, part, parts].every((one) => Number.isInteger(one));
  return numbers && areAddresses(addresses) && Array.isArray(entries);
}

function chunks<T>(items: readonly T[]): T[][] {
  const all: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = (JSON.stringify(item) as string | undefined)?.length ?? 0;
    if (size + own > charactersPerPart) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(item);
    size += own;
  }
  return all;
}

/** Quotes stay: they need no escape in content. JSON has no control characters; XML takes no U+FFFE and U+FFFF. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\uFFFE\uFFFF]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
}

function unescapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex: string, decimal: string, name: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return names[name] ?? entity;
    },
  );
}
