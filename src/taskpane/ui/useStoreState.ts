import { useStore } from 'zustand/react';
import type { PageProps } from '../app/pageProps';
import type { PaneState } from '../store/state';

/** A part of the state; the component draws again when that part is another. */
export function useStoreState<T>(store: PageProps['store'], select: (state: PaneState) => T): T {
  return useStore(store, select);
}
