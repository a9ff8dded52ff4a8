import { initialRequest, type PredictRequest } from '../worker/predict/request';
import type { PredictView } from '../worker/predict/views';
import type { Problem, Work, Written } from '../store/state';

export const predictSteps = ['data', 'columns', 'model', 'fit', 'write'] as const;
export type PredictStep = (typeof predictSteps)[number];

/** The Predict page's own state; the rows, their columns and the customers are those of the pane. */
export interface PredictState {
  readonly step: PredictStep;
  readonly request: PredictRequest;
  readonly view: PredictView | null;
  readonly work: Work | null;
  readonly problem: Problem | null;
  readonly written: Written | null;
}

export const initialPredictState: PredictState = {
  step: 'data',
  request: initialRequest,
  view: null,
  work: null,
  problem: null,
  written: null,
};

/** A year ahead, in each unit. */
const yearIn = { day: 365, week: 52, month: 12, year: 1 } as const;

/** A choice of the user; the fit that stands on others is gone. */
export function requestChanged(state: PredictState, change: Partial<PredictRequest>): PredictState {
  const { request } = state;
  const before = yearIn[request.unit];
  const unit = change.unit ?? request.unit;
  // The horizon follows the unit as long as it is the year that it was at first.
  const horizon = change.horizon ?? (request.horizon === before ? yearIn[unit] : request.horizon);
  return { ...withoutFit(state), request: { ...request, ...change, horizon } };
}

/** What the workbook keeps from last time, while nothing stands on the choices made since; null for the first ones. */
export function requestOffered(state: PredictState, kept: PredictRequest | null | undefined): PredictState {
  if (state.step !== 'data' || state.view !== null) return state;
  return { ...state, request: kept ?? initialPredictState.request };
}

/** The rows are others: what was fitted to those before is gone, what the user chose stays. */
export function rowsChanged(state: PredictState): PredictState {
  const step = state.step === 'data' ? 'data' : 'columns';
  return { ...withoutFit(state), step };
}

export function fitted(state: PredictState, view: PredictView): PredictState {
  return { ...state, view, step: 'fit', written: null, problem: null };
}

function withoutFit(state: PredictState): PredictState {
  return { ...state, view: null, written: null, problem: null };
}
