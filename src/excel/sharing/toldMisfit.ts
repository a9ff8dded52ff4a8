import { areaOf, plainAddress } from '../../sharing/references';
import type { Unmatched } from './sharing';

/** Of an entry that does not fit the record: what a reader can still be told. */
export function toldMisfit(misfit: unknown, addresses: readonly string[]): Unmatched {
  const { at, original } = fieldsOf(fieldsOf(misfit).misfit ?? misfit);
  const address = typeof at === 'number' ? addresses[at] : undefined;
  const place = address === undefined ? undefined : areaOf(address);
  return {
    kind: 'cell',
    sheetName: place?.sheetName ?? '',
    address: place === undefined ? '' : plainAddress(place),
    formula: textOf(original).slice(0, 500),
    reason: 'misfit',
  };
}

interface Fields {
  /** Set where the entry has been written again, as it was. */
  readonly misfit?: unknown;
  readonly at?: unknown;
  readonly original?: unknown;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Whatever of a formula can be read. */
function textOf(original: unknown): string {
  if (!Array.isArray(original)) return '';
  return original
    .map((part: unknown) => (Array.isArray(part) ? (part[1] as unknown) : part))
    .filter((part): part is string => typeof part === 'string')
    .join('');
}
