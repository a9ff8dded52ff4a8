import type { BuildOptions, BuildProgress, BuiltCustomers } from './buildSteps';
import type { NumberColumn, TextColumn } from './customerSet';
import { derivedFields, deriveFields } from './deriveFields';
import { fieldKinds, isTextField } from './fieldKinds';
import type { FieldName } from './fields';
import { daysPerHeaderUnit } from './headerUnit';
import { oneEach } from './oneEach';
import { isLifetimesSummary, readSummary, summarised } from './lifetimesSummary';
import type { ReadContext } from './readContext';
import { readDates } from './readDates';
import { readNumbers } from './readNumbers';
import { readTexts } from './readTexts';
import { resolveAsOf } from './resolveAsOf';

/** Customers from one row each, column by column. */
export function* buildFromRows(
  context: ReadContext,
  options: BuildOptions,
): Generator<BuildProgress, BuiltCustomers> {
  const { grid, mapping, rows, notes } = context;
  const numbers: Partial<Record<FieldName, NumberColumn>> = {};
  const texts: Partial<Record<FieldName, TextColumn>> = {};
  const others: { header: string; values: (string | number)[]; format: string }[] = [];
  const limit = options.otherColumns ?? 40;
  let leftOut = 0;
  for (const [column, field] of mapping.fields.entries()) {
    if (field === null || field === 'currency') {
      if (others.length < limit) others.push(carryAlong(context, column));
      else leftOut++;
    } else if (isTextField(field)) texts[field] = readTexts(context, column);
    else if (fieldKinds[field] === 'date') numbers[field] = readDates(context, column);
    else numbers[field] = inDays(context, column, field, readNumbers(context, column, field));
    yield { done: 0.1 + (0.8 * (column + 1)) / mapping.fields.length };
  }
  if (leftOut > 0) notes.finding('othersLeftOut', 'warning', { count: leftOut, kept: limit });
  if (isLifetimesSummary(mapping.fields)) readSummary(context, numbers);
  reportNegatives(context, numbers);
  const unknown = mapping.fields.filter((field) => field === null).length;
  if (unknown > 0) {
    notes.finding('unclaimedColumns', 'info', { count: unknown, columns: mapping.fields.length });
  }
  const { columns, ids, sheetRows, customer } = oneEach(context, { numbers, texts, others });
  const dates = (['firstPurchase', 'lastPurchase', 'date'] as const).flatMap(
    (field) => columns.numbers[field] ?? [],
  );
  const asOf = resolveAsOf(dates, mapping.asOf, options.today, notes, 'customers');
  const derivable = deriveFields(columns, asOf, mapping.derive);
  const derived = [...(isLifetimesSummary(mapping.fields) ? summarised : []), ...derivedFields(derivable)];
  const rowCustomer = new Int32Array(grid.values.length).fill(-1);
  rows.forEach((row, index) => (rowCustomer[row] = customer[index] ?? -1));
  const count = ids.length;
  if (count === 1) notes.finding('oneCustomer', 'warning');
  return { count, ids, rows: sheetRows, ...columns, asOf, derived, derivable, rowCustomer };
}

function carryAlong({ grid, rows, headerOf }: ReadContext, column: number) {
  const values = Array<string | number>(rows.length).fill('');
  for (let index = 0; index < rows.length; index++) {
    const cell = grid.values[rows[index] ?? 0]?.[column] ?? '';
    values[index] = typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
  }
  return { header: headerOf(column), values, format: grid.columnFormats[column] ?? 'General' };
}

/** Recency and tenure are kept in days whatever unit the header names. */
function inDays(context: ReadContext, column: number, field: FieldName, values: NumberColumn): NumberColumn {
  if ((field !== 'recency' && field !== 'tenure') || isLifetimesSummary(context.mapping.fields))
    return values;
  const header = context.headerOf(column);
  const days = daysPerHeaderUnit(header);
  if (days === 1) return values;
  context.notes.finding('convertedToDays', 'info', { column: header, days: Math.round(days * 100) / 100 });
  return values.map((value) => value * days);
}

function reportNegatives(context: ReadContext, numbers: Partial<Record<FieldName, NumberColumn>>): void {
  const { grid, rows, notes, mapping, headerOf } = context;
  for (const field of ['value', 'monetary', 'frequency', 'recency', 'amount'] as const) {
    const column = mapping.fields.indexOf(field);
    numbers[field]?.forEach((value, customer) => {
      if (!(value < 0)) return;
      const row = grid.rowNumbers[rows[customer] ?? 0] ?? 0;
      notes.row({
        code: 'negativeAmount',
        row,
        column: headerOf(column),
        value: String(value),
        excluded: false,
      });
    });
  }
}
