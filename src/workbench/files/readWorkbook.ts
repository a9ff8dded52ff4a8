import type { WorkbookModel } from '../workbook/model';
import { readCsv } from './csv/readCsv';
import { decodeText } from './decodeText';
import { FileError, type NoticeListener } from './fileError';
import { fileLimits } from './fileLimits';
import { fileWords } from './texts';
import { readXlsx } from './xlsx/read/readXlsx';

export interface ReadOptions {
  /** Full names of the add-in's functions as the user types them: files hold their calls in a way of their own. */
  readonly customFunctions?: readonly string[];
  /** Called whenever some more of a file has been read, so that one that takes long is told from one that hangs. */
  readonly onProgress?: () => void;
  /** Hears of everything that was changed or left out; the workbook is usable all the same. */
  readonly onNotice?: NoticeListener;
}

/**
 * The workbook in an .xlsx (.xlsm, .xltx) or .csv (.tsv, .txt) file. The kind is told by the contents
 * first, and by the name where they do not say.
 * @throws FileError with a code and a text for the user, whatever is wrong with the file.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<WorkbookModel> {
  // One turn of the event loop, so that a page can show that it is working.
  await Promise.resolve();
  const onNotice = options.onNotice ?? (() => undefined);
  const name = fileName;
  const onProgress = options.onProgress ?? (() => undefined);
  checkFileSize(bytes.length, name);
  if (startsWith(bytes, [0x50, 0x4b])) {
    return readXlsx(bytes, name, { customFunctions: options.customFunctions ?? [], onNotice, onProgress });
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError(compoundKind(bytes), { name });
  if (isWebPage(bytes)) throw new FileError('webPage', { name });
  if (/\.(csv|tsv|txt|tab)$/i.test(name) && !hasBinary(bytes))
    return readCsv(bytes, name, { onNotice, onProgress });
  if (/\.(xlsx|xlsm|xltx|xltm)$/i.test(name)) {
    throw new FileError('damaged', { name, detail: fileWords.noZip });
  }
  throw new FileError('unknownKind', { name });
}

/** @throws FileError for a file that need not be read to know that it is not opened: without contents, or too large. */
export function checkFileSize(size: number, name: string): void {
  if (size === 0) throw new FileError('empty', { name });
  if (size > fileLimits.fileBytes) {
    const limit = fileLimits.fileBytes / 1e6;
    throw new FileError('tooLarge', { name, size: Math.ceil(size / 1e6), limit });
  }
}

/** Many programs call a table of HTML ".xls" or ".csv". */
function isWebPage(bytes: Uint8Array): boolean {
  const head = decodeText(bytes.subarray(0, 1024)).text.replace(/^\ufeff/, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|table|meta)\b/i.test(
    head,
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A file of the old compound format: an encrypted .xlsx names its parts in UTF-16, an .xls its workbook. */
function compoundKind(bytes: Uint8Array): 'encrypted' | 'oldFormat' {
  const text = (start: number, length: number): string =>
    new TextDecoder('utf-16le').decode(
      bytes.subarray(start, start + (Math.min(bytes.length - start, length) & ~1)),
    );
  // The list of parts may stand anywhere: the header says in which sector it begins ([MS-CFB] 2.2).
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list =
    bytes.length < 512 ? 0 : (view.getUint32(0x30, true) + 1) * 2 ** Math.min(12, view.getUint16(0x1e, true));
  const found = text(0, 1_000_000) + (list < bytes.length ? text(list, 65_536) : '');
  return found.includes('EncryptedPackage') ? 'encrypted' : 'oldFormat';
}

/** Whether the start holds control characters that no text has; UTF-16 has its zeros in every second place. */
function hasBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 9 && byte !== 0);
}
