/** Numbers under which office.js tells the host that a key leads out of the pane (its OSF.AgaveHostAction). */
const moves: Readonly<Record<number, 'forward' | 'backward'>> = {
  5: 'forward', // Ctrl+F6
  6: 'backward', // Ctrl+Shift+F6
  13: 'forward', // Tab at the last stop
  14: 'backward', // Shift+Tab at the first
};

/** Where the focus wants to go, from the data of a `ContextActivationManager_notifyHost`; undefined for anything else. */
export function focusMove(data: unknown): 'forward' | 'backward' | undefined {
  const action: unknown = Array.isArray(data) ? data[1] : undefined;
  return typeof action === 'number' ? moves[action] : undefined;
}
