import { createContext } from './context';
import { buildCosts } from './costs/buildCosts';
import { buildCustomers } from './customers/buildCustomers';
import type { ScorecardInput } from './input';
import { buildMethod } from './method/buildMethod';
import { buildMovement } from './movement/buildMovement';
import { buildOverview } from './overview/buildOverview';
import { onePagerKeys } from './onePager/onePagerKey';
import { buildOnePager } from './onePager/buildOnePager';
import { buildProgramme } from './programme/buildProgramme';
import { buildSegments } from './segments/buildSegments';
import { segmentStrategies } from './segmentStrategies';
import type { SheetSpec } from './sheetSpec';

/**
 * The scorecards asked for, in the order in which they stand in the workbook. The Customers sheet is always
 * among them, since the formulas of the others refer to its table.
 *
 * @param input customers and segmentation of the same customers (equal length); no clock is read
 * @throws RangeError if the segmentation is of another number of customers, or a one-pager of a customer that is not
 */
export function buildScorecards(input: ScorecardInput): SheetSpec[] {
  const { customers, segmentation } = input;
  if (segmentation.membership.length !== customers.count)
    throw new RangeError('the segmentation is of another number of customers');
  const wanted = new Set(input.which);
  wanted.add('customers');
  if (input.onePagers?.some((customer) => input.customers.ids[customer] === undefined) === true)
    throw new RangeError('a one-pager is asked for a customer that is not in the set');
  const context = createContext({
    ...input,
    strategies: input.strategies ?? segmentStrategies(segmentation),
    which: [...wanted],
  });
  const sheets: SheetSpec[] = [];
  if (wanted.has('overview')) sheets.push(buildOverview(context));
  if (wanted.has('segments')) sheets.push(buildSegments(context));
  if (context.former !== undefined) sheets.push(buildMovement(context, context.former));
  sheets.push(buildCustomers(context));
  if (wanted.has('costs')) sheets.push(buildCosts(context));
  if (wanted.has('programme')) sheets.push(buildProgramme(context));
  if (wanted.has('method')) sheets.push(buildMethod(context));
  if (wanted.has('onePager')) {
    const pages = [...new Set(input.onePagers)];
    const keys = onePagerKeys(pages.map((customer) => customers.ids[customer] ?? ''));
    pages.forEach((customer, index) => {
      sheets.push(buildOnePager(context, customer, keys[index] ?? ''));
    });
  }
  return sheets;
}
