import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import type { Host } from '../../excel/host';
import { applyPalette } from '../design/applyPalette';
import { fluentTheme } from '../design/fluentTheme';
import { registerPaneIcons } from '../design/icons';
import { paletteFor, type OfficeColors } from '../design/palette';
import { createPredict } from '../predict/createPredict';
import { createActions } from '../store/actions';
import { initialState } from '../store/state';
import type { Engine } from '../worker/engine';
import { App } from './App';
import type { Commands } from './commands';
import { PaletteContext } from './palette';
import { keepTabInPage } from './tabKeys';

export interface MountOptions {
  readonly host: Host;
  readonly engine: Engine;
  readonly colors: OfficeColors | undefined;
  readonly commands: Commands;
}

/** Draws the pane into the page and connects it with the workbook, the worker and the ribbon. */
export function mount(root: HTMLElement, { host, engine, colors, commands }: MountOptions): void {
  registerPaneIcons();
  keepTabInPage(document);
  const palette = paletteFor(colors);
  applyPalette(palette, document.documentElement);
  const store = createStore(() => initialState);
  const actions = createActions({ store, host, engine, today: localToday, now: Date.now });
  const predict = createPredict({ pane: store, actions, host, engine, now: Date.now });
  let showPage: (key: string) => void = () => undefined;
  createRoot(root).render(
    <PaletteContext.Provider value={palette}>
      <App
        store={store}
        actions={actions}
        host={host}
        predict={predict}
        theme={fluentTheme(palette)}
        onShowPage={(show) => {
          showPage = show;
        }}
      />
    </PaletteContext.Provider>,
  );
  const started = actions.start();
  commands.listen((command) => {
    if (command === 'explainCell') {
      showPage('explain');
      return;
    }
    showPage('segment');
    void started.then(() => actions.segmentSelection());
  });
}

/** The user's calendar day, days since 1970-01-01. */
function localToday(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
