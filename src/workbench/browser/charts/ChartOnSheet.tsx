import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { ChartStore } from './chartStore';

/** The library that draws charts is loaded with the first one. */
const ChartView = lazy(() => import(/* webpackChunkName: "charts" */ './ChartView'));

export interface ChartOnSheetProps {
  /** What the grid library keeps with the drawing and hands to its component. */
  readonly data?: { readonly chartId: string };
}

/** The component that the grid library puts over the cells for a chart. */
export function chartOnSheet(store: ChartStore, fallbackLabel: () => string) {
  return function ChartOnSheet({ data }: ChartOnSheetProps) {
    const snapshot = useSyncExternalStore(store.subscribe, () => store.get(data?.chartId ?? ''));
    if (snapshot === undefined) return null;
    return (
      <Suspense>
        <ChartView {...snapshot} fallbackLabel={fallbackLabel()} />
      </Suspense>
    );
  };
}
