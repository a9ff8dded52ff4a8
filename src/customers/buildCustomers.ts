import { buildFromLog } from './buildFromLog';
import { buildFromRows } from './buildFromRows';
import type { BuildOptions, BuildProgress } from './buildSteps';
import type { CellGrid } from './cells';
import type { ColumnMapping } from './columnMapping';
import type { CustomerSet } from './customerSet';
import { CustomersError } from './customersError';
import type { FieldName } from './fields';
import { withoutUnit } from './moneyUnit';
import { NotesCollector } from './notesCollector';
import type { ReadContext } from './readContext';
import { resolveDateOrders } from './resolveDateOrders';
import { resolveDecimals } from './resolveDecimals';
import { shownHeaders } from './rows/headerRows';
import { isLifetimesSummary, summaryFields } from './lifetimesSummary';
import { withoutCancelled } from './log/cancelledRows';
import { rowsByStatus } from './log/statusRows';
import { resolveMoney } from './resolveMoney';
import { selectRows } from './rows/selectRows';

/**
 * Makes customers of cells, in steps that a worker can stop between.
 *
 * @param grid the selection
 * @param mapping what each column holds, from `recognizeColumns` or changed by hand
 * @throws CustomersError where no customers can be made
 */
export function* buildCustomersInSteps(
  grid: CellGrid,
  mapping: ColumnMapping,
  options: BuildOptions = {},
): Generator<BuildProgress, CustomerSet> {
  const width = grid.values[0]?.length ?? 0;
  if (mapping.fields.length !== width || mapping.headerRow >= grid.values.length) {
    throw new CustomersError('mappingMismatch', { columns: width, mapped: mapping.fields.length });
  }
  const notes = new NotesCollector(mapping.answers);
  const listed = selectRows(grid, mapping, notes);
  if (listed.length === 0) throw new CustomersError('noDataRows', { address: grid.address });
  const rowCount = listed.length + notes.excludedRows().size;
  yield { done: 0.1 };
  const shown = shownHeaders(grid, mapping);
  const headerOf = (column: number): string => shown[column] ?? '';
  const all: ReadContext = { grid, mapping, rows: listed, notes, headerOf };
  const byStatus = rowsByStatus(all);
  const rows = withoutCancelled({ ...all, rows: byStatus });
  if (rows.length === 0) throw new CustomersError('noDataRows', { address: grid.address });
  const cells: ReadContext = { ...all, rows };
  const money = resolveMoney(cells);
  const context: ReadContext = {
    ...cells,
    dateReadings: resolveDateOrders(cells),
    decimals: resolveDecimals(cells),
    money,
  };
  if (grid.hiddenRowCount > 0) notes.finding('hiddenRows', 'info', { rows: grid.hiddenRowCount });
  const headers: Partial<Record<FieldName, string>> = {};
  const isSummary = mapping.layout === 'customers' && isLifetimesSummary(mapping.fields);
  mapping.fields.forEach((field, column) => {
    const now = isSummary ? (summaryFields[field ?? 'id'] ?? field) : field;
    if (now === null) return;
    const isScaled = (money.factors.get(column) ?? 1) !== 1;
    headers[now] = isScaled ? withoutUnit(headerOf(column)) : headerOf(column);
  });
  const built = yield* mapping.layout === 'log'
    ? buildFromLog(context, options)
    : buildFromRows(context, options);
  return {
    ...built,
    ...notes.finish(),
    ...(money.currency === '' ? {} : { currency: money.currency }),
    headers,
    layout: mapping.layout,
    source: { address: grid.address, sheetName: grid.sheetName, rowCount },
  };
}

/** Makes customers of cells at once: see `buildCustomersInSteps`. */
export function buildCustomers(
  grid: CellGrid,
  mapping: ColumnMapping,
  options: BuildOptions = {},
): CustomerSet {
  const steps = buildCustomersInSteps(grid, mapping, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
