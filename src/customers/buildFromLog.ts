import type { BuildOptions, BuildProgress, BuiltCustomers } from './buildSteps';
import { cellsOf } from './cellsOf';
import type { NumberColumn, TextColumn } from './customerSet';
import { CustomersError } from './customersError';
import { derivedFields, deriveFields } from './deriveFields';
import { fieldKinds, isTextField } from './fieldKinds';
import type { FieldName } from './fields';
import { noteIds } from './noteIds';
import type { ReadContext } from './readContext';
import { readDates } from './readDates';
import { readNumbers } from './readNumbers';
import { readTexts } from './readTexts';
import { resolveAsOf } from './resolveAsOf';
import { resolveZeros } from './resolveZeros';
import type { LogSummary } from './summarizeLog';
import { rowOutcome, summarizeLog } from './summarizeLog';

/** Codes of the notes for rows that the summary treats in a special way. */
const outcomeCodes: Readonly<Record<number, string>> = {
  [rowOutcome.zero]: 'zeroAmount',
  [rowOutcome.negative]: 'refund',
  [rowOutcome.noId]: 'orderWithoutId',
  [rowOutcome.noDate]: 'orderWithoutDate',
  [rowOutcome.noAmount]: 'orderWithoutAmount',
  [rowOutcome.afterAsOf]: 'orderAfterAsOf',
};

/** Customers from a purchase log: several rows each, summed up. */
export function* buildFromLog(
  context: ReadContext,
  options: BuildOptions,
): Generator<BuildProgress, BuiltCustomers> {
  const { grid, mapping, rows, notes } = context;
  const columnOf = (field: FieldName): number => mapping.fields.indexOf(field);
  const idColumn = columnOf('id') >= 0 ? columnOf('id') : columnOf('name');
  if (idColumn < 0) throw new CustomersError('logNeedsId');
  if (columnOf('date') < 0) throw new CustomersError('logNeedsDate');
  const customers = readTexts(context, idColumn);
  yield { done: 0.25 };
  const days = readDates(context, columnOf('date'));
  yield { done: 0.4 };
  const amounts = columnOf('amount') < 0 ? undefined : readNumbers(context, columnOf('amount'), 'amount');
  if (!amounts) notes.finding('logWithoutAmount', 'warning');
  yield { done: 0.55 };
  const asOf = resolveAsOf([days], mapping.asOf, options.today, notes, 'log');
  const zerosMeanNothing = resolveZeros(context, idColumn);
  const summary = summarizeLog({ customers, days, ...(amounts ? { amounts } : {}), asOf, zerosMeanNothing });
  yield { done: 0.75 };
  noteOutcomes(context, summary, amounts);
  noteIds(notes, context.headerOf(idColumn), cellsOf(context, idColumn), summary.alike);
  if (summary.sameDayOrders > 0) notes.finding('sameDayOrders', 'info', { count: summary.sameDayOrders });
  notes.finding('logSummarized', 'info', {
    orders: summary.log.customer.length,
    customers: summary.ids.length,
  });
  if (summary.ids.length === 1) notes.finding('oneCustomer', 'warning');
  const { numbers, texts } = columnsOf(summary, amounts !== undefined);
  let carried = 0;
  for (const [column, field] of mapping.fields.entries()) {
    if (column === idColumn || field === 'date' || field === 'amount') continue;
    if (field === null || numbers[field] || fieldKinds[field] === 'date') carried++;
    else if (isTextField(field)) texts[field] = firstWords(readTexts(context, column), summary);
    else {
      numbers[field] = means(readNumbers(context, column, field), summary);
      notes.finding('averagedInLog', 'info', { column: context.headerOf(column) });
    }
    yield { done: 0.75 + (0.2 * (column + 1)) / mapping.fields.length };
  }
  if (carried > 0) notes.finding('logColumnsLeftOut', 'info', { count: carried });
  const derivable = deriveFields({ numbers, texts }, asOf, mapping.derive);
  const rowCustomer = new Int32Array(grid.values.length).fill(-1);
  rows.forEach((row, order) => (rowCustomer[row] = summary.rowCustomer[order] ?? -1));
  return {
    count: summary.ids.length,
    ids: summary.ids.map(String),
    rows: new Int32Array(summary.ids.length),
    numbers,
    texts,
    others: [],
    asOf,
    derived: [...summarized, ...derivedFields(derivable)],
    derivable,
    rowCustomer,
    log: summary.log,
    ...(amounts === undefined ? {} : { repeatSpend: summary.repeatSpend }),
  };
}

const summarized: readonly FieldName[] = ['frequency', 'firstPurchase', 'lastPurchase', 'monetary', 'value'];

function columnsOf(summary: LogSummary, hasAmounts: boolean) {
  const numbers: Partial<Record<FieldName, NumberColumn>> = {
    frequency: Float64Array.from(summary.purchases),
    firstPurchase: summary.first,
    lastPurchase: summary.last,
  };
  if (hasAmounts) {
    numbers.monetary = summary.meanSpend;
    numbers.value = summary.total;
  }
  const texts: Partial<Record<FieldName, TextColumn>> = { id: summary.ids.map(String) };
  return { numbers, texts };
}

function noteOutcomes({ grid, rows, notes }: ReadContext, summary: LogSummary, amounts?: Float64Array): void {
  summary.outcomes.forEach((outcome, order) => {
    const code = outcomeCodes[outcome];
    if (code === undefined) return;
    const amount = amounts?.[order] ?? NaN;
    notes.row({
      code,
      row: grid.rowNumbers[rows[order] ?? 0] ?? 0,
      ...(Number.isNaN(amount) ? {} : { value: String(amount) }),
      excluded: outcome > rowOutcome.negative,
    });
  });
}

function firstWords(column: readonly string[], { ids, rowCustomer }: LogSummary): string[] {
  const words = ids.map(() => '');
  column.forEach((word, order) => {
    const customer = rowCustomer[order] ?? -1;
    if (customer >= 0 && words[customer] === '') words[customer] = word;
  });
  return words;
}

function means(column: Float64Array, { ids, rowCustomer }: LogSummary): Float64Array {
  const sums = new Float64Array(ids.length);
  const counts = new Float64Array(ids.length);
  column.forEach((value, order) => {
    const customer = rowCustomer[order] ?? -1;
    if (customer < 0 || Number.isNaN(value)) return;
    sums[customer] = (sums[customer] ?? 0) + value;
    counts[customer] = (counts[customer] ?? 0) + 1;
  });
  return sums.map((sum, customer) => sum / (counts[customer] ?? 0));
}
