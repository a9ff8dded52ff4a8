import { createRoot } from 'react-dom/client';
import './shell/shell.css';
import { loadAddinFiles } from './addin/addinFiles';
import type { Automation } from './automation/automation';
import { afterPicture } from './afterPicture';
import type { Session } from './session/session';
import { readStartOptions } from './session/startOptions';
import { createShellStore } from './shell/shellState';
import { Shell } from './shell/Shell';
import { fill, texts } from './texts';

declare global {
  interface Window {
    /** For browser tests and measurements; absent until the grid has started. */
    workbench?: Automation;
  }
}

/**
 * Draws the page, and then starts a session: the spreadsheet engine is large, so its code runs after the first picture.
 * What a person asks for until then is done when the session is there.
 */
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

  const addin = loadAddinFiles(language);
  // The ribbon shows the add-in's buttons before they can do anything; a failure is the session's to tell.
  void addin.then(
    (files) => store.setState({ manifest: files?.manifest, samples: files?.samples ?? [] }),
    () => undefined,
  );

  let giveGrid: (container: HTMLElement) => void = () => undefined;
  const grid = new Promise<HTMLElement>((resolve) => {
    giveGrid = resolve;
  });
  let session: Session | undefined;
  const started = afterPicture()
    .then(() => import(/* webpackChunkName: "session" */ './session/startSession'))
    .then(async ({ startSession }) => {
      session = await startSession(store, options, await grid, addin);
      window.workbench = session.automation;
      store.setState({ isStarting: false });
      await session.automation.ready;
      return session;
    })
    .catch((error: unknown) => {
      store.setState({
        isStarting: false,
        notice: { kind: 'error', text: fill(texts[language].failed, { reason: String(error) }) },
      });
      throw error;
    });
  /** At once where there is a session, else when there is one; its failure has been told. */
  const ask = (command: (session: Session) => unknown): void => {
    if (session !== undefined) command(session);
    else void started.then(command, () => undefined);
  };

  createRoot(root).render(
    <Shell
      store={store}
      onGrid={(container) => {
        if (container !== null) giveGrid(container);
      }}
      onFrame={(frame) => session?.attachFrame(frame)}
      onLanguage={(next) => ask((each) => each.setLanguage(next))}
      onTheme={(next) => ask((each) => each.setTheme(next))}
      onNew={() => ask(({ files }) => files.newWorkbook())}
      onSample={(id) => ask(({ files }) => files.openSample(id))}
      onOpen={() => ask(({ files }) => files.chooseAndOpen())}
      onSave={() => ask(({ files }) => files.save())}
      onDropFile={(file) => ask(({ files }) => files.openFile(file))}
      onControl={(control) => ask((each) => each.runControl(control))}
    />,
  );
}
