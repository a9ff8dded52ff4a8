import { lazy, type ComponentType } from 'react';
import type { Text } from '../../i18n/language';
import type { PageProps } from './pageProps';
import { explainTexts } from '../texts/explain';
import { shellTexts } from '../texts/shell';

export interface Page {
  readonly key: string;
  readonly title: Text;
  /** The page whose tab it is shown under, for one without a tab of its own. */
  readonly under?: string;
  readonly Content: ComponentType<PageProps>;
}

/** The pane's pages in the order of their tabs. Each is loaded when it is first shown. */
export const pages: readonly Page[] = [
  {
    key: 'segment',
    title: shellTexts.pageSegment,
    Content: lazy(() => import('../segment/SegmentPage')),
  },
  {
    key: 'predict',
    title: shellTexts.pagePredict,
    Content: lazy(() => import('../predict/PredictPage')),
  },
  {
    key: 'functions',
    title: shellTexts.pageFunctions,
    Content: lazy(() => import('../functions/FunctionsPage')),
  },
  {
    key: 'explain',
    title: explainTexts.title,
    under: 'functions',
    Content: lazy(() => import('../explain/ExplainPage')),
  },
  { key: 'share', title: shellTexts.pageShare, Content: lazy(() => import('../share/SharePage')) },
  { key: 'about', title: shellTexts.pageAbout, Content: lazy(() => import('../about/AboutPage')) },
];
