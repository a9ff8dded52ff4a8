import type { FieldName } from '../../customers/fields';
import type { Context } from '../context';
import { formula, guarded, quoted } from '../live';
import { meanMoney } from '../overview/segmentTable';
import type { Card } from '../report/cards';
import { sentence } from '../report/sentence';
import type { SpecCell } from '../sheetSpec';
import { onePagerTexts as texts } from '../texts/onePagerTexts';
import type { Lookup } from './lookup';

/** From and to, of a customer of whom both ends are known. */
function interval({ say }: Context, look: Lookup): SpecCell {
  const [low, high] = [look.value('clvLow'), look.value('clvHigh')];
  const words = sentence(say(texts.interval), {}, { low, high });
  return formula(`IF(COUNT(${low},${high})=2,${words},${quoted(say(texts.noInterval))})`);
}

/** Value, lifetime value, how satisfied or loyal, and risk, each with what to compare it with. */
export function keyFigures(context: Context, look: Lookup): Card[] {
  const { facts, formats, live, say, fieldName, table } = context;
  const { valueField } = facts;
  const cards: Card[] = [];
  const figureFormat = (field: FieldName): string =>
    formats.largeFigure(facts.numbers(field)?.[look.customer] ?? 0);
  if (valueField !== undefined)
    cards.push({
      label: fieldName(valueField),
      figure: look.cell(valueField),
      format: figureFormat(valueField),
      note: guarded(`COUNTIFS(${table.reference(valueField)},">"&${look.value(valueField)})+1`),
      noteFormat: formats.worded(say(texts.ofAll), formats.count, say(texts.ofAllAfter)),
    });
  if (facts.has('clv') && valueField !== 'clv')
    cards.push({
      label: fieldName('clv'),
      figure: look.cell('clv'),
      format: figureFormat('clv'),
      ...(facts.has('clvLow') && facts.has('clvHigh')
        ? {
            note: interval(context, look),
            noteFormat: 'General',
          }
        : {
            note: guarded(live.mean('clv', look.segment)),
            noteFormat: formats.worded(say(texts.segmentMean), meanMoney(context, 'clv')),
          }),
    });
  const rates = [
    ['satisfaction', formats.decimal],
    ['retention', formats.rate],
    ['pAlive', formats.rate],
  ] as const;
  const places = table.column('risk') === undefined ? 4 : 3;
  for (const [field, format] of rates)
    if (facts.has(field) && cards.length < places)
      cards.push({
        label: fieldName(field),
        figure: look.cell(field),
        format,
        note: guarded(live.mean(field, look.segment)),
        noteFormat: formats.worded(say(texts.segmentMean), format),
      });
  const risk = table.column('risk');
  if (risk !== undefined)
    cards.push({
      label: risk.header,
      figure: look.cell('risk'),
      format: risk.format,
      note: formula(live.countWhere('risk', '>=3', look.segment)),
      noteFormat: formats.worded(say(texts.atRiskBefore), formats.count, say(texts.atRiskAfter)),
    });
  return cards;
}
