import type { CellGrid } from '../../customers/cells';
import { breathe } from '../../excel/breathe';
import { chunksOf } from './gridChunks';

type Rows = CellGrid['values'];

/** Rows on their way to a worker. */
export interface RowSender {
  /** Every row given so far. */
  readonly rows: Rows;
  /** Adds rows; they are sent piece by piece, while the caller goes on. `onSent` hears how many rows are there. */
  add(rows: Rows, onSent?: (count: number) => void): void;
  /** Resolves when everything given so far is there; rejects where something could not be sent. */
  done(): Promise<void>;
  /** Sends nothing more. */
  stop(): void;
}

/**
 * Sends rows in their order, each piece in a task of its own: to copy it takes some of the 50 ms that a task may take. Two
 * are on the way at a time, so that one is packed while the worker unpacks the other.
 */
export function createRowSender(
  begin: () => Promise<unknown>,
  send: (rows: Rows) => Promise<unknown>,
): RowSender {
  const rows: Rows[number][] = [];
  let count = 0;
  let isStopped = false;
  let before = begin();
  let last = before;
  before.catch(() => undefined);
  return {
    rows,
    add(next, onSent) {
      for (const row of next) rows.push(row);
      for (const piece of chunksOf(next)) {
        const after = before;
        before = last;
        last = after.then(breathe).then(async () => {
          if (isStopped) return;
          await send(piece);
          onSent?.((count += piece.length));
        });
        last.catch(() => undefined);
      }
    },
    async done() {
      await before;
      await last;
    },
    stop() {
      isStopped = true;
    },
  };
}
