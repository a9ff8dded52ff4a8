import type { FileErrorCode, FileNoticeCode } from '../../../src/workbench/files';

/** A file that is made to do harm, or that is damaged as files come to be; and what must come of it. */
export interface HostileFile {
  /** What it is, in words. */
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The code of the refusal, or what a person is told of the workbook that opens, in any order. */
  readonly outcome: { readonly refused: FileErrorCode } | { readonly told: readonly FileNoticeCode[] };
  /** What the cell A1 of the first sheet holds when it is open, where that matters. */
  readonly first?: unknown;
}
