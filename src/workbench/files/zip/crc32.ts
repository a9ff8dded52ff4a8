/** The zip format's checksum (CRC-32 of ISO 3309): four bytes at a time, because every byte of a file goes through it. */
export function crc32(bytes: Uint8Array): number {
  const [table0, table1, table2, table3] = tables;
  let crc = 0xffffffff;
  let index = 0;
  for (const whole = bytes.length - 3; index < whole; index += 4) {
    crc ^=
      (bytes[index] ?? 0) |
      ((bytes[index + 1] ?? 0) << 8) |
      ((bytes[index + 2] ?? 0) << 16) |
      ((bytes[index + 3] ?? 0) << 24);
    crc =
      (table3[crc & 255] ?? 0) ^
      (table2[(crc >>> 8) & 255] ?? 0) ^
      (table1[(crc >>> 16) & 255] ?? 0) ^
      (table0[crc >>> 24] ?? 0);
  }
  for (; index < bytes.length; index++) crc = (table0[(crc ^ (bytes[index] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const tables = madeTables();

/** What one byte does to the sum, and what it does with one, two and three bytes behind it. */
function madeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = new Int32Array(256).map((_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const next = (table: Int32Array): Int32Array =>
    table.map((value) => (first[value & 255] ?? 0) ^ (value >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
