import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { compressedBytes, ZipError, type ZipEntry } from './zipDirectory';

/** Compressed bytes that are inflated at once: at most 1,032 times as many come out before they are counted. */
const step = 65_536;
const mostExpansion = 1032;

/**
 * The bytes of an entry. Inflating stops as soon as more comes out than the directory declared, whatever the archive
 * holds.
 * @throws ZipError where the entry is damaged, or is not what the directory says of it.
 */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = compressedBytes(archive, entry);
  const bytes = entry.method === 0 ? data : inflated(data, entry);
  if (entry.encrypted || bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new ZipError('badPart', entry.name);
  }
  return bytes;
}

function inflated(data: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, size, method } = entry;
  if (method !== 8 || size > data.length * mostExpansion + 64) throw new ZipError('badPart', name);
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new ZipError('badPart', name);
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from < data.length; from += step) {
      stream.push(data.subarray(from, from + step), from + step >= data.length);
    }
  } catch {
    throw new ZipError('badPart', name);
  }
  return bytes.subarray(0, filled);
}
