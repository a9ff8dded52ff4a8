import type { Remote } from 'comlink';
import type { CellGrid } from '../../customers/cells';
import type { ColumnMapping } from '../../customers/columnMapping';
import type { SheetSpec } from '../../scorecards/sheetSpec';
import { PaneError } from '../store/problemOf';
import { problemTexts } from '../texts/problems';
import type { Engine } from './engine';
import { chunksOf, frameOf } from './gridChunks';
import type { PredictRequest } from './predict/request';
import type { PredictView } from './predict/views';
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
  let built: { readonly mapping: ColumnMapping; readonly today: number } | null = null;
  let prediction: PredictRequest | null = null;
  /** The prediction that the running worker holds, and the one that the customers are divided with. */
  let held: PredictRequest | null = null;
  let used: PredictRequest | null = null;
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
    if (upTo === 'grid' || built === null) return;
    const { mapping, today } = built;
    await ask((engine) => engine.build(mapping, today));
    if (used !== null) {
      await predictWith(used);
      await ask((engine) => engine.usePrediction());
    }
    if (upTo === 'customers' || request === null) return;
    const last = request;
    await ask((engine) => engine.segment(last));
  }

  async function predictWith(wanted: PredictRequest): Promise<PredictView> {
    held = null;
    const view = await ask((engine) => engine.predict(wanted));
    held = wanted;
    return view;
  }

  /** Brings the worker to the last prediction, which it may have lost to a cancellation. */
  async function revivePrediction(): Promise<void> {
    await revive('customers');
    if (prediction !== null && held !== prediction) await predictWith(prediction);
  }

  /** What was known of other customers. */
  function forget(): void {
    built = null;
    prediction = null;
    held = null;
    used = null;
    request = null;
  }

  async function takePieces(
    total: number,
    onProgress: (done: number, total: number) => void,
  ): Promise<readonly SheetSpec[]> {
    const pieces: SpecPiece[] = [];
    for (let done = 0; done < total; done++) {
      pieces.push(await ask((engine) => engine.takePiece()));
      onProgress(done + 1, total);
    }
    return specsFrom(pieces);
  }

  return {
    async load(rows, onProgress) {
      grid = rows;
      forget();
      await send(rows, onProgress);
      return ask((engine) => engine.recognize());
    },
    async build(mapping, today) {
      await revive('grid');
      forget();
      const views = await ask((engine) => engine.build(mapping, today));
      built = { mapping, today };
      return views;
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
      return takePieces(total, onProgress);
    },
    async predict(wanted) {
      await revive('customers');
      const view = await predictWith(wanted);
      prediction = wanted;
      return view;
    },
    async usePrediction() {
      await revivePrediction();
      const views = await ask((engine) => engine.usePrediction());
      used = prediction;
      request = null;
      return views;
    },
    async predictionSheets(wanted, onProgress) {
      await revivePrediction();
      const total = await ask((engine) => engine.beginPredictionSheets(wanted));
      return takePieces(total, onProgress);
    },
    cancel() {
      link?.terminate();
      link = null;
      held = null;
      stop?.(new DOMException('The user cancelled', 'AbortError'));
    },
  };
}
