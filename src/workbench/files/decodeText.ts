export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Whether some bytes were not legal in the encoding; they show as "�". */
  readonly hasErrors: boolean;
}

/**
 * Text of a file in one of the encodings that spreadsheet programs write: by its byte order mark; by the
 * zero bytes of UTF-16; as UTF-8 when it is legal; otherwise as GB18030, which Chinese Excel writes and
 * which includes GBK and GB2312.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  const encoding = marked ?? withoutMark(bytes);
  const text = new TextDecoder(encoding.toLowerCase()).decode(bytes);
  return { text, encoding, hasErrors: text.includes('\ufffd') };
}

function byMark(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33
    ? 'GB18030'
    : undefined;
}

function withoutMark(bytes: Uint8Array): TextEncoding {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (odd > sample.length / 5 && even === 0) return 'UTF-16LE';
  if (even > sample.length / 5 && odd === 0) return 'UTF-16BE';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'UTF-8';
  } catch {
    return 'GB18030';
  }
}
