import {
  FileError,
  readWorkbook,
  type FileErrorCode,
  type FileNotice,
  type FileValues,
} from '../../files/reading';
import { packModel, type PackedModel } from './packedModel';

/** What the page asks its reading worker. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly customFunctions: readonly string[];
}

/** What the worker says while it reads, and at the end. */
export type ReadingReport =
  | { readonly kind: 'progress' }
  | { readonly kind: 'read'; readonly model: PackedModel; readonly notices: readonly FileNotice[] }
  | { readonly kind: 'refused'; readonly code: FileErrorCode; readonly values: FileValues };

/** How long the page hears nothing before it is told again that reading gets on, in milliseconds. */
const pause = 500;

/** Reads a file and tells of it; whatever is wrong with the file becomes a report too. */
export async function runReadingTask(
  { bytes, name, customFunctions }: ReadingTask,
  tell: (report: ReadingReport) => void,
): Promise<void> {
  const notices: FileNotice[] = [];
  let told = Date.now();
  try {
    const model = await readWorkbook(bytes, name, {
      customFunctions,
      onNotice: (notice) => notices.push(notice),
      onProgress: () => {
        if (Date.now() - told < pause) return;
        told = Date.now();
        tell({ kind: 'progress' });
      },
    });
    tell({ kind: 'progress' });
    tell({ kind: 'read', model: packModel(model), notices });
  } catch (error) {
    tell({ kind: 'refused', ...refusalOf(error, name) });
  }
}

function refusalOf(
  error: unknown,
  name: string,
): { readonly code: FileErrorCode; readonly values: FileValues } {
  if (error instanceof FileError) return { code: error.code, values: error.values };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'readerFailed', values: { name, detail } };
}
