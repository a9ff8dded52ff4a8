import type { FormerRun } from '../../../segmentation/movement/formerRun';
import type { FormerTable } from '../../../segmentation/movement/findFormerTables';
import type { RunDescription } from '../../worker/engine';
import type { PaneState } from '../state';
import { requestOf } from './method';

/** The tables that were found; the first is chosen unless the user chose one that is still there. */
export function formersFound(state: PaneState, formers: readonly FormerTable[]): PaneState {
  const isThere = formers.some(({ name }) => name === state.former);
  return { ...state, formers, former: isThere ? state.former : (formers[0]?.name ?? null) };
}

export function formerChosen(state: PaneState, name: string): PaneState {
  return { ...state, former: name };
}

/** What the workbook keeps of this run for the next; null while nothing is divided. */
export function runOf(
  state: PaneState,
  table: string,
  day: number,
  description: RunDescription,
): FormerRun | null {
  const request = requestOf(state);
  return request === null ? null : { table, day, rules: request, ...description };
}
