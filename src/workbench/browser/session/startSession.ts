import type { AddinFiles } from '../addin/addinFiles';
import { loadGridTexts } from '../grid/locales';
import type { ShellStore } from '../shell/shellState';
import { Session } from './session';
import type { StartOptions } from './startOptions';

/** Starts the spreadsheet engine in `container`, with its texts in one language, and a session on it. */
export async function startSession(
  store: ShellStore,
  options: StartOptions,
  container: HTMLElement,
  addin: Promise<AddinFiles | undefined>,
): Promise<Session> {
  return new Session(store, options, container, await loadGridTexts(options.language), addin);
}
