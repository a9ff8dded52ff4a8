import type { Language } from '../../../i18n/language';
import type { PlaybookEdits } from '../../../segmentation/playbook/strategyFor';
import { rememberedOf } from '../../settings/remembered';
import type { Kept } from '../../settings/settingsKeeper';
import type { PaneState } from '../state';

/** What the workbook keeps from last time; the playbook's words come back at once. */
export function settingsFound(state: PaneState, kept: Kept): PaneState {
  const next = settingsKept(state, kept);
  const found = next.remembered?.playbook ?? {};
  return { ...next, playbook: lineByLine(found, state.playbook), ...languageOf(next) };
}

/** The workbook holds what was changed here, and whatever others changed. */
export function settingsKept(state: PaneState, { parts, newer, conflicts }: Kept): PaneState {
  return {
    ...state,
    remembered: newer === null ? rememberedOf(parts) : null,
    settingsNewer: newer,
    conflicts,
  };
}

/** The workbook held everything of this pane when it was read: its words are the latest. */
export function settingsRefreshed(state: PaneState, kept: Kept): PaneState {
  const next = settingsKept(state, kept);
  return { ...next, playbook: next.remembered?.playbook ?? {}, ...languageOf(next) };
}

export function useRememberedChanged(state: PaneState, useRemembered: boolean): PaneState {
  return { ...state, useRemembered };
}

export function sheetLanguageChosen(state: PaneState, sheetLanguage: Language): PaneState {
  return { ...state, sheetLanguage, written: null };
}

function languageOf({ remembered, sheetLanguage }: PaneState): Pick<PaneState, 'sheetLanguage'> {
  return { sheetLanguage: remembered?.language ?? sheetLanguage };
}

function lineByLine(before: PlaybookEdits, later: PlaybookEdits): PlaybookEdits {
  const keys = new Set([...Object.keys(before), ...Object.keys(later)]);
  return Object.fromEntries([...keys].map((key) => [key, { ...before[key], ...later[key] }]));
}
