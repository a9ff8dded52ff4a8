import type { Context } from '../context';
import { formula, guarded } from '../live';
import type { Card } from '../report/cards';
import { sentence } from '../report/sentence';
import { onePagerTexts as texts } from '../texts/onePagerTexts';
import type { Lookup } from './lookup';

/** Value, lifetime value, how satisfied or loyal, and risk, each with what to compare it with. */
export function keyFigures(context: Context, look: Lookup): Card[] {
  const { facts, formats, live, say, fieldName, table } = context;
  const { valueField } = facts;
  const cards: Card[] = [];
  if (valueField !== undefined)
    cards.push({
      label: fieldName(valueField),
      figure: look.cell(valueField),
      format: formats.money,
      note: guarded(`COUNTIFS(${table.reference(valueField)},">"&${look.value(valueField)})+1`),
      noteFormat: formats.worded(say(texts.ofAll), '0', say(texts.ofAllAfter)),
    });
  if (facts.has('clv') && valueField !== 'clv')
    cards.push({
      label: fieldName('clv'),
      figure: look.cell('clv'),
      format: formats.money,
      ...(facts.has('clvLow') && facts.has('clvHigh')
        ? {
            note: formula(
              sentence(say(texts.interval), {
                low: `FIXED(${look.value('clvLow')},0)`,
                high: `FIXED(${look.value('clvHigh')},0)`,
              }),
            ),
            noteFormat: 'General',
          }
        : {
            note: guarded(live.mean('clv', look.segment)),
            noteFormat: formats.worded(say(texts.segmentMean), formats.money),
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
      noteFormat: formats.worded(say(texts.atRiskBefore), '0', say(texts.atRiskAfter)),
    });
  return cards;
}
