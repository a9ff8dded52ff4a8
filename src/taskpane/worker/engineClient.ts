import type { Remote } from 'comlink';
import type { CellGrid } from '../../customers/cells';
import type { ColumnMapping } from '../../customers/columnMapping';
import { PaneError } from '../store/problemOf';
import { problemTexts } from '../texts/problems';
import type { Engine } from './engine';
import { chunksOf, frameOf } from './gridChunks';
import { specsFrom, type SpecPiece } from './specPieces';
import type { SegmentationRequest } from './views';
import type { Answer, WorkerEngine } from './workerEngine';

/** A running worker. */
export interface WorkerLink {
  readonly engine: Remote<WorkerEngine>;
  readonly terminate: () => void;
}

/**
 * The engine as the pane uses it. It starts the worker when it is first needed. Cancelling ends the worker,
 * which answers at once whatever it was doing; the next question brings a new one to the same state from the
 * rows, the mapping and the method that are kept here.
 */
export function createEngineClient(startWorker: () => WorkerLink): Engine {
  let link: WorkerLink | null = null;
  let grid: CellGrid | null = null;
  let mapping: ColumnMapping | null = null;
  let request: SegmentationRequest | null = null;
  /** Ends every wait for an answer that will not come any more. */
  let stop: ((reason: unknown) => void) | null = null;
  let stopped = new Promise<never>(() => undefined);

  async function ask<T>(question: (engine: Remote<WorkerEngine>) => Promise<Answer<T>>): Promise<T> {
    if (link === null) {
      link = startWorker();
      stopped = new Promise<never>((_, reject) => {
        stop = reject;
      });
      stopped.catch(() => undefined);
    }
    const answer = await Promise.race([question(link.engine), stopped]);
    if ('problem' in answer) throw new PaneError(answer.problem);
    return answer.value;
  }

  async function send(rows: CellGrid, onProgress: (done: number, total: number) => void): Promise<void> {
    await ask((engine) => engine.beginGrid(frameOf(rows)));
    let sent = 0;
    for (const chunk of chunksOf(rows)) {
      await ask((engine) => engine.addRows(chunk));
      sent += chunk.values.length;
      onProgress(sent, rows.values.length);
    }
  }

  /** After a cancellation: what the worker knew before. */
  async function revive(upTo: 'grid' | 'customers' | 'segments'): Promise<void> {
    if (link !== null) return;
    if (grid === null) throw new PaneError({ code: 'rowsGone', text: problemTexts.rowsGone });
    await send(grid, () => undefined);
    if (upTo === 'grid' || mapping === null) return;
    const known = mapping;
    await ask((engine) => engine.build(known));
    if (upTo === 'customers' || request === null) return;
    const last = request;
    await ask((engine) => engine.segment(last));
  }

  return {
    async load(rows, onProgress) {
      grid = rows;
      mapping = null;
      request = null;
      await send(rows, onProgress);
      return ask((engine) => engine.recognize());
    },
    async build(choices) {
      await revive('grid');
      mapping = null;
      request = null;
      const built = await ask((engine) => engine.build(choices));
      mapping = choices;
      return built;
    },
    async notes(from, count) {
      await revive('customers');
      return ask((engine) => engine.notes(from, count));
    },
    async segment(wanted) {
      await revive('customers');
      const segmented = await ask((engine) => engine.segment(wanted));
      request = wanted;
      return segmented;
    },
    async top(segment, count) {
      await revive('segments');
      return ask((engine) => engine.top(segment, count));
    },
    async scorecards(wanted, onProgress) {
      await revive('segments');
      const total = await ask((engine) => engine.beginScorecards(wanted));
      const pieces: SpecPiece[] = [];
      for (let done = 0; done < total; done++) {
        pieces.push(await ask((engine) => engine.takePiece()));
        onProgress(done + 1, total);
      }
      return specsFrom(pieces);
    },
    cancel() {
      link?.terminate();
      link = null;
      stop?.(new DOMException('The user cancelled', 'AbortError'));
    },
  };
}
