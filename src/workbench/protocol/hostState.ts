/** What the person in front of Excel is doing, which decides what an add-in may do. Tests set it. */
export interface HostState {
  /** A chart is selected: there are no selected cells. */
  chartSelected: boolean;
  /** A cell is being edited: writing is refused. */
  cellEditMode: boolean;
  /** `application.suspendScreenUpdatingUntilNextSync` and the like, seen by tests. */
  calculationSuspended: boolean;
}

export function idleState(): HostState {
  return { chartSelected: false, cellEditMode: false, calculationSuspended: false };
}
