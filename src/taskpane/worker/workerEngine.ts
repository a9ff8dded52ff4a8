import { buildCustomers } from '../../customers/buildCustomers';
import type { CellGrid } from '../../customers/cells';
import type { ColumnMapping } from '../../customers/columnMapping';
import type { CustomerSet } from '../../customers/customerSet';
import { fillMerged } from '../../customers/fillMerged';
import { recognizeColumns } from '../../customers/recognizeColumns';
import { buildScorecards } from '../../scorecards/buildScorecards';
import { describeRun } from '../../scorecards/describeRun';
import { scorecardIds, type FormerInput } from '../../scorecards/input';
import { segmentStrategies } from '../../scorecards/segmentStrategies';
import { crossSegmentations } from '../../segmentation/crossSegmentations';
import {
  findFormerTables,
  type FormerTable,
  type TableHeaders,
} from '../../segmentation/movement/findFormerTables';
import type { FormerRun } from '../../segmentation/movement/formerRun';
import { readFormerRows, type FormerRows } from '../../segmentation/movement/formerCustomers';
import { methodCatalogue } from '../../segmentation/methodCatalogue';
import { segment } from '../../segmentation/segment';
import type { Segmentation } from '../../segmentation/segmentation';
import { valueFieldOf } from '../../segmentation/valueField';
import { summarizeSegments, type SegmentSummaries } from '../../segmentation/summarizeSegments';
import { PaneError, problemOf } from '../store/problemOf';
import type { Problem } from '../store/state';
import { problemTexts } from '../texts/problems';
import type { Language } from '../../i18n/language';
import { buildView, columnsView, noteView, readingView } from './customersViews';
import type { BuiltView, PredictionSheetsRequest, RunDescription, ScorecardRequest } from './engine';
import { findCustomers, type CustomerQuery, type FoundCustomer } from './findCustomers';
import type { GridFrame } from './gridChunks';
import { crossedGrid, gridView } from './gridView';
import { methodView } from './methodViews';
import { movementOf, type Former } from './movementView';
import { previewView } from './previewView';
import { productVersion } from './productVersion';
import { scorecardViews } from './scorecardViews';
import { createPredictor } from './predict/predictor';
import type { PredictRequest } from './predict/request';
import type { PredictView } from './predict/views';
import { piecesOf, type SpecPiece } from './specPieces';
import type {
  ColumnsView,
  GridView,
  NoteView,
  PreviewView,
  ReadingView,
  ScorecardView,
  SegmentationRequest,
  TopCustomerView,
} from './views';

/** Errors lose their class on the way out of a worker: an answer says instead what the problem is. */
export type Answer<T> = { readonly value: T } | { readonly problem: Problem };

interface Segmented {
  readonly segmentation: Segmentation;
  readonly summaries: SegmentSummaries;
  /** The earlier run, where it has customers in common with this one. */
  readonly former: FormerInput | null;
}

const topCount = 10;

export type WorkerEngine = ReturnType<typeof createWorkerEngine>;

/** The engine's inner side. It holds the rows, the customers and the last segmentation between questions. */
export function createWorkerEngine() {
  let rows: CellGrid['values'][number][] = [];
  let grid: CellGrid | null = null;
  let customers: CustomerSet | null = null;
  let built: ColumnMapping | null = null;
  const predictor = createPredictor();
  let segmented: Segmented | null = null;
  let former: Former | null = null;
  let formerRows: FormerRows[] = [];
  let pieces: SpecPiece[] = [];

  function answer<T>(task: () => T): Answer<T> {
    try {
      return { value: task() };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  }

  return {
    /** Forgets what it knew; rows come next. */
    beginRows: (): Answer<null> =>
      answer(() => {
        rows = [];
        grid = null;
        customers = null;
        segmented = null;
        former = null;
        predictor.reset();
        return null;
      }),

    addRows: (next: CellGrid['values']): Answer<null> =>
      answer(() => {
        for (const row of next) rows.push(row);
        return null;
      }),

    /** The rows are complete: `before` stand above them. */
    endRows: (frame: GridFrame, before: CellGrid['values']): Answer<null> =>
      answer(() => {
        rows.unshift(...before);
        grid = fillMerged({ ...frame, values: rows });
        rows = [];
        return null;
      }),

    recognize: (): Answer<ColumnsView> =>
      answer(() => columnsView(recognizeColumns(known(grid)), known(grid))),

    build: (mapping: ColumnMapping, today: number): Answer<BuiltView> =>
      answer(() => {
        segmented = null;
        predictor.reset();
        customers = buildCustomers(known(grid), mapping, { today });
        built = mapping;
        return builtView(customers, mapping);
      }),

    /** What would come of the same rows if they were read in another way; what is known stays as it is. */
    tryReading: (mapping: ColumnMapping, today: number): Answer<ReadingView> =>
      answer(() => readingView(buildCustomers(known(grid), mapping, { today }))),

    notes: (from: number, count: number): Answer<readonly NoteView[]> =>
      answer(() =>
        known(customers)
          .notes.slice(from, from + count)
          .map(noteView),
      ),

    segment: (
      request: SegmentationRequest,
    ): Answer<{ readonly preview: PreviewView; readonly scorecards: readonly ScorecardView[] }> =>
      answer(() => {
        const set = predictor.enriched(known(customers));
        const { segmentation, grid: table } = divide(set, request);
        const summaries = summarizeSegments(set, segmentation, topCount);
        const movement = former && movementOf(former, set, segmentation, request);
        segmented = { segmentation, summaries, former: movement?.input ?? null };
        return {
          preview: previewView({
            segmentation,
            summaries,
            customers: set,
            grid: table,
            movement: movement?.view ?? null,
            names: predictor.names(),
          }),
          scorecards: scorecardViews(set, movement?.input != null),
        };
      }),

    top: (key: string, count: number): Answer<readonly TopCustomerView[]> =>
      answer(() => {
        const set = predictor.enriched(known(customers));
        const { segmentation, summaries } = known(segmented);
        const summary = summaries.segments.find((one) => one.key === key);
        const field = valueFieldOf(set, segmentation);
        const values = field === undefined ? undefined : set.numbers[field];
        return (summary?.topCustomers ?? []).slice(0, count).map((customer) => ({
          id: set.ids[customer] ?? '',
          name: set.texts.name?.[customer] ?? '',
          value: values?.[customer] ?? null,
          row: set.rows[customer] ?? 0,
        }));
      }),

    formerTables: (
      tables: readonly TableHeaders[],
      runs: readonly FormerRun[],
    ): Answer<readonly FormerTable[]> => answer(() => findFormerTables(tables, runs)),

    /** Takes rows of an earlier run; `endFormer` then compares with them. */
    addFormerRows: (rows: FormerRows): Answer<null> =>
      answer(() => {
        formerRows.push(rows);
        return null;
      }),

    endFormer: (table: FormerTable | null): Answer<null> =>
      answer(() => {
        const rows = formerRows.flat();
        formerRows = [];
        former = table && { table, customers: readFormerRows(rows, table.columns.value !== null) };
        return null;
      }),

    describeRun: (language: Language): Answer<RunDescription> =>
      answer(() => {
        const set = known(customers);
        return describeRun(set, known(segmented).segmentation, language, predictor.used(set));
      }),

    findCustomers: (query: CustomerQuery): Answer<readonly FoundCustomer[]> =>
      answer(() =>
        findCustomers(
          { set: known(customers), grid: known(grid), summaries: known(segmented).summaries },
          query,
        ),
      ),

    /** Builds the sheets and says in how many pieces `takePiece` hands them over. */
    beginScorecards: ({ chosen, language, playbook, onePagers, now }: ScorecardRequest): Answer<number> =>
      answer(() => {
        const { segmentation, former: earlier } = known(segmented);
        const set = known(customers);
        const predictions = predictor.used(set);
        const specs = buildScorecards({
          customers: set,
          ...(predictions === undefined ? {} : { predictions }),
          ...(set.currency === undefined ? {} : { currency: set.currency }),
          ...(earlier === null ? {} : { former: earlier }),
          segmentation,
          language,
          strategies: segmentStrategies(segmentation, playbook),
          which: scorecardIds.filter(
            (id) => chosen.includes(id) || (id === 'onePager' && onePagers.length > 0),
          ),
          onePagers,
          now,
          version: productVersion,
        });
        pieces = [...piecesOf(specs)].reverse();
        return pieces.length;
      }),

    predict: (request: PredictRequest): Answer<PredictView> =>
      answer(() => predictor.predict(known(customers), known(built), request)),

    /** The customers can be divided by the prediction from now on. */
    usePrediction: (): Answer<BuiltView> =>
      answer(() => {
        segmented = null;
        predictor.use();
        return builtView(predictor.enriched(known(customers)), known(built));
      }),

    /** Like `beginScorecards`, for the sheets of the prediction. */
    beginPredictionSheets: (options: PredictionSheetsRequest): Answer<number> =>
      answer(() => {
        pieces = [...piecesOf(predictor.sheets(known(customers), options))].reverse();
        return pieces.length;
      }),

    takePiece: (): Answer<SpecPiece> => answer(() => known(pieces.pop())),
  };
}

function builtView(set: CustomerSet, mapping: ColumnMapping): BuiltView {
  return {
    build: buildView(set, mapping),
    methods: methodCatalogue.map((method) => methodView(method, set)),
  };
}

function divide(
  customers: CustomerSet,
  { method, settings, cross }: SegmentationRequest,
): { readonly segmentation: Segmentation; readonly grid: GridView | null } {
  const first = segment(customers, { method, settings });
  if (cross === null) return { segmentation: first, grid: gridView(first) };
  const second = segment(customers, cross);
  const crossed = crossSegmentations(first, second);
  return {
    segmentation: crossed.segmentation,
    grid: crossedGrid(first, second, crossed.counts),
  };
}

/** What a question stands on; it is gone only where the pane asks out of order. */
function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) {
    throw new PaneError({ code: 'rowsGone', text: problemTexts.rowsGone });
  }
  return value;
}
