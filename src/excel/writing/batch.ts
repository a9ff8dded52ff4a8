import { throwIfAborted } from '../hostError';
import type { WriteOptions } from '../host';
import type { OfficeCell } from './encodeCell';

/**
 * Bytes queued before a sync. Excel on the web refuses requests over 5 MB; a fifth of it also keeps each
 * serialisation well under 50 ms, so that the pane stays responsive.
 */
const bytesPerSync = 1_000_000;

/** What one queued call costs in a request, apart from its values. */
const bytesPerCall = 250;

/** Queues calls and sends them in requests of bounded size, telling progress and obeying cancel in between. */
export class Batch {
  syncs = 0;
  bytesSent = 0;
  #queued = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: WriteOptions,
    private readonly totalBytes: number,
  ) {}

  /** Says that something was queued. Sends when enough has gathered. */
  async queued(bytes = bytesPerCall): Promise<void> {
    this.#queued += bytes;
    if (this.#queued >= bytesPerSync) await this.send();
  }

  async send(): Promise<void> {
    throwIfAborted(this.options.signal);
    await this.context.sync();
    this.syncs += 1;
    this.bytesSent += this.#queued;
    this.#queued = 0;
    this.options.onProgress?.(Math.min(this.bytesSent, this.totalBytes), this.totalBytes);
    throwIfAborted(this.options.signal);
  }
}

/** Rows of cells, cut so that each part stays under the size of a request. */
export function* chunksOf(rows: readonly (readonly OfficeCell[])[]): Generator<RowChunk> {
  let start = 0;
  let bytes = 0;
  for (let i = 0; i < rows.length; i++) {
    const size = rowBytes(rows[i] ?? []);
    if (i > start && bytes + size > bytesPerSync) {
      yield { start, rows: rows.slice(start, i), bytes };
      start = i;
      bytes = 0;
    }
    bytes += size;
  }
  if (start < rows.length) yield { start, rows: rows.slice(start), bytes };
}

export interface RowChunk {
  readonly start: number;
  readonly rows: readonly (readonly OfficeCell[])[];
  readonly bytes: number;
}

/** An upper estimate of a row's size as JSON in UTF-8. */
function rowBytes(row: readonly OfficeCell[]): number {
  let bytes = 2;
  for (const cell of row) bytes += typeof cell === 'string' ? textBytes(cell) + 3 : 20;
  return bytes;
}

function textBytes(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Quotes and backslashes are escaped; control characters become \u00xx.
    if (code < 0x20) bytes += 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else bytes += code < 0x80 ? 1 : 3;
  }
  return bytes;
}
