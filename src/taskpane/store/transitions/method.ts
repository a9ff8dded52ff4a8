import type { Aspect } from '../../../segmentation/playbook/strategy';
import type { MethodId } from '../../../segmentation/segmentation';
import { defaultSettings, type Settings, type SettingValue } from '../../../segmentation/settings';
import type {
  MethodView,
  PreviewView,
  ScorecardView,
  SegmentationRequest,
  TopCustomerView,
} from '../../worker/views';
import type { PaneState, Written } from '../state';

export function methodOf(state: PaneState, id: MethodId | null): MethodView | null {
  return state.methods.find((method) => method.id === id) ?? null;
}

/** A method's settings: what the user set over the method's own defaults. A newer version's are not ours to use. */
export function settingsOf(state: PaneState, method: MethodView): Settings {
  const defaults = defaultSettings(method.parameters);
  const own = Object.entries(state.settings[method.id] ?? {}).filter(([key]) => key in defaults);
  return { ...defaults, ...Object.fromEntries(own) };
}

export function methodChosen(state: PaneState, id: MethodId): PaneState {
  if (methodOf(state, id)?.ready !== true) return state;
  return { ...outdated(state), method: id, cross: state.cross === id ? null : state.cross };
}

export function crossChosen(state: PaneState, id: MethodId | null): PaneState {
  if (id === state.method || (id !== null && methodOf(state, id)?.ready !== true)) return state;
  return { ...outdated(state), cross: id };
}

export function settingChanged(state: PaneState, id: MethodId, key: string, value: SettingValue): PaneState {
  const settings = { ...state.settings, [id]: { ...state.settings[id], [key]: value } };
  return { ...outdated(state), settings };
}

export function settingsReset(state: PaneState, id: MethodId): PaneState {
  return { ...outdated(state), settings: { ...state.settings, [id]: {} } };
}

/** What to ask the engine for; null while no method is chosen. */
export function requestOf(state: PaneState): SegmentationRequest | null {
  const method = methodOf(state, state.method);
  if (method === null) return null;
  const cross = methodOf(state, state.cross);
  return {
    method: method.id,
    settings: settingsOf(state, method),
    cross: cross === null ? null : { method: cross.id, settings: settingsOf(state, cross) },
  };
}

/** The preview shown belongs to other settings; it stays in view until the new one is there. */
function outdated(state: PaneState): PaneState {
  return { ...state, previewStale: state.preview !== null, written: null };
}

export function previewReady(
  state: PaneState,
  preview: PreviewView,
  scorecards: readonly ScorecardView[],
): PaneState {
  const open = preview.segments.some(({ key }) => key === state.openSegment) ? state.openSegment : null;
  const possible = scorecards.filter(({ available }) => available).map(({ key }) => key);
  // What has just become possible was asked for: a comparison is there to be written.
  const opened = state.scorecards
    .filter(({ key, available }) => !available && possible.includes(key))
    .map(({ key }) => key);
  const wanted = state.scorecards.length > 0 ? [...state.chosen, ...opened] : rememberedScorecards(state);
  const chosen = wanted.filter((key) => possible.includes(key));
  return {
    ...state,
    preview,
    previewStale: false,
    openSegment: open,
    top: null,
    scorecards,
    chosen: wanted.length > 0 ? withAlways(chosen, scorecards) : possible,
    problem: null,
  };
}

function withAlways(chosen: readonly string[], scorecards: readonly ScorecardView[]): readonly string[] {
  const always = scorecards.filter((card) => card.always).map(({ key }) => key);
  return scorecards.map(({ key }) => key).filter((key) => chosen.includes(key) || always.includes(key));
}

function rememberedScorecards(state: PaneState): readonly string[] {
  return state.useRemembered ? (state.remembered?.scorecards ?? []) : [];
}

export function segmentOpened(state: PaneState, key: string | null): PaneState {
  return { ...state, openSegment: key, top: null };
}

/** The answer to a question about a segment counts only while that segment is still open. */
export function topRead(state: PaneState, key: string, top: readonly TopCustomerView[]): PaneState {
  return state.openSegment === key ? { ...state, top } : state;
}

export function strategyEdited(state: PaneState, segment: string, line: Aspect, text: string): PaneState {
  const lines = { ...state.playbook[segment], [line]: text };
  return { ...state, playbook: { ...state.playbook, [segment]: lines }, written: null };
}

export function strategyReset(state: PaneState, segment: string): PaneState {
  const { [segment]: gone, ...playbook } = state.playbook;
  return gone === undefined ? state : { ...state, playbook, written: null };
}

export function scorecardToggled(state: PaneState, key: string, wanted: boolean): PaneState {
  const others = state.chosen.filter((chosen) => chosen !== key);
  return { ...state, chosen: wanted ? [...others, key] : others };
}

export function sheetsWritten(state: PaneState, written: Written): PaneState {
  return { ...state, written, work: null, problem: null };
}
