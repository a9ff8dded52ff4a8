import type { StoreApi } from 'zustand/vanilla';
import type { Host } from '../../excel/host';
import { fill } from '../../i18n/language';
import { onePagerTexts } from '../texts/onePagers';
import type { Engine } from '../worker/engine';
import type { FoundCustomer } from '../worker/findCustomers';
import { PaneError } from './problemOf';
import type { PaneState } from './state';

/** More would be a book: each is a sheet with charts. */
export const mostOnePagers = 30;
const matchesShown = 6;

export interface OnePagerTools {
  readonly store: StoreApi<PaneState>;
  readonly host: Host;
  readonly engine: Engine;
  readonly attempt: (task: () => Promise<void>) => Promise<void>;
}

/** Which customers get a page of their own. */
export function createOnePagerActions({ store, host, engine, attempt }: OnePagerTools) {
  const apply = (change: Partial<PaneState>): void => store.setState(change);

  function add(customers: readonly FoundCustomer[]): void {
    const { onePagers } = store.getState();
    const fresh = customers.filter(({ index }) => onePagers.every((known) => known.index !== index));
    apply({ onePagers: [...onePagers, ...fresh].slice(0, mostOnePagers), written: null });
  }

  return {
    search: (text: string): Promise<void> =>
      attempt(async () => {
        apply({ customerSearch: text, customerMatches: null });
        const matches = await engine.findCustomers({ by: 'text', text, count: matchesShown });
        // An answer to an older question is of no use.
        if (store.getState().customerSearch === text) apply({ customerMatches: matches });
      }),
    add: (customer: FoundCustomer): void => {
      add([customer]);
      apply({ customerSearch: '', customerMatches: null });
    },
    leaveOut: (index: number): void =>
      apply({
        onePagers: store.getState().onePagers.filter((known) => known.index !== index),
        written: null,
      }),
    addTop: (segment: string, count: number): Promise<void> =>
      attempt(async () => add(await engine.findCustomers({ by: 'segment', segment, count }))),
    /** The customer in whose row the user is, on the Customers sheet or among the rows that were read. */
    addSelected: (): Promise<void> =>
      attempt(async () => {
        const { sheetName, row, id } = await host.readSelectedRow();
        const found = await engine.findCustomers(
          id === null ? { by: 'row', sheetName, row } : { by: 'id', id },
        );
        if (found.length === 0) {
          const { rowNone } = onePagerTexts;
          const sheet = { sheet: sheetName };
          const text = { 'en-US': fill(rowNone['en-US'], sheet), 'zh-CN': fill(rowNone['zh-CN'], sheet) };
          throw new PaneError({ code: 'noCustomer', text });
        }
        add(found);
        apply({ problem: null });
      }),
  };
}
