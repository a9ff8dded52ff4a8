import { strFromU8 } from 'fflate';

/** One file in a zip archive, as the archive's directory at its end says it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are known to the format but not written by spreadsheet programs. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared: what really comes out is checked while it is inflated. */
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
  readonly encrypted: boolean;
}

/** What is wrong with an archive. */
export type ZipFault = 'cutShort' | 'tooManyParts' | 'overlapping' | 'twoOfOneName' | 'badPart' | 'tooLong';

export class ZipError extends Error {
  constructor(
    readonly fault: ZipFault,
    readonly part = '',
  ) {
    super(`${fault} ${part}`);
    this.name = 'ZipError';
  }
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
/** The end's record, and the longest comment that may follow it. */
const endLength = 22;
const longestComment = 65_535;

/**
 * The directory of an archive (PKWARE's application note, 4.3.12 to 4.3.16). Nothing is inflated: a file that is not what
 * it says is refused before it costs anything.
 * @throws ZipError for an archive that is cut short, has more than `mostEntries`, two parts of one name, or parts that lie
 * over each other, with which a small file can inflate to any size.
 */
export function zipDirectory(bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  let count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === locatorSignature) {
    const end64 = number64(view, locator + 8);
    if (end64 + 56 > bytes.length || view.getUint32(end64, true) !== end64Signature) {
      throw new ZipError('cutShort');
    }
    count = number64(view, end64 + 32);
    position = number64(view, end64 + 48);
  }
  if (count > mostEntries) throw new ZipError('tooManyParts');
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  for (let index = 0; index < count; index++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== entrySignature) {
      throw new ZipError('cutShort');
    }
    const { entry, next } = entryAt(bytes, view, position);
    if (names.has(entry.name)) throw new ZipError('twoOfOneName', entry.name);
    names.add(entry.name);
    entries.push(entry);
    position = next;
  }
  refuseOverlaps(entries, bytes.length);
  return entries;
}

/** Where the compressed bytes of an entry lie: its own header may be longer than the directory says. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw new ZipError('cutShort', entry.name);
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new ZipError('cutShort', entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new ZipError('cutShort');
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const flags = view.getUint16(at + 8, true);
  const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) === 0);
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readLongSizes(view, at + 46 + nameLength, extraLength, sizes);
  return {
    entry: {
      // Some programs write the paths of Windows.
      name: name.replaceAll('\\', '/').replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      encrypted: (flags & 1) === 1,
      ...sizes,
    },
    next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

/** Sizes beyond 32 bits stand in an extra field, those that need it only, in this order. */
function readLongSizes(
  view: DataView,
  start: number,
  length: number,
  sizes: { size: number; compressedSize: number; offset: number },
): void {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(at + 4 + view.getUint16(at + 2, true), end);
    let from = at + 4;
    for (const key of ['size', 'compressedSize', 'offset'] as const) {
      if (sizes[key] !== 0xffffffff || from + 8 > last) continue;
      sizes[key] = number64(view, from);
      from += 8;
    }
    return;
  }
}

function number64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new ZipError('cutShort');
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function refuseOverlaps(entries: readonly ZipEntry[], length: number): void {
  const sorted = [...entries].sort((first, second) => first.offset - second.offset);
  sorted.forEach((entry, index) => {
    const end = entry.offset + 30 + entry.compressedSize;
    if (end > length) throw new ZipError('cutShort', entry.name);
    const next = sorted[index + 1];
    if (next !== undefined && end > next.offset) throw new ZipError('overlapping', entry.name);
  });
}
