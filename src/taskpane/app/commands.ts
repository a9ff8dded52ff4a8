/** What ribbon buttons can ask of the pane, by the names of their functions in the manifest. */
export const ribbonCommands = ['segmentSelection', 'explainCell'] as const;
export type Command = (typeof ribbonCommands)[number];

export interface Commands {
  readonly request: (command: Command) => void;
  /** The interface takes over: first what was asked before it was there, then every request. */
  readonly listen: (listener: (command: Command) => void) => void;
}

/** Carries ribbon commands to an interface that may not have loaded yet. */
export function createCommands(): Commands {
  let waiting: Command[] = [];
  let deliver: (command: Command) => void = (command) => {
    // Pressing the button twice while the pane loads is still one wish.
    waiting = [command];
  };
  return {
    request: (command) => deliver(command),
    listen: (listener) => {
      deliver = listener;
      for (const command of waiting) listener(command);
      waiting = [];
    },
  };
}
