import type { ColumnMapping } from '../../customers/columnMapping';
import type { FieldName } from '../../customers/fields';
import type { Text } from '../../i18n/language';
import type { Aspect } from '../../segmentation/playbook/strategy';
import type { MethodId } from '../../segmentation/segmentation';
import type { SettingDescriptor, Settings } from '../../segmentation/settings';

/** What the pane knows of a column of the selection. */
export interface ColumnView {
  readonly index: number;
  /** The header's text, or the column's letter where there is no header. */
  readonly header: string;
  readonly examples: readonly string[];
  /** The field that the column was recognised as; null where none fits. */
  readonly field: FieldName | null;
  readonly because: Text | null;
}

/** Something about the whole input, or about one column of it. */
export interface FindingView {
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: Text;
  /** The column's header, where it is about one column as it was recognised. */
  readonly column: string | null;
}

/** The columns, and how they were understood: what the user then changes is the mapping. */
export interface ColumnsView {
  readonly mapping: ColumnMapping;
  readonly columns: readonly ColumnView[];
  /** Rows of the same columns that stand below a blank row and were not read; null where there are none. */
  readonly following: { readonly address: string; readonly rowCount: number } | null;
  readonly findings: readonly FindingView[];
}

/** What became of the rows. */
export interface BuildView {
  readonly customers: number;
  readonly rowsRead: number;
  readonly rowsExcluded: number;
  readonly cellsChanged: number;
  readonly asOf: number;
  readonly hasDates: boolean;
  /** Fields with numbers, in the order of the field list: what a method may be given to work on. */
  readonly numericFields: readonly FieldName[];
  readonly findings: readonly FindingView[];
  readonly noteCount: number;
  readonly derivable: readonly DerivableView[];
  readonly questions: readonly QuestionView[];
  /** What came of it, to be compared with other readings. */
  readonly result: ReadingView;
}

/** What comes of one way to read the rows. */
export interface ReadingView {
  readonly customers: number;
  /** Purchases of a log; null for lists of customers. */
  readonly purchases: number | null;
  /** Sum of the customers' value; null where no column says it. */
  readonly value: number | null;
  /** Median days since the last purchase; null where no column says it. */
  readonly recency: number | null;
}

/** A question that the rows leave open, and what was taken. */
export interface QuestionView {
  readonly code: string;
  readonly text: Text;
  readonly why?: Text;
  /** True where nothing goes on without an answer. */
  readonly required?: boolean;
  readonly answered?: boolean;
  /** True where each option is a yes or no of its own. */
  readonly many: boolean;
  readonly options: readonly {
    readonly key: string;
    readonly text: Text;
    readonly taken: boolean;
    /** True where what comes of it depends on answers that are not there yet. */
    readonly unready?: boolean;
  }[];
  /** Where numbers are asked for in place of a choice; null as long as one is not given. */
  readonly numbers?: readonly { readonly key: string; readonly value: number | null }[];
}

/** A field that no column holds and others give. */
export interface DerivableView {
  readonly field: FieldName;
  readonly name: Text;
  readonly ways: readonly { readonly key: string; readonly text: Text }[];
  /** Key of the way that was taken; null where the user does not want it. */
  readonly taken: string | null;
  /** Customers that it gives a value. */
  readonly filled: number;
}

/** One row that was left out, or one cell that was read differently. */
export interface NoteView {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly text: Text;
  readonly excluded: boolean;
}

export interface NeedView {
  readonly label: Text;
  readonly state: 'present' | 'derived' | 'missing';
  /** Where it comes from, or what would give it. */
  readonly explanation: Text;
  /** The field of it that no column holds and others give. */
  readonly derivable: FieldName | null;
}

/** A way of dividing customers, and whether these customers allow it. */
export interface MethodView {
  readonly id: MethodId;
  readonly name: Text;
  readonly description: Text;
  readonly ready: boolean;
  readonly needs: readonly NeedView[];
  readonly parameters: readonly SettingDescriptor[];
  /** The columns that it takes where none are chosen. */
  readonly automatic: readonly FieldName[];
}

export interface SegmentationRequest {
  readonly method: MethodId;
  readonly settings: Settings;
  readonly cross: { readonly method: MethodId; readonly settings: Settings } | null;
}

export interface SegmentView {
  readonly key: string;
  readonly name: Text;
  readonly rule: Text;
  readonly count: number;
  /** Share of customers, 0-1. */
  readonly share: number;
  /** Null where no value column exists. */
  readonly value: number | null;
  readonly valueShare: number | null;
  /** Under what the user's own words for this segment are kept. */
  readonly playbookKey: string;
  readonly strategy: readonly StrategyView[];
}

/** One line of a segment's strategy in the playbook. */
export interface StrategyView {
  readonly key: Aspect;
  readonly label: Text;
  readonly text: Text;
}

/** A grid of two divisions: RFM's recency × frequency, value × risk, or two crossed methods. */
export interface GridView {
  readonly rowTitle: Text;
  readonly columnTitle: Text;
  readonly rows: readonly Text[];
  readonly columns: readonly Text[];
  /** Row-major counts. */
  readonly counts: readonly (readonly number[])[];
}

export interface ScatterView {
  readonly xTitle: Text;
  readonly yTitle: Text;
  /** At most some thousand points, drawn from all: x, y and the segment's index. */
  readonly points: readonly (readonly [number, number, number])[];
}

/** Who moved since an earlier run. */
export interface MovementView {
  /** Name of the table that holds the earlier run. */
  readonly table: string;
  readonly both: number;
  readonly newcomers: number;
  readonly leavers: number;
  /** Value that the leavers had; null where it is not known. */
  readonly leaversValue: number | null;
  /** Share that stayed, of the customers in a segment both times; null where nobody could. */
  readonly stayed: number | null;
  readonly rows: readonly Text[];
  readonly columns: readonly Text[];
  /** Row-major. */
  readonly counts: readonly (readonly number[])[];
  readonly values: readonly (readonly number[])[] | null;
  /** The largest moves from one segment to another. */
  readonly moves: readonly MoveView[];
  readonly notes: readonly { readonly severity: 'info' | 'warning'; readonly text: Text }[];
}

export interface MoveView {
  readonly from: Text;
  readonly to: Text;
  readonly count: number;
  readonly valueBefore: number | null;
  readonly value: number | null;
}

export interface PreviewView {
  readonly title: Text;
  readonly customers: number;
  readonly value: number | null;
  readonly valueLabel: Text | null;
  /** ISO code of the value and of what customers are worth; null where no cell names one, or the value is no money. */
  readonly currency: string | null;
  /** Customers that stand in no segment. */
  readonly notPlaced: {
    readonly count: number;
    readonly share: number;
    readonly valueShare: number | null;
  };
  readonly segments: readonly SegmentView[];
  readonly notes: readonly { readonly severity: 'info' | 'warning'; readonly text: Text }[];
  readonly grid: GridView | null;
  readonly scatter: ScatterView | null;
  /** Null unless an earlier run is compared. */
  readonly movement: MovementView | null;
}

export interface TopCustomerView {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly row: number;
}

export interface ScorecardView {
  readonly key: string;
  readonly name: Text;
  readonly description: Text;
  readonly available: boolean;
  /** Part of every workbook that is written. */
  readonly always: boolean;
  /** Why not, where it is not. */
  readonly because: Text | null;
}
