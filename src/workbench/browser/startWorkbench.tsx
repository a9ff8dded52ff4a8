import { createRoot } from 'react-dom/client';
import './shell/shell.css';
import type { Automation } from './automation/automation';
import { Session } from './session/session';
import { readStartOptions } from './session/startOptions';
import { createShellStore } from './shell/shellState';
import { Shell } from './shell/Shell';
import { texts } from './texts';

declare global {
  interface Window {
    /** For browser tests and measurements; absent until the grid has started. */
    workbench?: Automation;
  }
}

/** Draws the page and starts a session as soon as the grid has its place in it. */
export function startWorkbench(document: Document): void {
  const options = readStartOptions(new URLSearchParams(location.search), navigator.language);
  const { language, theme, isPaneOpen, paneWidth } = options;
  const workbookName = texts[language].untitled;
  const store = createShellStore({ language, theme, workbookName, isPaneOpen, paneWidth });
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root element');

  // The grid draws on a canvas, which does not wait for a font.
  for (const weight of ['400', '700']) void document.fonts.load(`${weight} 11px Calibri`);

  let session: Session | undefined;
  const startSession = (container: HTMLElement | null): void => {
    if (container === null || session !== undefined) return;
    session = new Session(store, options, container);
    window.workbench = session.automation;
    session.automation.ready.catch((error: unknown) => {
      store.setState({ notice: { kind: 'error', text: String(error) } });
    });
  };

  createRoot(root).render(
    <Shell
      store={store}
      onGrid={startSession}
      onFrame={(frame) => session?.attachFrame(frame)}
      onLanguage={(next) => void session?.setLanguage(next)}
      onTheme={(next) => session?.setTheme(next)}
      onNew={() => void session?.files.newWorkbook()}
      onSample={(id) => void session?.files.openSample(id)}
      onOpen={() => void session?.files.chooseAndOpen()}
      onSave={() => void session?.files.save()}
      onDropFile={(file) => void session?.files.openFile(file)}
      onControl={(control) => session?.runControl(control)}
    />,
  );
}
