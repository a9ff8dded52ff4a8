import type { ReadContext } from '../readContext';

/** Share of rows without customer from which on a list looks as if each customer were written once. */
const least = 0.2;

/**
 * The customer of each row where a blank cell may mean "as above": lists in which each customer stands once above
 * its purchases, as merged cells and pivot tables leave them. It is asked; where every name stands once and blanks
 * follow, the standard is to fill down.
 *
 * @param customers one word a row, '' where blank
 */
export function fillDown(
  { notes }: ReadContext,
  customers: readonly string[],
  column: string,
): readonly string[] {
  const blank = customers.filter((customer) => customer === '').length;
  const named = customers.length - blank;
  if (blank === 0 || named === 0 || customers[0] === '' || blank < least * customers.length) return customers;
  const isOnce = customers.every(
    (customer, row) => customer === '' || row === 0 || customer !== customers[row - 1],
  );
  const [taken] = notes.ask({
    code: 'fillDown',
    options: [{ key: 'fill' }, { key: 'leave' }],
    standard: [isOnce && new Set(customers).size - 1 === named ? 'fill' : 'leave'],
    values: { column, count: blank },
  });
  if (taken !== 'fill') return customers;
  let above = '';
  return customers.map((customer) => {
    if (customer !== '') above = customer;
    return above;
  });
}
