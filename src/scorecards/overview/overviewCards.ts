import type { FieldName } from '../../customers/fields';
import type { Context } from '../context';
import { totalCostFields } from '../costs/costKinds';
import { sumOf } from '../costs/sumOf';
import { formula, guarded } from '../live';
import type { Card } from '../report/cards';
import type { Missing } from '../report/notShown';
import { overviewTexts as texts } from '../texts/overviewTexts';
import type { SegmentTable } from './segmentTable';

/** The key figures that the data can give, and what it cannot. */
export function overviewCards(
  context: Context,
  table: SegmentTable,
): { readonly cards: readonly Card[]; readonly missing: readonly Missing[] } {
  const { facts, formats, live, say, fieldName, segments } = context;
  const { valueField } = facts;
  const costFields = totalCostFields(facts);
  const cards: Card[] = [];
  const missing: Missing[] = [];
  const count = context.table.rowCount;
  const mean = (field: FieldName): string => formats.largeFigure(facts.sum(field) / count);
  const plain = { noteFormat: '@' };

  const placed = segments.filter(({ index }) => index >= 0).length;
  const counts = `${table.at('count', 0)}:${table.at('count', placed - 1)}`;
  cards.push({
    label: say(texts.customers),
    figure: formula(live.count()),
    format: formats.count,
    note: placed === 0 ? 0 : formula(`COUNTIFS(${counts},">0")`),
    noteFormat: `[=1]${formats.worded(say(texts.inSegments), '0', say(texts.segmentUnit))};${formats.worded(say(texts.inSegments), '0', say(texts.segmentsUnit))}`,
  });
  if (valueField === undefined) missing.push({ what: texts.value, fields: ['value'] });
  else
    cards.push({
      label: fieldName(valueField),
      figure: formula(live.sum(valueField)),
      format: formats.largeFigure(facts.sum(valueField)),
      note: guarded(live.mean(valueField)),
      noteFormat: formats.worded(say(texts.meanBefore), mean(valueField), say(texts.perCustomer)),
    });
  if (costFields.length === 0)
    missing.push({ what: texts.cost, fields: ['maintenanceCost', 'acquisitionCost'] });
  else {
    const total = sumOf(context, costFields);
    const largest = costFields.reduce((sum, field) => sum + facts.sum(field), 0);
    cards.push({
      label: say(texts.cost),
      figure: formula(total),
      format: formats.largeFigure(largest),
      note:
        valueField === undefined
          ? guarded(`(${total})/${live.count()}`)
          : guarded(`(${total})/${live.sum(valueField)}`),
      noteFormat:
        valueField === undefined
          ? formats.worded('', formats.largeFigure(largest / count), say(texts.perCustomer))
          : formats.worded(say(texts.ofValueBefore), formats.share, say(texts.ofValueAfter)),
    });
  }
  if (facts.has('acquisitionCost'))
    cards.push({
      label: say(texts.cac),
      figure: guarded(live.mean('acquisitionCost')),
      format: mean('acquisitionCost'),
      note: formula(live.sum('acquisitionCost')),
      noteFormat: formats.worded(say(texts.inAll), formats.largeFigure(facts.sum('acquisitionCost'))),
    });
  else missing.push({ what: texts.cac, fields: ['acquisitionCost'] });
  if (facts.has('clv') && facts.has('acquisitionCost'))
    cards.push({
      label: say(texts.ltvRatio),
      figure: guarded(`${live.mean('clv')}/${live.mean('acquisitionCost')}`),
      format: formats.ratio,
      note: guarded(live.mean('clv')),
      noteFormat: formats.worded(say(texts.meanClv), mean('clv')),
    });
  else if (facts.has('clv') && valueField !== 'clv')
    cards.push({
      label: fieldName('clv'),
      figure: guarded(live.mean('clv')),
      format: mean('clv'),
      note: formula(live.sum('clv')),
      noteFormat: formats.worded(say(texts.inAll), formats.largeFigure(facts.sum('clv'))),
    });
  if (!facts.has('clv')) missing.push({ what: texts.ltvRatio, fields: ['clv'] });
  if (facts.has('satisfaction'))
    cards.push({
      label: fieldName('satisfaction'),
      figure: guarded(live.mean('satisfaction')),
      format: formats.decimal,
      note: guarded(`MIN(${table.range('satisfaction')})`),
      noteFormat: formats.worded(say(texts.lowestSegment), formats.decimal),
    });
  else missing.push({ what: texts.satisfaction, fields: ['satisfaction'] });
  const stays: FieldName | undefined = facts.has('retention')
    ? 'retention'
    : facts.has('pAlive')
      ? 'pAlive'
      : undefined;
  if (stays === undefined) missing.push({ what: texts.retention, fields: ['retention'] });
  else
    cards.push({
      label: fieldName(stays),
      figure: guarded(live.mean(stays)),
      format: formats.rate,
      note: guarded(`MIN(${table.range('retention')})`),
      noteFormat: formats.worded(say(texts.lowestSegment), formats.rate),
    });
  if (facts.risk === undefined)
    missing.push({ what: texts.atRisk, fields: ['creditGrade', 'pd', 'retention'] });
  else
    cards.push({
      label: say(texts.atRisk),
      figure: formula(live.countWhere('risk', '>=3')),
      format: formats.count,
      ...(valueField === undefined
        ? { ...plain, note: say(texts.highRisk) }
        : {
            note: guarded(`${live.sumWhere(valueField, 'risk', '>=3')}/${live.sum(valueField)}`),
            noteFormat: formats.worded(say(texts.withValueBefore), formats.share, say(texts.withValueAfter)),
          }),
    });
  return { cards, missing };
}
