import type { CellGrid } from '../../customers/cells';
import type { ColumnMapping } from '../../customers/columnMapping';
import type { Language } from '../../i18n/language';
import type { SheetSpec } from '../../scorecards/sheetSpec';
import type { FormerRows } from '../../segmentation/movement/formerCustomers';
import type { FormerRun } from '../../segmentation/movement/formerRun';
import type { FormerTable, TableHeaders } from '../../segmentation/movement/findFormerTables';
import type { PlaybookEdits } from '../../segmentation/playbook/strategyFor';
import type { CustomerQuery, FoundCustomer } from './findCustomers';
import type { PredictRequest } from './predict/request';
import type { PredictView } from './predict/views';
import type {
  BuildView,
  ColumnsView,
  MethodView,
  NoteView,
  PreviewView,
  ReadingView,
  ScorecardView,
  SegmentationRequest,
  TopCustomerView,
} from './views';

export interface ScorecardRequest {
  readonly chosen: readonly string[];
  readonly language: Language;
  readonly playbook: PlaybookEdits;
  /** Customers (indices) that get a page of their own. */
  readonly onePagers: readonly number[];
  /** Moment of the run, milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

export type PredictionSheetsRequest = Pick<ScorecardRequest, 'language' | 'now'>;

/** An earlier run: its table, and its rows of identifier, segment and, where it has it, value. */
export interface FormerRequest {
  readonly table: FormerTable;
  readonly rows: FormerRows;
}

export type RunDescription = Pick<FormerRun, 'headers' | 'segments' | 'title'>;

/** The customers, and how they can be divided. */
export interface BuiltView {
  readonly build: BuildView;
  readonly methods: readonly MethodView[];
}

/**
 * The thinking behind the pane, in a worker in the product and in the same thread in tests. It holds
 * the rows and the customers; the pane gets what it shows. A failure is a `PaneError` with a code.
 */
export interface Engine {
  /** A reading begins: has the code loaded meanwhile. */
  start(): void;
  /** Takes rows of the reading as they come. Whether the grid is made of them `load` finds out. */
  sendAhead(rows: CellGrid['values']): void;
  /** Takes the rows and recognises the columns. */
  load(grid: CellGrid, onProgress: (done: number, total: number) => void): Promise<ColumnsView>;
  build(mapping: ColumnMapping, today: number): Promise<BuiltView>;
  /** What would come of the rows with another mapping; the customers stay as they are. */
  tryReading(mapping: ColumnMapping, today: number): Promise<ReadingView>;
  /** A page of what happened to single rows and cells. */
  notes(from: number, count: number): Promise<readonly NoteView[]>;
  segment(
    request: SegmentationRequest,
  ): Promise<{ readonly preview: PreviewView; readonly scorecards: readonly ScorecardView[] }>;
  /** The customers of a segment with the greatest value, greatest first. */
  top(segment: string, count: number): Promise<readonly TopCustomerView[]>;
  /** The tables of the workbook with which a run can be compared, the likeliest first. */
  formerTables(tables: readonly TableHeaders[], runs: readonly FormerRun[]): Promise<readonly FormerTable[]>;
  /** Compares every later segmentation with the customers of an earlier run; with none for null. */
  compareWith(former: FormerRequest | null): Promise<void>;
  /** How a later run reads the Customers table that the scorecards bring. */
  describeRun(language: Language): Promise<RunDescription>;
  /** Customers by a search, a row or a segment; at most as many as asked for. */
  findCustomers(wanted: CustomerQuery): Promise<readonly FoundCustomer[]>;
  scorecards(
    request: ScorecardRequest,
    onProgress: (done: number, total: number) => void,
  ): Promise<readonly SheetSpec[]>;
  /** Fits the models to the customers and predicts each. */
  predict(request: PredictRequest): Promise<PredictView>;
  /** Puts the last prediction beside the customers' own numbers, to divide them by it. */
  usePrediction(): Promise<BuiltView>;
  predictionSheets(
    request: PredictionSheetsRequest,
    onProgress: (done: number, total: number) => void,
  ): Promise<readonly SheetSpec[]>;
  /** Stops whatever runs at once. The next call starts afresh from the rows it was given. */
  cancel(): void;
}
