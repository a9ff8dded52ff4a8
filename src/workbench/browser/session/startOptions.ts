import { languageOf, type Language } from '../language';
import { maximumPaneWidth, minimumPaneWidth, type Theme } from '../shell/shellState';

/** What the page's address may ask for: `?language=zh-CN&theme=dark&open=functions&pane=400`. */
export interface StartOptions {
  readonly language: Language;
  readonly theme: Theme;
  /** `empty`, `sample` (the workbench's own) or the id of a sample that the add-in brings. */
  readonly open: string;
  readonly isPaneOpen: boolean;
  readonly paneWidth: number;
}

const defaultPaneWidth = 350;

export function readStartOptions(query: URLSearchParams, browserLanguage: string): StartOptions {
  const pane = query.get('pane');
  const width = Number(pane);
  const isWidth = pane !== null && width >= minimumPaneWidth && width <= maximumPaneWidth;
  return {
    language: languageOf(query.get('language') ?? browserLanguage),
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    open: query.get('open') ?? 'sample',
    isPaneOpen: pane !== 'closed',
    paneWidth: isWidth ? width : defaultPaneWidth,
  };
}

/** Puts a choice into the address, so that loading the page again keeps it. */
export function rememberInAddress(name: 'language' | 'theme', value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}
