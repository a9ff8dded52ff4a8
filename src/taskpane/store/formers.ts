import type { Language } from '../../i18n/language';
import type { PaneTools } from './actions';
import type { Working } from './createWork';
import { runsOf, withRun } from './formerRuns';
import type { PaneState } from './state';
import * as movement from './transitions/movement';

/** What the Segment page's actions share. */
export interface Steps extends Pick<Working<PaneState>, 'apply' | 'report' | 'work' | 'attempt'> {
  readonly resegment: () => Promise<void>;
}

/** Earlier runs in the workbook: found, compared with, and left behind for the next run. */
export function createFormers(
  { store, host, engine, today }: Pick<PaneTools, 'store' | 'host' | 'engine' | 'today'>,
  { apply, report, work, attempt, resegment }: Steps,
) {
  return {
    /** They are an offer: a workbook whose tables cannot be listed has none. */
    async find(): Promise<void> {
      const [tables, settings] = await Promise.all([
        host.listTables().catch(() => []),
        host.readSettings().catch(() => ({})),
      ]);
      const formers = await engine.formerTables(tables, runsOf(settings));
      apply((state) => movement.formersFound(state, formers));
    },
    choose: (name: string): void => apply((state) => movement.formerChosen(state, name)),
    compare: (): Promise<void> =>
      work('comparing', async (signal) => {
        const { formers, former } = store.getState();
        const table = formers.find(({ name }) => name === former);
        if (table === undefined) return;
        const { id, segment, value } = table.columns;
        const columns = [id, segment, ...(value === null ? [] : [value])];
        const rows = await host.readTable(table.name, columns, { signal, onProgress: report });
        await engine.compareWith({ table, rows });
        await resegment();
      }),
    stop: (): Promise<void> =>
      attempt(async () => {
        await engine.compareWith(null);
        await resegment();
      }),
    /** So that the next run can be compared with the table that was just written. */
    async remember(table: string | undefined, language: Language): Promise<void> {
      if (table === undefined) return;
      const description = await engine.describeRun(language);
      const run = movement.runOf(store.getState(), table, today(), description);
      if (run !== null) await host.changeSettings((now) => withRun(now, run));
    },
  };
}
