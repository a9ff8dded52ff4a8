import type { CustomerSet } from '../../customers/customerSet';
import type { FieldName } from '../../customers/fields';
import { externalCosts, internalCosts, relationshipCosts } from '../../scorecards/costs/costKinds';
import type { ScorecardId } from '../../scorecards/input';
import { scorecardTexts } from '../texts/scorecards';
import type { ScorecardView } from './views';

/** One of these fields is enough for a sheet of costs. */
const costFields: readonly FieldName[] = [...relationshipCosts, ...externalCosts, ...internalCosts];

/** The scorecards in the order in which they stand in the workbook, and why one cannot be written. */
export function scorecardViews({ numbers }: CustomerSet, isCompared: boolean): readonly ScorecardView[] {
  const has = (field: FieldName): boolean => numbers[field] !== undefined;
  const possible: Readonly<Record<ShownScorecard, boolean>> = {
    overview: true,
    segments: true,
    movement: isCompared,
    customers: true,
    costs: costFields.some(has),
    programme: has('before') && has('after'),
    method: true,
  };
  return shown.map((key) => ({
    key,
    name: scorecardTexts[key].name,
    description: scorecardTexts[key].description,
    available: possible[key],
    because: possible[key] ? null : (scorecardTexts[key].lacking ?? null),
    // Every formula of the others refers to its table.
    always: key === 'customers',
  }));
}

const shown = [
  'overview',
  'segments',
  'movement',
  'customers',
  'costs',
  'programme',
  'method',
] as const satisfies readonly ScorecardId[];
export type ShownScorecard = (typeof shown)[number];
