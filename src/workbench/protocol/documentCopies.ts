import { notImplemented } from '../workbook/hostError';

/** What the host does with the workbook as a file. */
export interface HostFiles {
  /** The workbook as the bytes of an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Opens bytes as another, unsaved workbook, beside this one. */
  readonly openCopy: (bytes: Uint8Array) => void;
}

/** The requests behind `Office.context.document.getFileAsync` and its slices. */
const requests = { open: 77, slice: 80, close: 81 } as const;

/** Places of arguments and answers. */
const keys = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const compressed = 1;

/** office.js's own number for a host that failed. */
const internalError = 5001;

/** Files that the add-in reads of the workbook, slice by slice. */
export class DocumentCopies {
  private readonly opened = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private nextHandle = 1;

  constructor(private readonly files: HostFiles | undefined) {}

  /** Answers a request; undefined for one that has nothing to do with files. */
  async answer(dispatchId: number | undefined, data: unknown): Promise<object | undefined> {
    const args = data as Readonly<Record<number, number | undefined>>;
    switch (dispatchId) {
      case requests.open:
        return this.open(args[keys.fileType], args[keys.sliceSize]);
      case requests.slice:
        return this.slice(args[keys.handle] ?? 0, args[keys.sliceIndex] ?? 0);
      case requests.close:
        this.opened.delete(args[keys.handle] ?? 0);
        return { Version: 1, Error: 0 };
      default:
        return undefined;
    }
  }

  private async open(fileType: number | undefined, sliceSize = 4 * 1024 * 1024): Promise<object> {
    if (this.files === undefined || fileType !== compressed) {
      throw notImplemented(`getFileAsync of file type ${String(fileType)}`);
    }
    const bytes = await this.files.save().catch(() => undefined);
    if (bytes === undefined) return { Version: 1, Error: internalError };
    const handle = this.nextHandle;
    this.nextHandle += 1;
    this.opened.set(handle, { bytes, sliceSize });
    return { Version: 1, Error: 0, 0: handle, 1: bytes.length };
  }

  private slice(handle: number, index: number): object {
    const file = this.opened.get(handle);
    if (file === undefined) throw notImplemented(`a slice of file ${String(handle)}, which is closed`);
    const { bytes, sliceSize } = file;
    const part = bytes.subarray(index * sliceSize, (index + 1) * sliceSize);
    return { Version: 1, Error: 0, 0: Array.from(part), 1: part.length };
  }
}

/** Bytes of a text in base 64. */
export function bytesOfBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
