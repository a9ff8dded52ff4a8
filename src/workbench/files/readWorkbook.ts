import type { WorkbookModel } from '../workbook/model';
import { readCsv } from './csv/readCsv';
import { FileError, type NoticeListener } from './fileError';
import { readXlsx } from './xlsx/read/readXlsx';

export interface ReadOptions {
  /** Full names of the add-in's functions as the user types them: files hold their calls in a way of their own. */
  readonly customFunctions?: readonly string[];
  /** Hears of everything that was changed or left out; the workbook is usable all the same. */
  readonly onNotice?: NoticeListener;
}

/** Files beyond this are refused before they exhaust the browser's memory. */
const mostBytes = 200_000_000;

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
  const onNotice = options.onNotice ?? (() => undefined);
  const name = fileName;
  if (bytes.length === 0) throw new FileError('empty', { name });
  if (bytes.length > mostBytes) {
    throw new FileError('tooLarge', { name, size: Math.ceil(bytes.length / 1e6), limit: mostBytes / 1e6 });
  }
  // One turn of the event loop, so that a page can show that it is working.
  await Promise.resolve();
  if (startsWith(bytes, [0x50, 0x4b])) {
    return readXlsx(bytes, name, { customFunctions: options.customFunctions ?? [], onNotice });
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError(compoundKind(bytes), { name });
  if (/\.(csv|tsv|txt|tab)$/i.test(name) && !hasBinary(bytes)) return readCsv(bytes, name, onNotice);
  if (/\.(xlsx|xlsm|xltx|xltm)$/i.test(name)) {
    throw new FileError('damaged', { name, detail: 'no zip archive' });
  }
  throw new FileError('unknownKind', { name });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A file of the old compound format: an encrypted .xlsx names its parts in UTF-16, an .xls its workbook. */
function compoundKind(bytes: Uint8Array): 'encrypted' | 'oldFormat' {
  const wanted = 'EncryptedPackage';
  const head = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length, 1_000_000) & ~1));
  return head.includes(wanted) ? 'encrypted' : 'oldFormat';
}

/** Whether the start holds control characters that no text has; UTF-16 has its zeros in every second place. */
function hasBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 9 && byte !== 0);
}
