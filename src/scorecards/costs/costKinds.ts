import type { FieldName } from '../../customers/fields';
import type { Facts } from '../facts';

/** Two views of the same cost: what it is spent for, and where it arises (outside or inside the firm). */
export const relationshipCosts = [
  'maintenanceCost',
  'acquisitionCost',
  'switchingCost',
  'satisfactionCost',
] as const satisfies readonly FieldName[];
export const externalCosts = [
  'marketingCost',
  'salesCost',
  'afterSalesCost',
] as const satisfies readonly FieldName[];
export const internalCosts = [
  'operationsCost',
  'managementCost',
  'peopleCost',
] as const satisfies readonly FieldName[];

/**
 * The fields whose sum is the cost: the four kinds of relationship cost where the data has any, or else the
 * external and internal ones. Never both: they would count the same money twice.
 */
export function totalCostFields(facts: Facts): readonly FieldName[] {
  const byPurpose = relationshipCosts.filter((field) => facts.has(field));
  if (byPurpose.length > 0) return byPurpose;
  return [...externalCosts, ...internalCosts].filter((field) => facts.has(field));
}
