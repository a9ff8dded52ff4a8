import { createRoot } from 'react-dom/client';
import { greenTheme } from '@univerjs/themes';
import './shell/shell.css';
import { HostWorkbook } from '../workbook/hostWorkbook';
import { readManifest } from './addin/manifest';
import { ChartLayer } from './charts/chartLayer';
import { createUniver } from './grid/createUniver';
import { gridLocale, gridTexts } from './grid/locales';
import { gridPresets } from './grid/presets';
import { bindStatus } from './grid/statusBinding';
import { languageOf } from './language';
import { createShellStore } from './shell/shellState';
import { Shell } from './shell/Shell';
import { texts } from './texts';

export function startWorkbench(document: Document): void {
  const address = new URL(location.href);
  const language = languageOf(address.searchParams.get('language') ?? navigator.language);
  const theme = address.searchParams.get('theme') === 'dark' ? 'dark' : 'light';
  const store = createShellStore({ language, theme, workbookName: texts[language].untitled });
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = language;
  const noop = () => undefined;
  let started = false;
  const onGrid = (el: HTMLElement | null) => {
    if (!el || started) return;
    started = true;
    const e = createUniver({ presets: gridPresets(el), locale: gridLocale[language], locales: gridTexts(), theme: greenTheme, darkMode: theme === 'dark' });
    const workbook = new HostWorkbook(e);
    const charts = new ChartLayer(workbook, () => 'Chart');
    bindStatus(workbook, store);
    Object.assign(window, { workbench: { ready: Promise.resolve(), workbook, charts }, e });
  };
  void fetch('/manifest.xml').then((r) => r.text()).then((x) => store.setState({ manifest: readManifest(x, language), paneAddress: '/taskpane.html' })).catch(noop);
  createRoot(document.getElementById('root')!).render(
    <Shell store={store} onGrid={onGrid} onDropFile={noop} onFrame={noop} onLanguage={noop} onTheme={noop} onNew={noop} onSample={noop} onOpen={noop} onSave={noop} onControl={noop} />,
  );
}
