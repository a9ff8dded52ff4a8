import { CommandType, ICommandService, toDisposable, type IDisposable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { TableManager } from '@univerjs/sheets-table';
import { injectorOf, type Engine } from './engine';

/** Before the engine's own, of which that for tables is asked at 100. */
const first = 1000;

/**
 * Before each calculation, layout and drawing the engine asks of every row of every sheet whether a filter hides
 * it, and makes a set each time for a sheet that has none: a second and much garbage for 70,000 rows. Here only
 * rows of sheets on which a filter was ever set go the engine's way.
 */
export function installRowFilterFix(engine: Engine): IDisposable {
  const injector = injectorOf(engine);
  const filtered = new Set<string>();
  const watch = injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.type !== CommandType.MUTATION || !/filter/i.test(command.id)) return;
    const { unitId, subUnitId, tableId } = (command.params ?? {}) as Partial<Record<string, string>>;
    const table = unitId && tableId ? injector.get(TableManager).getTableById(unitId, tableId) : undefined;
    const sheetId = subUnitId ?? table?.getSubunitId();
    if (sheetId !== undefined) filtered.add(sheetId);
  });
  const interception = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
    priority: first,
    handler: (isFiltered, place, next) => (filtered.has(place.subUnitId) ? next(isFiltered) : isFiltered),
  });
  return toDisposable(() => {
    watch.dispose();
    interception.dispose();
  });
}
