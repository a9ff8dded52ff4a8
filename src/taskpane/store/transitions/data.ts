import type { SelectionSummary } from '../../../excel/host';
import type { BuildView, ColumnsView, MethodView, NoteView, ReadingView } from '../../worker/views';
import type { ColumnMapping } from '../../../customers/columnMapping';
import { answered } from '../../../customers/questions';
import { notDerived } from '../../../customers/derivations';
import type { FieldName } from '../../../customers/fields';
import type { MethodId } from '../../../segmentation/segmentation';
import type { PaneState } from '../state';

export function selectionChanged(state: PaneState, selection: SelectionSummary | null): PaneState {
  return { ...state, selection, selectionKnown: true };
}

export function visibleOnlyChanged(state: PaneState, visibleOnly: boolean): PaneState {
  return { ...state, visibleOnly };
}

/**
 * Rows were read and their columns recognised. Whatever stood on other rows is gone. Remembered
 * fields win over recognised ones where a header is the same as last time and the user wants it so.
 */
export function columnsRecognised(state: PaneState, address: string, columns: ColumnsView): PaneState {
  const kept = state.useRemembered ? state.remembered : null;
  const known = columns.columns.some(({ header }) => kept !== null && header in kept.fields);
  const fields = columns.columns.map(({ header, field }) => {
    const before = known ? kept?.fields[header] : undefined;
    return before === undefined ? field : before;
  });
  const mapping: ColumnMapping = {
    ...columns.mapping,
    layout: (known ? kept?.layout : null) ?? columns.mapping.layout,
    asOf: (known ? kept?.asOf : null) ?? columns.mapping.asOf,
    fields: withoutRepeats(fields),
    ...(known && kept !== null ? { derive: kept.derive, answers: kept.answers } : {}),
  };
  return {
    ...withoutBuild(state),
    formers: [],
    former: null,
    step: 'columns',
    address,
    columns,
    mapping,
    settings: known && kept !== null ? { ...kept.settings, ...state.settings } : state.settings,
    method: known && kept !== null ? kept.method : state.method,
    cross: known && kept !== null ? kept.cross : state.cross,
  };
}

/** A field can be claimed by one column only: the first keeps it. */
function withoutRepeats(fields: readonly (FieldName | null)[]): readonly (FieldName | null)[] {
  return fields.map((field, index) => (field !== null && fields.indexOf(field) < index ? null : field));
}

/** The user gives a column a field; the column that had it loses it. */
export function fieldChosen(state: PaneState, index: number, field: FieldName | null): PaneState {
  if (state.mapping === null) return state;
  const fields = state.mapping.fields.map((before, i) => {
    if (i === index) return field;
    return field !== null && before === field ? null : before;
  });
  return { ...withoutBuild(state), mapping: { ...state.mapping, fields } };
}

export function layoutChosen(state: PaneState, layout: 'customers' | 'log'): PaneState {
  if (state.mapping === null) return state;
  return { ...withoutBuild(state), mapping: { ...state.mapping, layout } };
}

export function asOfChosen(state: PaneState, asOf: number | null): PaneState {
  if (state.mapping === null) return state;
  return { ...withoutBuild(state), mapping: { ...state.mapping, asOf } };
}

/** The user wants a lacking field derived in another way, or not at all; the old customers show until the new are there. */
export function derivationChosen(
  state: PaneState,
  field: FieldName,
  choice: string,
  forMethod?: MethodId,
): PaneState {
  if (state.mapping === null) return state;
  const { build, notes, methods } = state;
  const mapping = { ...state.mapping, derive: { ...state.mapping.derive, [field]: choice } };
  const method = forMethod !== undefined && choice !== notDerived ? forMethod : state.method;
  return { ...withoutBuild(state), build, notes, methods, method, buildStale: build !== null, mapping };
}

/** The user takes another reading of the same cells; the old customers show until the new are there. */
export function questionAnswered(state: PaneState, code: string, option: string): PaneState {
  const question = state.build?.questions.find((asked) => asked.code === code);
  if (state.mapping === null || question === undefined) return state;
  const { build, notes, methods } = state;
  const answers = answered(question, state.mapping.answers ?? {}, option);
  return {
    ...withoutBuild(state),
    build,
    notes,
    methods,
    buildStale: build !== null,
    mapping: { ...state.mapping, answers },
  };
}

/** What would come of a reading that was not taken. */
export function readingTried(state: PaneState, key: string, reading: ReadingView | null): PaneState {
  return { ...state, readings: { ...state.readings, [key]: reading } };
}

/** Customers were built from the columns; the method stays chosen if it is still possible. */
export function customersBuilt(
  state: PaneState,
  build: BuildView,
  methods: readonly MethodView[],
): PaneState {
  const possible = methods.filter(({ ready }) => ready).map(({ id }) => id);
  const method =
    state.method !== null && possible.includes(state.method)
      ? state.method
      : ((['rfm', 'valueTiers'] as const).find((id) => possible.includes(id)) ?? possible[0] ?? null);
  const cross = state.cross !== null && possible.includes(state.cross) ? state.cross : null;
  return {
    ...state,
    build,
    buildStale: false,
    notes: [],
    readings: {},
    methods,
    method,
    cross: cross === method ? null : cross,
  };
}

/** A page of notes; one that was asked for twice counts once. */
export function notesRead(state: PaneState, from: number, notes: readonly NoteView[]): PaneState {
  if (state.notes.length !== from) return state;
  return { ...state, notes: [...state.notes, ...notes] };
}

/** What was computed from the columns no longer holds once they change. */
function withoutBuild(state: PaneState): PaneState {
  return {
    ...state,
    build: null,
    buildStale: false,
    notes: [],
    readings: {},
    methods: [],
    preview: null,
    previewStale: false,
    openSegment: null,
    top: null,
    scorecards: [],
    onePagers: [],
    customerSearch: '',
    customerMatches: null,
    written: null,
  };
}
