import type { FieldName } from '../fields';
import type { ReadContext } from '../readContext';
import { readNumbers } from '../readNumbers';

/** Amounts agree up to the rounding of their parts. */
const cent = 0.011;

/**
 * The amount of each row, NaN where none is known; undefined where no column says any. Where total and net stand side
 * by side, it is asked which counts; where only quantity and unit price do, the amount is their product; what was
 * refunded is taken off.
 */
export function orderAmounts(context: ReadContext): Float64Array | undefined {
  const { mapping, notes } = context;
  const has = (field: FieldName): boolean => mapping.fields.includes(field);
  const read = (field: FieldName): Float64Array | undefined =>
    has(field) ? readNumbers(context, mapping.fields.indexOf(field), field) : undefined;
  const amounts = grossOrNet(context, read);
  if (amounts === undefined && has('quantity') && has('unitPrice')) {
    const quantities = read('quantity');
    const prices = read('unitPrice');
    notes.finding('quantityTimesPrice', 'info', {
      quantity: context.headerOf(mapping.fields.indexOf('quantity')),
      price: context.headerOf(mapping.fields.indexOf('unitPrice')),
    });
    return quantities?.map((quantity, row) => cents(quantity * (prices?.[row] ?? NaN)));
  }
  const refunds = read('refunded');
  if (amounts === undefined || refunds === undefined) return amounts;
  let count = 0;
  const left = amounts.map((amount, row) => {
    const refund = Math.abs(refunds[row] ?? NaN);
    if (!(refund > 0) || Number.isNaN(amount)) return amount;
    count++;
    return cents(amount - refund);
  });
  if (count > 0) {
    notes.finding('refundsTakenOff', 'info', {
      column: context.headerOf(mapping.fields.indexOf('refunded')),
      count,
    });
  }
  return left;
}

function known(value = 0): number {
  return Number.isNaN(value) ? 0 : value;
}

/** Products of money in binary are off in the last digit: 3 × 1.1. */
function cents(amount: number): number {
  return Number.isNaN(amount) ? NaN : Number(amount.toPrecision(15));
}

type Read = (field: FieldName) => Float64Array | undefined;

function grossOrNet(context: ReadContext, read: Read): Float64Array | undefined {
  const total = read('amount');
  const subtotal = read('subtotal');
  const tax = read('tax');
  if (total === undefined) return subtotal === undefined ? undefined : minus(subtotal, read('discount'));
  if (subtotal === undefined && tax === undefined) return total;
  const shipping = read('shipping');
  const discount = read('discount');
  const net =
    subtotal === undefined
      ? minus(minus(total, tax), shipping)
      : isDiscounted(total, subtotal, discount, [tax, shipping])
        ? subtotal
        : minus(subtotal, discount);
  const header = context.headerOf(context.mapping.fields.indexOf('amount'));
  const [taken] = context.notes.ask({
    code: 'netOrGross',
    options: [{ key: 'net' }, { key: 'gross' }],
    // An amount beside a tax may be without it already; a total is not.
    standard: [subtotal !== undefined || /total|gross|incl|价税|含税|总/i.test(header) ? 'net' : 'gross'],
    values: { total: header },
  });
  return taken === 'net' ? net : total;
}

function minus(from: Float64Array, off: Float64Array | undefined): Float64Array {
  if (off === undefined) return from;
  // Some programs write discounts as negative numbers.
  return from.map((value, row) => {
    const taken = Math.abs(off[row] ?? NaN);
    return taken > 0 ? cents(value - taken) : value;
  });
}

/** True where the subtotal has the discount taken off already: with tax and shipping it gives the total. */
function isDiscounted(
  total: Float64Array,
  subtotal: Float64Array,
  discount: Float64Array | undefined,
  added: readonly (Float64Array | undefined)[],
): boolean {
  if (discount === undefined) return true;
  let already = 0;
  let not = 0;
  total.forEach((whole, row) => {
    const off = Math.abs(discount[row] ?? NaN);
    if (!(off > 0)) return;
    const rest = added.reduce((sum, column) => sum + known(column?.[row]), subtotal[row] ?? NaN);
    if (Math.abs(rest - whole) < cent) already++;
    if (Math.abs(rest - off - whole) < cent) not++;
  });
  return already > not;
}
