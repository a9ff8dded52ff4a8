import { fieldTexts } from '../../customers/texts/fieldTexts';
import type { Context } from '../context';
import { totalCostFields } from '../costs/costKinds';
import type { Missing } from '../report/notShown';
import { fourC, hasFourC } from '../segments/segmentBlocks';
import { costsTexts } from '../texts/costsTexts';
import { onePagerTexts as texts } from '../texts/onePagerTexts';
import { segmentsTexts } from '../texts/segmentsTexts';
import { tableTexts } from '../texts/tableTexts';

/** What the page would say of a customer if the data had it. */
export function notKnown(context: Context): Missing[] {
  const { input, facts } = context;
  const missing: Missing[] = [];
  if (facts.valueField === undefined) missing.push({ what: fieldTexts.value, fields: ['value'] });
  if (!facts.has('clv')) missing.push({ what: fieldTexts.clv, fields: ['clv'] });
  if (input.customers.log === undefined)
    missing.push({ what: texts.purchases, fields: ['id', 'date', 'amount'], needsAll: true });
  if (!facts.has('satisfaction')) missing.push({ what: fieldTexts.satisfaction, fields: ['satisfaction'] });
  if (totalCostFields(facts).length === 0)
    missing.push({ what: costsTexts.title, fields: ['maintenanceCost', 'acquisitionCost'] });
  if (facts.risk === undefined)
    missing.push({ what: tableTexts.risk, fields: ['creditGrade', 'pd', 'retention'] });
  if (!hasFourC(context)) missing.push({ what: segmentsTexts.fourC, fields: fourC, needsAll: true });
  return missing;
}
