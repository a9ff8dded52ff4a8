import type { CellGrid } from '../../customers/cells';
import type { ColumnMapping } from '../../customers/columnMapping';
import type { SheetSpec } from '../../scorecards/sheetSpec';
import { PaneError } from '../store/problemOf';
import { problemTexts } from '../texts/problems';
import type { Engine, FormerRequest } from './engine';
import { frameOf, rowsBefore } from './gridChunks';
import type { PredictRequest } from './predict/request';
import type { PredictView } from './predict/views';
import { createRowSender, type RowSender } from './rowSender';
import { createSpecCollector, type SpecPiece } from './specPieces';
import type { SegmentationRequest } from './views';
import { knowledge, startSession, type Knowledge, type Session, type WorkerLink } from './workerSession';

/** Rows of an earlier run that are copied to the worker at a time. */
const rowsPerPiece = 10_000;
const piecesAhead = 3;

/**
 * The engine as the pane uses it. It starts the worker when it is first needed. Cancelling ends the worker,
 * which answers at once whatever it was doing; the next question brings a new one to the same state from the
 * rows, the mapping and the method that are kept here.
 */
export function createEngineClient(startWorker: () => WorkerLink): Engine {
  let grid: CellGrid | null = null;
  let built: { readonly mapping: ColumnMapping; readonly today: number } | null = null;
  let prediction: PredictRequest | null = null;
  /** The prediction that the running worker holds, and the one that the customers are divided with. */
  let held: PredictRequest | null = null;
  let used: PredictRequest | null = null;
  let request: SegmentationRequest | null = null;
  let former: FormerRequest | null = null;
  let session: Session | null = null;
  let reviving: Promise<unknown> = Promise.resolve();
  /** A reading that is not over: its rows go to the worker as they come, until anything else is asked of it. */
  let ahead: 'expected' | { readonly session: Session; readonly sender: RowSender } | null = null;
  /** A worker that was started ahead, and that nobody has asked yet. */
  let spare: WorkerLink | null = null;

  /** A worker to ask: the one that runs, or a new one that knows nothing yet. */
  function open(): Session {
    if (session === null) {
      const opened = startSession(spare ?? startWorker(), () => {
        if (session === opened) leave();
      });
      session = opened;
    }
    spare = null;
    return session;
  }

  /** The worker is over, and what it knew. */
  function leave(): void {
    endAhead();
    session = null;
    held = null;
  }

  function openSender({ ask }: Session): RowSender {
    return createRowSender(
      () => ask((engine) => engine.beginRows()),
      (rows) => ask((engine) => engine.addRows(rows)),
    );
  }

  /** What carries the rows of the reading to a worker, if any went there yet. */
  function sentAhead(to: Session | null): RowSender | undefined {
    return ahead !== null && ahead !== 'expected' && ahead.session === to ? ahead.sender : undefined;
  }

  /** Whatever else is asked meanwhile takes the worker away from the rows of a reading. */
  function endAhead(): void {
    sentAhead(session)?.stop();
    ahead = null;
  }

  /** Sends a grid, but for the rows that are there already. */
  async function send(
    current: Session,
    whole: CellGrid,
    onProgress: (done: number, total: number) => void,
  ): Promise<void> {
    const started = sentAhead(current);
    const before = started && rowsBefore(whole.values, started.rows);
    if (before === undefined) endAhead();
    ahead = null;
    const sender = (before && started) ?? openSender(current);
    if (before === undefined) sender.add(whole.values, (sent) => onProgress(sent, whole.values.length));
    await sender.done();
    await current.ask((engine) => engine.endRows(frameOf(whole), before ?? []));
  }

  /** What the worker has to know for a question; after a cancellation a new one knows nothing. */
  function revive(wanted: Knowledge): Promise<Session> {
    const current = open();
    // One after the other: two questions that come at once need the same rows sent once.
    const next = reviving.catch(() => undefined).then(() => teach(current, wanted));
    reviving = next;
    return next;
  }

  async function teach(current: Session, wanted: Knowledge): Promise<Session> {
    const { ask } = current;
    const lacks = (what: Knowledge): boolean =>
      knowledge.indexOf(wanted) >= knowledge.indexOf(what) &&
      knowledge.indexOf(current.knows) < knowledge.indexOf(what);
    if (lacks('rows')) {
      if (grid === null) throw new PaneError({ code: 'rowsGone', text: problemTexts.rowsGone });
      await send(current, grid, () => undefined);
      current.knows = 'rows';
    }
    if (lacks('customers') && built !== null) {
      const { mapping, today } = built;
      await ask((engine) => engine.build(mapping, today));
      if (used !== null) {
        await predictWith(current, used);
        await ask((engine) => engine.usePrediction());
      }
      if (former !== null) await sendFormer(current, former);
      current.knows = 'customers';
    }
    if (lacks('segments') && request !== null) {
      const last = request;
      await ask((engine) => engine.segment(last));
      current.knows = 'segments';
    }
    return current;
  }

  async function sendFormer({ ask }: Session, { table, rows }: FormerRequest): Promise<void> {
    for (let from = 0; from < rows.length; from += rowsPerPiece) {
      const piece = rows.slice(from, from + rowsPerPiece);
      await ask((engine) => engine.addFormerRows(piece));
    }
    await ask((engine) => engine.endFormer(table));
  }

  async function predictWith({ ask }: Session, wanted: PredictRequest): Promise<PredictView> {
    held = null;
    const view = await ask((engine) => engine.predict(wanted));
    held = wanted;
    return view;
  }

  /** Brings the worker to the last prediction, which it may have lost to a cancellation. */
  async function revivePrediction(): Promise<Session> {
    const current = await revive('customers');
    if (prediction !== null && held !== prediction) await predictWith(current, prediction);
    return current;
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
    { ask }: Session,
    total: number,
    onProgress: (done: number, total: number) => void,
  ): Promise<readonly SheetSpec[]> {
    const collected = createSpecCollector();
    const take = (): Promise<SpecPiece> => {
      const piece = ask((engine) => engine.takePiece());
      piece.catch(() => undefined);
      return piece;
    };
    // Asked for ahead: the worker packs some pieces while the pane unpacks another.
    const asked = Array.from({ length: Math.min(total, piecesAhead) }, take);
    for (let done = 1; done <= total; done++) {
      const piece = asked.shift();
      if (done + piecesAhead <= total) asked.push(take());
      if (piece !== undefined) collected.add(await piece);
      onProgress(done, total);
    }
    return collected.specs();
  }

  return {
    start() {
      endAhead();
      ahead = 'expected';
      if (session === null) spare ??= startWorker();
    },
    sendAhead(rows) {
      if (ahead === null) return;
      if (ahead === 'expected') {
        const current = open();
        current.knows = 'nothing';
        ahead = { session: current, sender: openSender(current) };
      }
      ahead.sender.add(rows);
    },
    async load(rows, onProgress) {
      grid = rows;
      former = null;
      forget();
      const current = open();
      current.knows = 'nothing';
      await send(current, rows, onProgress);
      current.knows = 'rows';
      return current.ask((engine) => engine.recognize());
    },
    async build(mapping, today) {
      const current = await revive('rows');
      forget();
      current.knows = 'rows';
      const views = await current.ask((engine) => engine.build(mapping, today));
      built = { mapping, today };
      current.knows = 'customers';
      return views;
    },
    async tryReading(mapping, today) {
      const { ask } = await revive('rows');
      return ask((engine) => engine.tryReading(mapping, today));
    },
    async notes(from, count) {
      const { ask } = await revive('customers');
      return ask((engine) => engine.notes(from, count));
    },
    async segment(wanted) {
      const current = await revive('customers');
      const segmented = await current.ask((engine) => engine.segment(wanted));
      request = wanted;
      current.knows = 'segments';
      return segmented;
    },
    formerTables: (tables, runs) => open().ask((engine) => engine.formerTables(tables, runs)),
    async compareWith(wanted) {
      const current = await revive('customers');
      if (wanted === null) await current.ask((engine) => engine.endFormer(null));
      else await sendFormer(current, wanted);
      former = wanted;
    },
    async describeRun(language) {
      const { ask } = await revive('segments');
      return ask((engine) => engine.describeRun(language));
    },
    async top(segment, count) {
      const { ask } = await revive('segments');
      return ask((engine) => engine.top(segment, count));
    },
    async findCustomers(wanted) {
      const { ask } = await revive('segments');
      return ask((engine) => engine.findCustomers(wanted));
    },
    async scorecards(wanted, onProgress) {
      const current = await revive('segments');
      const total = await current.ask((engine) => engine.beginScorecards(wanted));
      return takePieces(current, total, onProgress);
    },
    async predict(wanted) {
      const view = await predictWith(await revive('customers'), wanted);
      prediction = wanted;
      return view;
    },
    async usePrediction() {
      const current = await revivePrediction();
      const views = await current.ask((engine) => engine.usePrediction());
      used = prediction;
      request = null;
      current.knows = 'customers';
      return views;
    },
    async predictionSheets(wanted, onProgress) {
      const current = await revivePrediction();
      const total = await current.ask((engine) => engine.beginPredictionSheets(wanted));
      return takePieces(current, total, onProgress);
    },
    cancel() {
      session?.end();
      leave();
    },
  };
}
