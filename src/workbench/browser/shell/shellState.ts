import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AddinManifest } from '../addin/manifest';
import type { SampleEntry } from '../files/sampleList';
import type { SelectionStatistics } from '../grid/selectionStatistics';
import type { Language } from '../language';

export type Theme = 'light' | 'dark';

export interface Notice {
  /** What is only information leaves by itself; a warning and an error stay until they are dismissed. */
  readonly kind: 'information' | 'warning' | 'error';
  readonly text: string;
  /** What the text speaks of, one by one. */
  readonly lines?: readonly string[];
}

/** A question with two answers, shown over the page; `answer` settles it. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly answer: (yes: boolean) => void;
}

/** What the page around the grid shows. */
export interface ShellState {
  readonly language: Language;
  readonly theme: Theme;
  readonly workbookName: string;
  readonly isDirty: boolean;
  /** The page is there and the spreadsheet is not yet. */
  readonly isStarting: boolean;
  readonly manifest: AddinManifest | undefined;
  /** Sample workbooks that the add-in brings. */
  readonly samples: readonly SampleEntry[];
  readonly isPaneOpen: boolean;
  readonly paneWidth: number;
  /** The pane's address; a change loads the add-in anew, as Office does when its language changes. */
  readonly paneAddress: string | undefined;
  readonly paneTitle: string | undefined;
  readonly isCalculating: boolean;
  readonly isEditing: boolean;
  readonly statistics: SelectionStatistics | undefined;
  /** Why the active cell shows an error, in the words of the function that gave it. */
  readonly cellMessage: string | undefined;
  readonly notice: Notice | undefined;
  readonly question: Question | undefined;
  /** Text of a long file operation in progress. */
  readonly working: string | undefined;
  /** Stops that operation; absent where it cannot be stopped. */
  readonly cancelWork: (() => void) | undefined;
}

export type ShellStore = StoreApi<ShellState>;

export const minimumPaneWidth = 320;
export const maximumPaneWidth = 800;

/** What a page is opened with. */
export type ShellStart = Pick<ShellState, 'language' | 'theme' | 'workbookName' | 'isPaneOpen' | 'paneWidth'>;

export function createShellStore(initial: ShellStart): ShellStore {
  return createStore<ShellState>(() => ({
    ...freshShell(initial),
    isStarting: true,
    manifest: undefined,
    samples: [],
    paneAddress: undefined,
  }));
}

/** The state of a page that shows its first workbook, but for what is read from the add-in. */
export function freshShell(start: ShellStart): Omit<ShellState, 'manifest' | 'samples' | 'paneAddress'> {
  return {
    ...start,
    isDirty: false,
    isStarting: false,
    paneTitle: undefined,
    isCalculating: false,
    isEditing: false,
    statistics: undefined,
    cellMessage: undefined,
    notice: undefined,
    question: undefined,
    working: undefined,
    cancelWork: undefined,
  };
}
