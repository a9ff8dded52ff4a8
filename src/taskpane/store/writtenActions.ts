import type { StoreApi } from 'zustand/vanilla';
import type { Host, WriteOptions } from '../../excel/host';
import type { WrittenCheck } from '../../excel/written/checkWritten';
import type { Working } from './createWork';
import { lastWritten, type SheetFamily } from './lastWritten';
import type { PaneState } from './state';

export interface WrittenTools {
  readonly store: StoreApi<PaneState>;
  readonly host: Host;
  readonly work: Working<PaneState>['work'];
}

/** What the user does with sheets that the add-in wrote before: update them, or remove them. */
export type WrittenActions = ReturnType<typeof createWrittenActions>;

export function createWrittenActions({ store, host, work }: WrittenTools) {
  const apply = (change: Partial<PaneState>): void => store.setState(change);

  async function refresh(): Promise<void> {
    // A workbook that cannot be asked has nothing to offer; what then fails says why itself.
    const writtenBefore = await host.findWritten().catch(() => []);
    apply({ writtenBefore, updating: null, writtenCheck: null });
  }

  async function check(ids: readonly string[]): Promise<WrittenCheck | null> {
    let found: WrittenCheck | null = null;
    await work('checking', async (signal) => {
      found = await host.checkWritten(ids, { signal });
      signal.throwIfAborted();
      apply({ writtenCheck: found });
    });
    return found;
  }

  return {
    refresh,
    /** Looks what an update would replace, so that the user knows before. */
    async chooseUpdate(family: SheetFamily, wanted: boolean): Promise<void> {
      apply({ updating: null, writtenCheck: null });
      if (!wanted) return;
      const ids = lastWritten(store.getState().writtenBefore, family).map(({ id }) => id);
      if ((await check(ids)) !== null) apply({ updating: family });
    },
    /** What to write over, as the user was told; nothing unless an update was chosen. */
    replaceOption(family: SheetFamily): Pick<WriteOptions, 'replace'> {
      const { updating, writtenBefore, writtenCheck } = store.getState();
      if (updating !== family) return {};
      const sheets = lastWritten(writtenBefore, family).map(({ id }) => id);
      const changesToo = writtenCheck?.sheets.some(({ isChanged }) => isChanged) === true;
      const slicersToo = (writtenCheck?.slicers.length ?? 0) > 0;
      return { replace: { sheets, changesToo, slicersToo } };
    },
    checkRemoval: (): Promise<unknown> => check(store.getState().writtenBefore.map(({ id }) => id)),
    dropCheck: (): void => apply({ writtenCheck: null }),
    remove: (ids: readonly string[]): Promise<void> =>
      work('removing', async (signal) => {
        await host.removeWritten(ids, { signal });
        apply({ written: null });
        await refresh();
      }),
  };
}
