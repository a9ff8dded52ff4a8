import type { Language } from '../../../i18n/language';
import type { MethodId } from '../../../segmentation/segmentation';
import type { Settings } from '../../../segmentation/settings';
import type { PlaybookEdits } from '../../../segmentation/playbook/strategyFor';
import { readRemembered, rememberedOf } from '../../settings/remembered';
import type { Part } from '../../settings/parts';
import type { Kept, Taken } from '../../settings/settingsKeeper';
import type { PaneState } from '../state';

/** What the workbook keeps from last time; the playbook's words come back at once. */
export function settingsFound(state: PaneState, kept: Kept): PaneState {
  const next = settingsKept(state, kept);
  const found = next.remembered?.playbook ?? {};
  return { ...next, playbook: lineByLine(found, state.playbook), ...languageOf(next) };
}

/** The workbook holds what was changed here, and whatever others changed. */
export function settingsKept(state: PaneState, { parts, newer, broken, conflicts }: Kept): PaneState {
  const { remembered, misfits } = readRemembered(parts);
  return {
    ...state,
    remembered: newer === null ? remembered : null,
    settingsMisfits: newer === null ? misfits : [],
    settingsNewer: newer,
    settingsBroken: broken,
    conflicts,
  };
}

/** Whether what somebody else changed in a part can hold in the pane at once; columns would have to be read anew. */
export function isTaken({ method, cross, settings }: PaneState, part: string): boolean {
  const [kind, id] = part.split(':');
  if (kind === 'method') return id === method || id === cross || (id !== undefined && id in settings);
  return kind === 'playbook' || kind === 'sheets';
}

/** Whether the user has changed nothing of what could be taken from others. */
export function isSame(now: PaneState, before: PaneState): boolean {
  const { settings, playbook, sheetLanguage, method, cross } = before;
  return (
    now.settings === settings &&
    now.playbook === playbook &&
    now.sheetLanguage === sheetLanguage &&
    now.method === method &&
    now.cross === cross
  );
}

/** What somebody else changed holds here from now on; a preview of other thresholds is of old ones. */
export function settingsTaken(state: PaneState, { parts, differences }: Taken): PaneState {
  const named = rememberedOf(Object.fromEntries(Object.entries(parts).filter(isThere)));
  const settings: Record<string, Settings> = { ...state.settings };
  const playbook: Record<string, PlaybookEdits[string]> = { ...state.playbook };
  for (const part of Object.keys(parts)) {
    const [kind, ...rest] = part.split(':');
    const key = rest.join(':');
    if (kind === 'method') settings[key] = named?.settings[key as MethodId] ?? {};
    if (kind === 'playbook') playbook[key] = named?.playbook[key] ?? {};
  }
  const isSegmented = Object.keys(parts).some((part) => part.startsWith('method:'));
  return {
    ...state,
    settings,
    playbook,
    sheetLanguage: 'sheets' in parts ? (named?.language ?? null) : state.sheetLanguage,
    previewStale: state.previewStale || (isSegmented && state.preview !== null),
    taken: differences,
  };
}

function isThere(entry: [string, Part | undefined]): entry is [string, Part] {
  return entry[1] !== undefined;
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
