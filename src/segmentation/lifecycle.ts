import type { CustomerSet } from '../customers/customerSet';
import { isoFromDay } from '../customers/days';
import { chooseField, needField } from './chooseField';
import { fillText, percent } from './fillText';
import { fewestIntervals, ownLimits, type OwnLimits } from './ownLimits';
import type { Method } from './method';
import { noteUnplaced } from './noteUnplaced';
import type { MethodNote, Parameter, Segment } from './segmentation';
import { SegmentationError } from './segmentationError';
import type { SettingDescriptor } from './settings';
import { lifecycleTexts as texts } from './texts/lifecycleTexts';
import { noteTexts } from './texts/noteTexts';

const days = (
  key: string,
  name: SettingDescriptor['name'],
  help: SettingDescriptor['help'],
  value: number,
): SettingDescriptor => ({
  kind: 'number',
  key,
  name,
  help,
  default: value,
  minimum: 1,
  maximum: 10_000,
  step: 1,
  integer: true,
  format: 'number',
  unit: texts.days,
});
const probability = (key: string, name: SettingDescriptor['name'], value: number): SettingDescriptor => ({
  kind: 'number',
  key,
  name,
  help: texts.aliveHelp,
  default: value,
  minimum: 0.01,
  maximum: 0.99,
  step: 0.01,
  integer: false,
  format: 'percent',
  visibleWhen: { key: 'basis', value: 'alive' },
});
const whenDates = { visibleWhen: { key: 'basis', value: 'dates' } } as const;

const stage = { potential: 0, new: 1, existing: 2, dormant: 3, lost: 4 } as const;

/** What places one customer; NaN where unknown. */
interface Thresholds {
  readonly newWithin: number;
  /** Active below, lost above, dormant between: of silence in days, or of 1 − P(alive). */
  readonly dormantAbove: number;
  readonly lostAbove: number;
}

/** Potential, new, existing, dormant, lost. */
export const lifecycle: Method = {
  id: 'lifecycle',
  title: texts.title,
  explanation: texts.explanation,
  needs: [
    { fields: ['recency', 'pAlive'], why: texts.needRecency },
    { fields: ['tenure'], optional: true, why: texts.needTenure },
    { fields: ['frequency'], optional: true, why: texts.needFrequency },
  ],
  settings: [
    {
      kind: 'choice',
      key: 'basis',
      name: texts.basis,
      help: texts.basisHelp,
      default: 'intervals',
      options: [
        { value: 'intervals', name: texts.byIntervals },
        { value: 'dates', name: texts.byDates },
        { value: 'alive', name: texts.byAlive },
      ],
    },
    days('newWithin', texts.newWithin, texts.newHelp, 90),
    { ...days('dormantAfter', texts.dormantAfter, texts.silenceHelp, 180), ...whenDates },
    { ...days('lostAfter', texts.lostAfter, texts.silenceHelp, 365), ...whenDates },
    probability('activeFrom', texts.activeFrom, 0.5),
    probability('lostBelow', texts.lostBelow, 0.2),
  ],
  *run(customers, settings) {
    yield { done: 0 };
    const basis = settings.choice('basis');
    const byDates = basis !== 'alive';
    const own = basis === 'intervals' ? ownLimits(customers) : undefined;
    const newWithin = settings.number('newWithin');
    const [lower, upper] = own
      ? [own.dormantAfter, own.lostAfter]
      : byDates
        ? [settings.number('dormantAfter'), settings.number('lostAfter')]
        : [settings.number('lostBelow'), settings.number('activeFrom')];
    if (!(lower < upper)) throw new SegmentationError('thresholdOrder', { lower, upper });
    const membership = byDates
      ? place(customers, needField(customers, ['recency']).values, {
          newWithin,
          dormantAbove: lower,
          lostAbove: upper,
        })
      : place(
          customers,
          needField(customers, ['pAlive']).values.map((alive) => -alive),
          // "From" and "below": P(alive) equal to the threshold is still active.
          { newWithin, dormantAbove: -upper, lostAbove: -lower },
        );
    const words = byDates
      ? { new: newWithin, dormant: lower, lost: upper }
      : { new: newWithin, lost: percent(lower), active: percent(upper) };
    const basisName = own ? texts.byIntervals : byDates ? texts.byDates : texts.byAlive;
    const parameters: Parameter[] = [
      { name: texts.basis, value: basisName['en-US'], valueText: basisName },
      { name: texts.newWithin, value: newWithin },
      { name: byDates ? texts.dormantAfter : texts.lostBelow, value: lower },
      { name: byDates ? texts.lostAfter : texts.activeFrom, value: upper },
    ];
    if (!Number.isNaN(customers.asOf))
      parameters.push({ name: texts.asOf, value: isoFromDay(customers.asOf) });
    return {
      method: 'lifecycle',
      title: texts.title,
      parameters,
      segments: segmentsOf(byDates, words),
      membership,
      columns: [],
      notes: [...futurePurchases(customers), ...limitNotes(basis, own), ...noteUnplaced(membership)],
    };
  },
};

function place(customers: CustomerSet, silence: Float64Array, limits: Thresholds): Int16Array {
  const tenure = chooseField(customers, ['tenure'])?.values;
  const frequency = chooseField(customers, ['frequency'])?.values;
  return Int16Array.from(silence, (value, customer) => {
    const purchases = frequency?.[customer] ?? NaN;
    const age = tenure?.[customer] ?? NaN;
    if (purchases === 0) return stage.potential;
    if (Number.isNaN(value)) {
      // Neither a last nor a first purchase, where first purchases are known: a prospect on the list.
      return tenure && Number.isNaN(age) && !(purchases > 0) ? stage.potential : -1;
    }
    if (value > limits.lostAbove) return stage.lost;
    if (value > limits.dormantAbove) return stage.dormant;
    return age <= limits.newWithin ? stage.new : stage.existing;
  });
}

function limitNotes(basis: string, own: OwnLimits | undefined): readonly MethodNote[] {
  if (basis !== 'intervals') return [];
  return own
    ? [
        {
          severity: 'info',
          text: fillText(texts.ownLimits, {
            count: own.count,
            half: own.half,
            dormant: own.dormantAfter,
            lost: own.lostAfter,
          }),
        },
      ]
    : [{ severity: 'info', text: fillText(texts.noIntervals, { count: fewestIntervals }) }];
}

function futurePurchases({ numbers, asOf }: CustomerSet): readonly MethodNote[] {
  let count = 0;
  for (const day of numbers.lastPurchase ?? []) if (day > asOf) count++;
  return count === 0 ? [] : [{ severity: 'warning', text: fillText(noteTexts.futurePurchase, { count }) }];
}

function segmentsOf(byDates: boolean, words: Readonly<Record<string, string | number>>): readonly Segment[] {
  const segment = (key: string, name: Segment['name'], rule: Segment['rule']): Segment => ({
    key,
    name,
    rule: fillText(rule, words),
  });
  return [
    segment('potential', texts.potential, texts.potentialRule),
    segment('new', texts.newCustomer, texts.newRule),
    segment('existing', texts.existing, byDates ? texts.existingRule : texts.existingAliveRule),
    segment('dormant', texts.dormant, byDates ? texts.dormantRule : texts.dormantAliveRule),
    segment('lost', texts.lost, byDates ? texts.lostRule : texts.lostAliveRule),
  ];
}
