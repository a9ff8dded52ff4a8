import { isOfficeError, throwIfAborted } from '../hostError';
import type { WriteOptions } from '../host';
import type { Ornament } from '../texts';
import type { UnfinishedRun } from '../unfinished/unfinishedRun';
import type { OfficeCell } from './encodeCell';

/**
 * Bytes queued before a sync. Excel on the web refuses requests over 5 MB; a seventh of it also keeps each
 * serialisation well under 50 ms, so that the pane stays responsive.
 */
export const bytesPerSync = 700_000;

/**
 * What one property that is set or method that is called counts for. Its object, path and name are 400 bytes in a
 * request; making them takes office.js as long as three times as many bytes of cells.
 */
export const bytesPerCall = 1200;

/** Queues calls and sends them in requests of bounded size, telling progress and obeying cancel in between. */
export class Batch {
  syncs = 0;
  /** What this Excel refused of the sheets' ornament. */
  readonly refused = new Set<Ornament>();
  /** In bytes, calls weighed as `bytesPerCall` says. */
  #queued = 0;
  #sent = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: WriteOptions,
    private readonly total: number,
    /** What is being written, which says with each request that it is still being written. */
    private readonly unfinished?: UnfinishedRun,
  ) {}

  /** Says that something was queued. Sends when enough has gathered. */
  async queued(bytes = bytesPerCall): Promise<void> {
    this.#queued += bytes;
    if (this.#queued >= bytesPerSync) await this.send();
  }

  /**
   * Writes something that the sheets can do without, in requests of its own: where Excel refuses it, it is left out and the
   * rest stays as it is.
   */
  async ornament(what: Ornament, write: () => Promise<void>): Promise<void> {
    if (this.#queued > 0) await this.send();
    try {
      await write();
      if (this.#queued > 0) await this.send();
    } catch (thrown) {
      throwIfAborted(this.options.signal);
      this.#queued = 0;
      if (!isOfficeError(thrown)) throw thrown;
      this.refused.add(what);
    }
  }

  async send(): Promise<void> {
    throwIfAborted(this.options.signal);
    this.unfinished?.beat(this.context);
    await this.context.sync();
    this.syncs += 1;
    this.#sent += this.#queued;
    this.#queued = 0;
    this.options.onProgress?.(Math.min(this.#sent, this.total), this.total);
    throwIfAborted(this.options.signal);
  }
}

/** A row's size as JSON in UTF-8, or somewhat more. */
export function rowBytes(row: readonly OfficeCell[]): number {
  let bytes = 3;
  for (const cell of row) bytes += cellBytes(cell) + 1;
  return bytes;
}

function cellBytes(cell: OfficeCell): number {
  if (typeof cell === 'string') return textBytes(cell) + 2;
  return String(cell).length;
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
