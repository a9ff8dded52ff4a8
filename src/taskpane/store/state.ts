import type { ColumnMapping } from '../../customers/columnMapping';
import type { FormerTable } from '../../segmentation/movement/findFormerTables';
import type { MethodId } from '../../segmentation/segmentation';
import type { Settings } from '../../segmentation/settings';
import type { Language, Text } from '../../i18n/language';
import type { SelectionSummary } from '../../excel/host';
import type { WrittenCheck } from '../../excel/written/checkWritten';
import type { WrittenSheet } from '../../excel/written/findWritten';
import type { WorkName } from '../texts/work';
import type { SheetFamily } from './lastWritten';
import type { FoundCustomer } from '../worker/findCustomers';
import type {
  BuildView,
  ColumnsView,
  MethodView,
  NoteView,
  PreviewView,
  ReadingView,
  ScorecardView,
  TopCustomerView,
} from '../worker/views';
import type { PlaybookEdits } from '../../segmentation/playbook/strategyFor';
import type { SettingsDifference } from '../settings/mergeParts';
import type { Remembered, SettingsMisfit } from '../settings/remembered';

export const steps = ['data', 'columns', 'method', 'preview', 'write'] as const;
export type Step = (typeof steps)[number];

/** Something the pane is busy with that the user may cancel. */
export interface Work {
  readonly name: WorkName;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** What went wrong, what was kept and what to do, in the words of the room that it comes from. */
export interface Problem {
  readonly code: string;
  readonly text: Text;
}

export interface Written {
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  readonly leftOut: readonly string[];
  /** Other sheets had such names already: the new ones bear a number. */
  readonly namesTaken: boolean;
}

/** Everything the pane shows. Plain data; only the functions in `transitions/` make a new one. */
export interface PaneState {
  readonly step: Step;
  readonly selection: SelectionSummary | null;
  readonly selectionKnown: boolean;
  readonly visibleOnly: boolean;
  readonly work: Work | null;
  readonly problem: Problem | null;
  /** Settings of the last time, found in the workbook. */
  readonly remembered: Remembered | null;
  readonly useRemembered: boolean;
  /** The version of the add-in whose settings the workbook holds, where they are too new to be read or changed. */
  readonly settingsNewer: string | null;
  /** Parts of the workbook's settings that cannot be read, by name. */
  readonly settingsBroken: readonly string[];
  /** Values of the workbook's settings that do not fit, and were left out. */
  readonly settingsMisfits: readonly SettingsMisfit[];
  /** Settings that somebody else changed at the same time. */
  readonly conflicts: readonly SettingsDifference[];
  /** Settings that somebody else changed while this pane was open, and that hold in it since. */
  readonly taken: readonly SettingsDifference[];

  readonly address: string | null;
  readonly columns: ColumnsView | null;
  readonly mapping: ColumnMapping | null;
  readonly build: BuildView | null;
  /** True while the customers are being built again with other derivations. */
  readonly buildStale: boolean;
  readonly notes: readonly NoteView[];
  /** What comes of the readings that were not taken, by `readingKey`; null for one that gives no customers. */
  readonly readings: Readonly<Record<string, ReadingView | null>>;

  readonly methods: readonly MethodView[];
  readonly method: MethodId | null;
  readonly cross: MethodId | null;
  /** What the user set, by method; what is not set has the method's own default. */
  readonly settings: Readonly<Partial<Record<MethodId, Settings>>>;

  readonly preview: PreviewView | null;
  /** True while a newer preview is being computed. */
  readonly previewStale: boolean;
  readonly openSegment: string | null;
  readonly top: readonly TopCustomerView[] | null;
  readonly playbook: PlaybookEdits;

  /** Tables of earlier runs that this one can be compared with, and the one that is chosen. */
  readonly formers: readonly FormerTable[];
  readonly former: string | null;

  readonly scorecards: readonly ScorecardView[];
  readonly chosen: readonly string[];
  /** Language of written sheets; null for that of the pane. */
  readonly sheetLanguage: Language | null;
  /** Customers that get a page of their own. */
  readonly onePagers: readonly FoundCustomer[];
  readonly customerSearch: string;
  /** What was found for the search; null while it runs. */
  readonly customerMatches: readonly FoundCustomer[] | null;
  readonly written: Written | null;
  /** Sheets of the add-in's that the workbook has, of this session and of earlier ones. */
  readonly writtenBefore: readonly WrittenSheet[];
  /** Whose last sheets the next write takes the place of; null for new sheets beside them. */
  readonly updating: SheetFamily | null;
  /** What has become of the sheets that are to be replaced or removed. */
  readonly writtenCheck: WrittenCheck | null;
}

export const initialState: PaneState = {
  step: 'data',
  selection: null,
  selectionKnown: false,
  visibleOnly: true,
  work: null,
  problem: null,
  remembered: null,
  useRemembered: true,
  settingsNewer: null,
  settingsBroken: [],
  settingsMisfits: [],
  conflicts: [],
  taken: [],
  address: null,
  columns: null,
  mapping: null,
  build: null,
  buildStale: false,
  notes: [],
  readings: {},
  methods: [],
  method: null,
  cross: null,
  settings: {},
  preview: null,
  previewStale: false,
  openSegment: null,
  top: null,
  playbook: {},
  formers: [],
  former: null,
  scorecards: [],
  chosen: [],
  sheetLanguage: null,
  onePagers: [],
  customerSearch: '',
  customerMatches: null,
  written: null,
  writtenBefore: [],
  updating: null,
  writtenCheck: null,
};
