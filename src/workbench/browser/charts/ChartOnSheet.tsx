import { useSyncExternalStore } from 'react';
import { ChartView } from './ChartView';
import type { ChartStore } from './chartStore';

export interface ChartOnSheetProps {
  /** What the grid library keeps with the drawing and hands to its component. */
  readonly data?: { readonly chartId: string };
}

/** The component that the grid library puts over the cells for a chart. */
export function chartOnSheet(store: ChartStore, fallbackLabel: () => string) {
  return function ChartOnSheet({ data }: ChartOnSheetProps) {
    const snapshot = useSyncExternalStore(store.subscribe, () => store.get(data?.chartId ?? ''));
    return snapshot === undefined ? null : <ChartView {...snapshot} fallbackLabel={fallbackLabel()} />;
  };
}
