/** Changes of a zip archive that no library makes. Each gives a copy. */

const entrySignature = [0x50, 0x4b, 1, 2];

/** Where the directory's entries begin. */
function directoryEntries(zip: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= zip.length; at++) {
    if (entrySignature.every((byte, index) => zip[at + index] === byte)) found.push(at);
  }
  return found;
}

/** Sets a number in the directory entry of a part. */
export function withField(zip: Uint8Array, part: string, offset: number, value: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (const at of directoryEntries(copy)) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length));
    if (name === part) view.setUint32(at + offset, value, true);
  }
  return copy;
}

/** Fields of an entry of the directory, by PKWARE's note. */
export const entryField = { crc: 16, size: 24, offset: 42 } as const;

/** Lets every part lie where the first one lies. */
export function overlapping(zip: Uint8Array): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (const at of directoryEntries(copy)) view.setUint32(at + entryField.offset, 0, true);
  return copy;
}

/** Sets the flag of a part that is locked by a password, for all parts. */
export function locked(zip: Uint8Array): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (const at of directoryEntries(copy)) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  return copy;
}
