import { anchoredAddresses, anchorFormulas } from '../../sharing/anchors';
import type { Kept } from '../../sharing/kept';
import { keptFromXml, keptNamespace, keptToXml, type KeptReading } from '../../sharing/keptXml';

/** Hidden names that hold the addresses begin so. */
const anchorPrefix = '_Clientele.Kept.';

export type StoredReading =
  | Exclude<KeptReading, { kind: 'kept' }>
  /** Only the hidden names are left: a program saved the file without the record, or it was removed as hidden data. */
  | { readonly kind: 'lost' }
  | {
      readonly kind: 'kept';
      readonly kept: Kept;
      /** Each slot's address today; undefined where the cells are gone. */
      readonly now: readonly (string | undefined)[];
    };

/** What the workbook keeps of its original formulas, and where their cells are now. */
export async function readKept(context: Excel.RequestContext): Promise<StoredReading> {
  const { parts, anchors } = await ask(context);
  const xmls = parts.map((part) => part.getXml());
  await context.sync();
  const reading = keptFromXml(xmls.map(({ value }) => value));
  if (reading.kind === 'none' && anchors.length > 0) return { kind: 'lost' };
  if (reading.kind !== 'kept') return reading;
  const now = [...anchors]
    .sort((one, other) => numberOf(one) - numberOf(other))
    .flatMap(({ formula }) => anchoredAddresses(String(formula)));
  return now.length === reading.kept.addresses.length
    ? { kind: 'kept', kept: reading.kept, now }
    : { kind: 'damaged' };
}

/** Replaces what the workbook keeps. The new is there before the old goes. */
export async function writeKept(
  context: Excel.RequestContext,
  kept: Kept,
  now: readonly (string | undefined)[],
): Promise<void> {
  const { parts, anchors } = await ask(context);
  for (const anchor of anchors) anchor.delete();
  anchorFormulas(now.map((address) => address ?? '#REF!')).forEach((formula, i) => {
    context.workbook.names.add(anchorPrefix + String(i + 1), formula).visible = false;
  });
  for (const xml of keptToXml(kept)) context.workbook.customXmlParts.add(xml);
  for (const part of parts) part.delete();
  await context.sync();
}

export async function deleteKept(context: Excel.RequestContext): Promise<void> {
  const { parts, anchors } = await ask(context);
  for (const anchor of anchors) anchor.delete();
  for (const part of parts) part.delete();
  await context.sync();
}

async function ask(context: Excel.RequestContext) {
  const parts = context.workbook.customXmlParts.getByNamespace(keptNamespace);
  parts.load('items/id');
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  await context.sync();
  return { parts: parts.items, anchors: names.items.filter(({ name }) => name.startsWith(anchorPrefix)) };
}

function numberOf({ name }: { readonly name: string }): number {
  return Number(name.slice(anchorPrefix.length));
}
