import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { ThemeProvider, type Theme } from 'office-ui-fabric-react/lib/Theme';
import { lazy, Suspense, useState } from 'react';
import { shellTexts } from '../texts/shell';
import { classNames } from '../ui/classNames';
import styles from './App.module.css';
import { LanguageProvider, useWords } from './language';
import { PageBoundary } from './PageBoundary';
import type { PageProps } from './pageProps';
import { pages } from './pages';

const c = classNames(styles);

export interface AppProps extends Omit<PageProps, 'showPage'> {
  readonly theme: Theme;
  /** Lets the ribbon bring a page to the front. */
  readonly onShowPage: (show: (key: string) => void) => void;
}

export function App(props: AppProps) {
  return (
    <ThemeProvider theme={props.theme} applyTo="none" className={c('app')}>
      <LanguageProvider language={props.host.language}>
        <Pages {...props} />
      </LanguageProvider>
    </ThemeProvider>
  );
}

/** Loaded well after the first page, which it must not hold up; a pane without the notice is whole. */
const ShareNotice = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return import('../share/ShareNotice').catch(() => ({ default: () => null }));
});

/** Loaded after the first page too; where it does not load, the next start of the pane cleans up. */
const LeftoversNotice = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return import('../written/LeftoversNotice').catch(() => ({ default: () => null }));
});

const tabId = (key: string): string => `tab-${key}`;

function Pages({ store, actions, host, predict, onShowPage }: AppProps) {
  const { t } = useWords();
  const [shown, setShown] = useState('segment');
  onShowPage(setShown);
  const page = pages.find(({ key }) => key === shown) ?? pages[0];
  if (page === undefined) return null;
  return (
    <main className={c('main')}>
      <Pivot
        className={c('tabs')}
        selectedKey={page.under ?? page.key}
        onLinkClick={(item) => setShown(item?.props.itemKey ?? 'segment')}
        headersOnly
        getTabId={tabId}
        overflowBehavior="menu"
        overflowAriaLabel={t(shellTexts.morePages)}
        aria-label={t(shellTexts.pages)}
      >
        {pages.flatMap(({ key, title, under }) =>
          under === undefined ? [<PivotItem key={key} itemKey={key} headerText={t(title)} />] : [],
        )}
      </Pivot>
      <Suspense fallback={null}>
        <LeftoversNotice host={host} />
      </Suspense>
      {page.key !== 'share' && (
        <Suspense fallback={null}>
          <ShareNotice host={host} onOpen={() => setShown('share')} />
        </Suspense>
      )}
      <div className={c('page')} role="tabpanel" aria-labelledby={tabId(page.under ?? page.key)}>
        <PageBoundary key={page.key} message={t(shellTexts.loadFailed)}>
          <Suspense fallback={<Spinner className={c('waiting')} label={t(shellTexts.loading)} />}>
            <page.Content store={store} actions={actions} host={host} predict={predict} showPage={setShown} />
          </Suspense>
        </PageBoundary>
      </div>
    </main>
  );
}
