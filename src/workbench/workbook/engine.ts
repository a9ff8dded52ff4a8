import { ICommandService, type Injector, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** The spreadsheet engine that a HostWorkbook stands on, made in the browser with its UI or in Node without. */
export interface Engine {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

export function injectorOf(engine: Engine): Injector {
  return engine.univer.__getInjector();
}

/** Runs one of the engine's mutations or operations, which are synchronous; false if its plugin is not there. */
export function runMutation(
  engine: Engine,
  id: string,
  params: object,
  options: { readonly onlyLocal?: boolean; readonly fromCollab?: boolean } = {},
): boolean {
  const commands = injectorOf(engine).get(ICommandService);
  if (!commands.hasCommand(id)) return false;
  return commands.syncExecuteCommand(id, params, options);
}

/** Runs one of the engine's commands, which also rewrites formulas and keeps undo. */
export async function runCommand(engine: Engine, id: string, params: object): Promise<boolean> {
  return injectorOf(engine).get(ICommandService).executeCommand(id, params);
}
