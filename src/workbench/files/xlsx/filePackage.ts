import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The parts of an .xlsx file (a zip archive, by the Open Packaging Conventions), by path without a leading "/". */
export class FilePackage {
  private readonly parts: Map<string, Uint8Array>;

  private constructor(parts: Map<string, Uint8Array>) {
    this.parts = parts;
  }

  /** @throws what fflate throws for an archive that it cannot read. */
  static open(bytes: Uint8Array): FilePackage {
    const files = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
    return new FilePackage(
      new Map(Object.entries(files).map(([name, data]) => [name.replace(/^\//, ''), data])),
    );
  }

  /** @param level 0 stores, 6 is what Excel's own files have. */
  bytes(level: 0 | 6): Uint8Array {
    const files: Zippable = {};
    // A fixed time keeps the same workbook the same file.
    for (const [name, data] of this.parts) files[name] = [data, { level, mtime: new Date(2000, 0, 1) }];
    return zipSync(files);
  }

  paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  size(path: string): number {
    return this.parts.get(path)?.length ?? 0;
  }

  /** Text of a part, '' where there is none. */
  text(path: string): string {
    const data = this.parts.get(path);
    return data === undefined ? '' : decoded(data);
  }

  set(path: string, text: string): void {
    this.parts.set(path, strToU8(text));
  }

  setBytes(path: string, data: Uint8Array): void {
    this.parts.set(path, data);
  }

  /** A part as it is; empty where there is none. */
  bytesOf(path: string): Uint8Array {
    return this.parts.get(path) ?? new Uint8Array();
  }

  change(path: string, change: (text: string) => string): void {
    this.set(path, change(this.text(path)));
  }

  delete(path: string): void {
    this.parts.delete(path);
  }
}

function decoded(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  return strFromU8(data[0] === 0xef && data[1] === 0xbb ? data.subarray(3) : data);
}
