import type { BuildOptions, BuildProgress, BuiltCustomers } from './buildSteps';
import { cellsOf } from './cellsOf';
import type { CustomerSet, NumberColumn, TextColumn } from './customerSet';
import { CustomersError } from './customersError';
import { derivedFields, deriveFields } from './deriveFields';
import { fieldKinds, isTextField } from './fieldKinds';
import { logFields, type FieldName } from './fields';
import { carryToCustomers } from './log/carryToCustomers';
import { fillDown } from './log/fillDown';
import { joinOrders, type Orders } from './log/joinOrders';
import { orderAmounts } from './log/orderAmounts';
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

const ofOrders: readonly (FieldName | null)[] = logFields;
/** Money of single purchases that adds up for a customer; other numbers are averaged. */
const added: readonly FieldName[] = ['collected', 'receivables', 'indirectValue'];

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
  const written = readTexts(context, idColumn);
  const customers =
    columnOf('orderId') < 0 ? fillDown(context, written, context.headerOf(idColumn)) : written;
  yield { done: 0.25 };
  const days = readDates(context, columnOf('date'));
  yield { done: 0.4 };
  const amounts = orderAmounts(context);
  if (!amounts) notes.finding('logWithoutAmount', 'warning');
  yield { done: 0.55 };
  const orders = joinOrders(context, { customers, days, amounts });
  const asOf = resolveAsOf([orders.days], mapping.asOf, options.today, notes, 'log');
  const summary = summarizeLog({
    customers: orders.customers,
    days: orders.days,
    ...(orders.amounts ? { amounts: orders.amounts } : {}),
    asOf,
    zerosMeanNothing: resolveZeros(context, idColumn),
  });
  const rowCustomer = orders.order.map((order) => summary.rowCustomer[order] ?? -1);
  yield { done: 0.75 };
  noteOutcomes(context, summary, orders);
  noteIds(notes, context.headerOf(idColumn), cellsOf(context, idColumn), summary);
  if (summary.sameDayOrders > 0) notes.finding('sameDayOrders', 'info', { count: summary.sameDayOrders });
  notes.finding('logSummarized', 'info', {
    orders: summary.log.customer.length,
    customers: summary.ids.length,
  });
  if (summary.ids.length === 1) notes.finding('oneCustomer', 'warning');
  const count = summary.ids.length;
  const { numbers, texts } = columnsOf(summary, amounts !== undefined);
  const others: CustomerSet['others'][number][] = [];
  const limit = options.otherColumns ?? 40;
  let left = 0;
  for (const [column, field] of mapping.fields.entries()) {
    if (column === idColumn || ofOrders.includes(field)) continue;
    if (field === null || numbers[field] || fieldKinds[field] === 'date') {
      const carried =
        others.length < limit ? carryToCustomers(context, column, rowCustomer, count) : undefined;
      if (carried) others.push(carried);
      else left++;
    } else if (isTextField(field)) texts[field] = firstWords(context, column, rowCustomer, count);
    else {
      const values = readNumbers(context, column, field);
      const isAdded = added.includes(field);
      numbers[field] = sums(values, rowCustomer, count, !isAdded);
      notes.finding(isAdded ? 'addedInLog' : 'averagedInLog', 'info', { column: context.headerOf(column) });
    }
    yield { done: 0.75 + (0.2 * (column + 1)) / mapping.fields.length };
  }
  if (left > 0) notes.finding('logColumnsLeftOut', 'info', { count: left, kept: others.length });
  const derivable = deriveFields({ numbers, texts }, asOf, mapping.derive);
  const ofGrid = new Int32Array(grid.values.length).fill(-1);
  rows.forEach((row, index) => (ofGrid[row] = rowCustomer[index] ?? -1));
  return {
    count,
    ids: summary.ids.map(String),
    rows: new Int32Array(count),
    numbers,
    texts,
    others,
    asOf,
    derived: [...summarized, ...derivedFields(derivable)],
    derivable,
    rowCustomer: ofGrid,
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

/** Notes what became of each row; of an order that counts in a special way its first row stands for all. */
function noteOutcomes({ grid, rows, notes }: ReadContext, summary: LogSummary, orders: Orders): void {
  const noted = new Uint8Array(summary.outcomes.length);
  orders.order.forEach((order, index) => {
    const outcome = summary.outcomes[order] ?? 0;
    const code = outcomeCodes[outcome];
    const excluded = outcome > rowOutcome.negative;
    if (code === undefined || (!excluded && noted[order] === 1)) return;
    noted[order] = 1;
    const amount = orders.amounts?.[order] ?? NaN;
    notes.row({
      code,
      row: grid.rowNumbers[rows[index] ?? 0] ?? 0,
      ...(Number.isNaN(amount) ? {} : { value: String(amount) }),
      excluded,
    });
  });
}

/** The first word of each customer; where others follow, that is said. */
function firstWords(context: ReadContext, column: number, rowCustomer: Int32Array, count: number): string[] {
  const words = Array<string>(count).fill('');
  const varies = new Set<number>();
  readTexts(context, column).forEach((word, index) => {
    const customer = rowCustomer[index] ?? -1;
    if (customer < 0 || word === '') return;
    if (words[customer] === '') words[customer] = word;
    else if (words[customer] !== word) varies.add(customer);
  });
  if (varies.size > 0) {
    context.notes.finding('variesInLog', 'info', { column: context.headerOf(column), count: varies.size });
  }
  return words;
}

/** The sum of each customer's purchases, or their mean. */
function sums(column: Float64Array, rowCustomer: Int32Array, count: number, isMean: boolean): Float64Array {
  const totals = new Float64Array(count);
  const counts = new Float64Array(count);
  column.forEach((value, index) => {
    const customer = rowCustomer[index] ?? -1;
    if (customer < 0 || Number.isNaN(value)) return;
    totals[customer] = (totals[customer] ?? 0) + value;
    counts[customer] = (counts[customer] ?? 0) + 1;
  });
  return totals.map((total, customer) => {
    const number = counts[customer] ?? 0;
    return number === 0 ? NaN : isMean ? total / number : total;
  });
}
