import { cellsOf } from './cellsOf';
import { agreedCurrency, currencySigns } from './currencySigns';
import type { CellValue } from './cells';
import { fieldKinds } from './fieldKinds';
import { formatCurrency } from './formatCurrency';
import { formatUnit, type FormatUnit } from './formatUnit';
import { moneyUnit, type MoneyUnit } from './moneyUnit';
import { toHalfWidth } from './normalizeText';
import { numbersOf, type NumberCells } from './numbersOf';
import { peelNumber } from './peelNumber';
import { numberOf } from './questions';
import type { ReadContext } from './readContext';

/** What money means in these cells. */
export interface MoneyReading {
  /** The one currency of what was read, '' where nothing names one. */
  readonly currency: string;
  /** Single units in one of a column's numbers: 10,000 for 万元. */
  readonly factors: ReadonlyMap<number, number>;
  /** True where amounts are in several currencies. */
  readonly isMixed: boolean;
  /** By what an amount of a currency is multiplied; NaN where amounts in it are left out. */
  readonly rateOf: (currency: string) => number;
  /** The currency of a cell, given what stands in the cell itself. */
  readonly currencyAt: (column: number, index: number, own: string) => string;
}

interface MoneyColumn {
  readonly column: number;
  readonly header: string;
  readonly unit: MoneyUnit | null;
  /** What the number format of its cells says. */
  readonly format: FormatUnit | null;
  readonly cells: NumberCells;
}

/**
 * Finds units and currencies of all columns of money: by headers, by the title above the list, by a column of
 * currencies, by number formats and by the cells. Units become single ones; where currencies differ, a person says which one
 * counts, or how they are converted.
 */
export function resolveMoney(context: ReadContext): MoneyReading {
  const { mapping, headerOf } = context;
  const columns = mapping.fields.flatMap((field, column): MoneyColumn[] => {
    if (field === null || fieldKinds[field] !== 'money') return [];
    const header = headerOf(column);
    const format = formatUnit(context.grid.columnFormats[column] ?? '');
    return [{ column, header, unit: moneyUnit(header), format, cells: numbersOf(context, column) }];
  });
  const title = titleUnit(context);
  const factors = unitsOf(context, columns, title);
  const currencyAt = currencyFinder(context, columns, title?.currency ?? '');
  const counts = countCurrencies(
    columns,
    currencyAt,
    mapping.fields.includes('currency') || context.grid.rowCurrencies !== undefined,
  );
  const { currency, rate } = oneCurrency(context, counts);
  return { currency, factors, isMixed: counts.size > 1, rateOf: rate, currencyAt };
}

/** The unit that stands above the list ("单位：万元", "in thousands of EUR"). */
function titleUnit({ grid, mapping }: ReadContext): MoneyUnit | null {
  for (const row of grid.values.slice(0, Math.max(0, mapping.headerRow))) {
    for (const cell of row) {
      const unit = typeof cell === 'string' ? moneyUnit(cell) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}

function unitsOf(
  context: ReadContext,
  columns: readonly MoneyColumn[],
  title: MoneyUnit | null,
): ReadonlyMap<number, number> {
  const { notes } = context;
  const factors = new Map<number, number>();
  for (const one of columns) {
    const factor = saidFactor(context, one, title);
    if (factor !== null) factors.set(one.column, factor);
  }
  const large = [...new Set(factors.values())].filter((factor) => factor !== 1);
  const unsaid = columns.filter(({ column }) => !factors.has(column));
  if (large.length > 0 && unsaid.length > 0) {
    const example = unsaid.map(exampleOf).find((value) => value !== undefined) ?? 1;
    const [taken] = notes.ask({
      code: 'moneyUnit',
      values: { column: unsaid.map(({ header }) => header).join(', '), example },
      options: [1, ...large].map((factor) => ({
        key: String(factor),
        values: { read: example * factor, factor },
      })),
      standard: ['1'],
      required: true,
    });
    for (const { column } of unsaid) factors.set(column, Number(taken ?? 1));
  }
  for (const { column, header } of columns) {
    const factor = factors.get(column) ?? 1;
    if (factor !== 1) notes.finding('moneyUnit', 'info', { column: header, factor });
  }
  return factors;
}

function exampleOf({ cells }: MoneyColumn): number | undefined {
  return cells.numbers.find((value) => !Number.isNaN(value));
}

/**
 * The unit that a column's header, its number format or the title names; null where none does. Where header and format
 * contradict each other, a person says which holds: under "$k", cells that show thousands of what they hold hold single
 * units, unless they were meant to show thousands of thousands.
 */
function saidFactor({ notes }: ReadContext, one: MoneyColumn, title: MoneyUnit | null): number | null {
  const { header, unit, format } = one;
  const named = unit ?? title;
  if (format === null || named === null) return named?.factor ?? format?.factor ?? null;
  // A currency alone names no unit.
  if (format.factor === named.factor || (format.factor === 1 && !format.isScaled)) return named.factor;
  if (named.factor === 1) return format.factor;
  const example = exampleOf(one) ?? 1;
  const [taken] = notes.ask({
    code: `formatUnit:${header}`,
    values: { column: header, example },
    options: [format.factor, named.factor].map((factor) => ({
      key: String(factor),
      values: { read: example * factor, factor },
    })),
    standard: [String(format.factor)],
    required: true,
  });
  return Number(taken ?? format.factor);
}

function currencyFinder(
  context: ReadContext,
  columns: readonly MoneyColumn[],
  title: string,
): MoneyReading['currencyAt'] {
  const { mapping, grid } = context;
  const place = mapping.fields.indexOf('currency');
  const rows = place < 0 ? null : cellsOf(context, place).map(currencyOfCell);
  const ofColumn = new Map(
    columns.map(({ column, unit, format: shown }) => {
      const format = formatCurrency(grid.columnFormats[column] ?? '') || (shown?.currency ?? '');
      const named = unit?.currency ?? '';
      return [column, agreedCurrency(format, named) || named || format || title];
    }),
  );
  return (column, index, own) => {
    const shown = grid.rowCurrencies?.[column]?.[context.rows[index] ?? -1] ?? '';
    const around = (rows?.[index] ?? '') || shown;
    const said = around === '' ? (ofColumn.get(column) ?? '') : around;
    // "$" beside a code, or below a header with one, is that of the code; else what stands in the cell is nearest.
    return own === '' ? said : agreedCurrency(own, said) || own;
  };
}

function currencyOfCell(cell: CellValue): string {
  const word = toHalfWidth(String(cell));
  return currencySigns.get(word.toLowerCase()) ?? word.toUpperCase();
}

function countCurrencies(
  columns: readonly MoneyColumn[],
  currencyAt: MoneyReading['currencyAt'],
  perRow: boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (currency: string, count: number): void => {
    if (currency !== '' && count > 0) counts.set(currency, (counts.get(currency) ?? 0) + count);
  };
  const known = new Map<string, string>();
  for (const { column, cells } of columns) {
    let plain = perRow ? 0 : cells.count;
    if (perRow) {
      cells.numbers.forEach((value, index) => {
        if (!Number.isNaN(value)) add(currencyAt(column, index, ''), 1);
      });
    }
    cells.others.forEach((cell, place) => {
      const own = typeof cell === 'string' ? currencyIn(cell, known) : null;
      if (own === null) return;
      if (own === '' && !perRow) plain++;
      else add(currencyAt(column, cells.places[place] ?? 0, own), 1);
    });
    add(currencyAt(column, 0, ''), plain);
  }
  return counts;
}

const plainNumber = /^[\s\d.,-]*$/;

/** Null for a text that is no number. */
function currencyIn(text: string, known: Map<string, string>): string | null {
  if (plainNumber.test(text)) return /\d/.test(text) ? '' : null;
  const signs = text.replace(/[\d.,\s]+/g, '0');
  let currency = known.get(signs);
  if (currency === undefined) {
    currency = peelNumber(text)?.currency ?? 'none';
    known.set(signs, currency);
  }
  return currency === 'none' ? null : currency;
}

/** The one currency of what is read, and by what others are multiplied. */
function oneCurrency(
  { notes }: ReadContext,
  counts: ReadonlyMap<string, number>,
): { readonly currency: string; readonly rate: MoneyReading['rateOf'] } {
  const found = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const [most = ''] = found;
  if (found.length < 2) return { currency: most, rate: () => 1 };
  const others = (base: string): readonly string[] => found.filter((one) => one !== base);
  const given = notes.answersTo('rates');
  const rates = others(most).map((one) => ({ key: one, value: numberOf(given, one) }));
  const [taken = most] = notes.ask({
    code: 'currency',
    values: { currencies: found.map((one) => `${one} (${String(counts.get(one) ?? 0)})`).join(', ') },
    options: [
      ...found.map((one) => ({ key: one, values: { currency: one, count: counts.get(one) ?? 0 } })),
      { key: 'convert', values: { currency: most }, unready: rates.some(({ value }) => Number.isNaN(value)) },
    ],
    standard: [most],
    required: true,
  });
  if (taken !== 'convert') {
    notes.finding('oneCurrency', 'warning', { currency: taken, others: others(taken).join(', ') });
    return { currency: taken, rate: (currency) => (currency === taken || currency === '' ? 1 : NaN) };
  }
  notes.ask({
    code: 'rates',
    options: [],
    numbers: rates,
    standard: [],
    values: { currency: most },
    required: true,
  });
  const told = rates.filter(({ value }) => !Number.isNaN(value));
  notes.finding('convertedCurrencies', 'info', {
    currency: most,
    rates: told.map(({ key, value }) => `1 ${key} = ${String(value)} ${most}`).join('; '),
  });
  const known = new Map(rates.map(({ key, value }) => [key, value]));
  return { currency: most, rate: (currency) => known.get(currency) ?? 1 };
}
