import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { fileLimits } from '../fileLimits';
import { inflateEntry } from '../zip/inflateEntry';
import { ZipError, zipDirectory, type ZipEntry } from '../zip/zipDirectory';

/**
 * The parts of an .xlsx file (a zip archive, by the Open Packaging Conventions), by path without a leading "/". A part is
 * inflated when it is asked for, so that pictures and whatever else nobody reads costs nothing.
 */
export class FilePackage {
  private readonly written = new Map<string, Uint8Array>();
  private readonly entries = new Map<string, ZipEntry>();
  /** Paths are the same whatever their capitals. */
  private readonly spellings = new Map<string, string>();
  private inflatedBytes = 0;

  private constructor(private readonly archive: Uint8Array) {
    for (const entry of zipDirectory(archive, fileLimits.entries)) {
      if (entry.name.endsWith('/')) continue;
      this.entries.set(entry.name, entry);
      this.spellings.set(entry.name.toLowerCase(), entry.name);
    }
  }

  /** @throws ZipError for an archive that cannot be read, or that is made to exhaust whoever reads it. */
  static open(bytes: Uint8Array): FilePackage {
    return new FilePackage(bytes);
  }

  /** Whether every part is locked by a password of the zip format itself. */
  get isEncrypted(): boolean {
    return this.entries.size > 0 && [...this.entries.values()].every(({ encrypted }) => encrypted);
  }

  /** @param level 0 stores, 6 is what Excel's own files have. */
  bytes(level: 0 | 6): Uint8Array {
    const files: Zippable = {};
    // A fixed time keeps the same workbook the same file.
    for (const name of this.paths())
      files[name] = [this.bytesOf(name), { level, mtime: new Date(2000, 0, 1) }];
    return zipSync(files);
  }

  paths(): readonly string[] {
    const added = [...this.written.keys()].filter((path) => !this.entries.has(path));
    return [...this.entries.keys(), ...added];
  }

  has(path: string): boolean {
    return this.written.has(path) || this.entryOf(path) !== undefined;
  }

  /** Text of a part, '' where there is none. */
  text(path: string): string {
    const data = this.bytesOf(path);
    return data.length === 0 ? '' : decoded(data);
  }

  set(path: string, text: string): void {
    this.written.set(path, strToU8(text));
  }

  setBytes(path: string, data: Uint8Array): void {
    this.written.set(path, data);
  }

  /** A part as it is; empty where there is none. */
  bytesOf(path: string): Uint8Array {
    const written = this.written.get(path);
    if (written !== undefined) return written;
    const entry = this.entryOf(path);
    if (entry === undefined) return new Uint8Array();
    this.inflatedBytes += entry.size;
    if (entry.size > fileLimits.partBytes || this.inflatedBytes > fileLimits.inflatedBytes) {
      throw new ZipError('tooLong', path);
    }
    return inflateEntry(this.archive, entry);
  }

  change(path: string, change: (text: string) => string): void {
    this.set(path, change(this.text(path)));
  }

  delete(path: string): void {
    this.written.delete(path);
    this.entries.delete(path);
  }

  private entryOf(path: string): ZipEntry | undefined {
    return this.entries.get(path) ?? this.entries.get(this.spellings.get(path.toLowerCase()) ?? '');
  }
}

/** UTF-8 unless a mark or the XML declaration says another encoding. */
function decoded(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  const head = strFromU8(data.subarray(0, 100), true);
  const named =
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  if (/^utf-?(8|16)$/i.test(named))
    return strFromU8(data[0] === 0xef && data[1] === 0xbb ? data.subarray(3) : data);
  return decoderOf(named).decode(data);
}

/** UTF-8 for an encoding that nobody knows. */
function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
