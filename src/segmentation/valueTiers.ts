import type { CustomerSet } from '../customers/customerSet';
import type { FieldName } from '../customers/fields';
import { fieldTexts } from '../customers/texts/fieldTexts';
import type { Text } from '../i18n/language';
import { needField } from './chooseField';
import { fillText, percent } from './fillText';
import type { Method } from './method';
import { noteUnplaced } from './noteUnplaced';
import type { MethodNote, Segment, Segmentation } from './segmentation';
import { SegmentationError } from './segmentationError';
import type { SettingsReader } from './settings';
import { noteTexts } from './texts/noteTexts';
import { tierTexts } from './texts/tierTexts';
import type { TierCuts } from './tierOf';
import { cutsByPareto, cutsByQuantile, tiersByCuts } from './tierOf';
import { tierSettings } from './tierSettings';

/** Tiers of customers and everything that is said about them. */
export interface TierResult {
  readonly membership: Int16Array;
  readonly segments: readonly Segment[];
  readonly parameters: Segmentation['parameters'];
  readonly notes: readonly MethodNote[];
  readonly measure: Text;
  /** The field that was measured; none where it was put together from several. */
  readonly field?: FieldName;
}

/**
 * Computes the tiers with the settings of `tierSettings`.
 *
 * @param isRanked which customers are ranked among each other; all where absent
 */
export function computeTiers(
  customers: CustomerSet,
  settings: SettingsReader,
  isRanked?: (customer: number) => boolean,
): TierResult {
  const measure = settings.choice('measure');
  const { values: all, field } = tierValues(customers, measure);
  const values = isRanked ? all.map((value, customer) => (isRanked(customer) ? value : NaN)) : all;
  if (values.every((value) => Number.isNaN(value))) throw new SegmentationError('noUsableCustomers');
  const basis = settings.choice('basis');
  const notes: MethodNote[] = [];
  const [high, medium] = cutSettings(settings, basis);
  const cuts = cutsOf(values, basis, high, medium);
  const known = values.filter((value) => !Number.isNaN(value));
  let membership = tiersByCuts(values, cuts);
  if (basis !== 'amounts' && known.length > 1 && known.every((value) => value === known[0])) {
    membership = membership.map((tier) => (tier < 0 ? tier : 1));
    notes.push({ severity: 'warning', text: noteTexts.allEqual });
    const only = { high: Infinity, medium: known[0] ?? 0 };
    return answer(membership, only, basis, [high, medium], notes, measure, field);
  }
  if (basis === 'pareto') {
    const count = known.reduce((sum, value) => sum + (value > 0 ? 0 : 1), 0);
    if (count > 0) notes.push({ severity: 'info', text: fillText(noteTexts.nonPositive, { count }) });
  }
  if (basis === 'quantiles') notes.push(...missedShares(membership, known.length, high, medium));
  return answer(membership, cuts, basis, [high, medium], notes, measure, field);
}

function cutSettings(settings: SettingsReader, basis: string): readonly [number, number] {
  if (basis === 'amounts') {
    const [high, medium] = [settings.number('highFrom'), settings.number('mediumFrom')];
    if (!(medium < high)) throw new SegmentationError('thresholdOrder', { lower: medium, upper: high });
    return [high, medium];
  }
  const keys = basis === 'pareto' ? ['highPareto', 'mediumPareto'] : ['highShare', 'mediumShare'];
  // Where the two exceed 1, the low tier is empty.
  return [settings.number(keys[0] ?? ''), settings.number(keys[1] ?? '')];
}

function cutsOf(values: Float64Array, basis: string, high: number, medium: number): TierCuts {
  if (basis === 'amounts') return { high, medium };
  return basis === 'pareto' ? cutsByPareto(values, high, medium) : cutsByQuantile(values, high, medium);
}

const added: readonly FieldName[] = ['indirectValue'];
const subtracted: readonly FieldName[] = [
  'maintenanceCost',
  'acquisitionCost',
  'switchingCost',
  'satisfactionCost',
];

function tierValues(
  customers: CustomerSet,
  measure: string,
): { readonly values: Float64Array; readonly field?: FieldName } {
  if (measure === 'clv') return needField(customers, ['clv']);
  const worth = needField(customers, ['value', 'clv', 'amount']);
  if (measure === 'value') return worth;
  const part = (field: FieldName, customer: number): number => {
    const number = customers.numbers[field]?.[customer] ?? 0;
    return Number.isNaN(number) ? 0 : number;
  };
  const net = worth.values.map((value, customer) => {
    let net = value;
    for (const field of added) net += part(field, customer);
    for (const field of subtracted) net -= part(field, customer);
    return net;
  });
  return { values: net };
}

function missedShares(
  membership: Int16Array,
  known: number,
  high: number,
  medium: number,
): readonly MethodNote[] {
  const counts = [0, 0, 0];
  for (const tier of membership) if (tier >= 0) counts[tier] = (counts[tier] ?? 0) + 1;
  const shares = counts.map((count) => count / known);
  const off = Math.max(Math.abs((shares[0] ?? 0) - high), Math.abs((shares[1] ?? 0) - medium));
  // Half a customer is rounding, more than 5 points come from ties.
  if (off <= Math.max(0.05, 1 / known)) return [];
  return [
    { severity: 'info', text: fillText(noteTexts.tierMissed, { shares: shares.map(percent).join(' / ') }) },
  ];
}

function answer(
  membership: Int16Array,
  cuts: TierCuts,
  basis: string,
  [high, medium]: readonly [number, number],
  notes: readonly MethodNote[],
  measure: string,
  field?: FieldName,
): TierResult {
  const shown = (value: number): string | number => (basis === 'amounts' ? value : percent(value));
  const names =
    measure === 'net' ? tierTexts.measureNet : measure === 'clv' ? tierTexts.measureClv : fieldTexts.value;
  const basisName =
    basis === 'pareto' ? tierTexts.pareto : basis === 'amounts' ? tierTexts.amounts : tierTexts.quantiles;
  return {
    membership,
    segments: segmentsOf(cuts, basis, high, medium),
    parameters: [
      { name: tierTexts.basis, value: basisName['en-US'], valueText: basisName },
      {
        name: tierTexts.measure,
        value: names['en-US'],
        valueText: names,
        ...(field === undefined ? {} : { field }),
      },
      { name: tierTexts.paramHigh, value: shown(high) },
      { name: tierTexts.paramMedium, value: shown(medium) },
      { name: tierTexts.highFrom, value: Number.isFinite(cuts.high) ? cuts.high : '–' },
      { name: tierTexts.mediumFrom, value: Number.isFinite(cuts.medium) ? cuts.medium : '–' },
    ],
    notes,
    measure: names,
    ...(field === undefined ? {} : { field }),
  };
}

function segmentsOf(cuts: TierCuts, basis: string, high: number, medium: number): readonly Segment[] {
  const [top, next] =
    basis === 'pareto'
      ? [
          fillText(tierTexts.whatFirst, { share: percent(high) }),
          fillText(tierTexts.whatFollowing, { share: percent(medium) }),
        ]
      : basis === 'quantiles'
        ? [
            fillText(tierTexts.whatTop, { share: percent(high) }),
            fillText(tierTexts.whatNext, { share: percent(medium) }),
          ]
        : [tierTexts.whatAmount, tierTexts.whatAmount];
  const hasHigh = Number.isFinite(cuts.high);
  const hasMedium = cuts.medium < cuts.high;
  const lowTop = Math.min(cuts.high, cuts.medium);
  return [
    {
      key: 'high',
      name: tierTexts.high,
      rule: fillText(hasHigh ? tierTexts.ruleFrom : tierTexts.ruleNone, { from: cuts.high, what: top }),
    },
    {
      key: 'medium',
      name: tierTexts.medium,
      rule: fillText(
        hasMedium ? (hasHigh ? tierTexts.ruleBetween : tierTexts.ruleFrom) : tierTexts.ruleNone,
        { from: cuts.medium, to: cuts.high, what: next },
      ),
    },
    {
      key: 'low',
      name: tierTexts.low,
      rule: fillText(tierTexts.ruleBelow, { to: lowTop, what: tierTexts.whatRest }),
    },
  ];
}

/** Names of the tiers as ABC analysis has them. */
const abcNames: Readonly<Record<string, Text>> = {
  high: tierTexts.a,
  medium: tierTexts.b,
  low: tierTexts.c,
};

/** High, medium and low value. */
export const valueTiers: Method = {
  id: 'valueTiers',
  title: tierTexts.title,
  explanation: tierTexts.explanation,
  needs: [{ fields: ['value', 'clv', 'amount'], why: tierTexts.needValue }],
  settings: [
    ...tierSettings,
    {
      kind: 'choice',
      key: 'names',
      name: tierTexts.names,
      help: tierTexts.namesHelp,
      default: 'value',
      options: [
        { value: 'value', name: tierTexts.namesValue },
        { value: 'abc', name: tierTexts.namesAbc },
      ],
    },
  ],
  *run(customers, settings) {
    yield { done: 0 };
    const tiers = computeTiers(customers, settings);
    return {
      method: 'valueTiers',
      title: tierTexts.title,
      ...(tiers.field === undefined ? {} : { measure: tiers.field }),
      parameters: tiers.parameters,
      segments:
        settings.choice('names') === 'abc'
          ? tiers.segments.map((one) => ({ ...one, name: abcNames[one.key] ?? one.name }))
          : tiers.segments,
      membership: tiers.membership,
      columns: [],
      notes: [...tiers.notes, ...noteUnplaced(tiers.membership)],
    };
  },
};
