import type { FieldName } from '../../customers/fields';
import type { Text } from '../../i18n/language';
import type { Context } from '../context';
import { largestMean } from '../largest';
import type { Missing } from '../report/notShown';
import { indicatorTexts as texts } from '../texts/indicatorTexts';

/** One of the ten indicators of a customer relationship. */
export interface Indicator {
  readonly key: string;
  readonly title: Text;
  readonly format: string;
  /** Compared in points, as shares and indices that may be below 0 are: 16 against −9 is 25 points more. */
  readonly inPoints: boolean;
  /** Formula for a segment's label cell, or for all customers. */
  readonly formula: (segment?: string) => string;
}

interface Definition {
  readonly title: Text;
  /** Fields of which all must be there. */
  readonly needs: readonly FieldName[];
  readonly format: (context: Context) => string;
  readonly formula: (context: Context, segment?: string) => string;
}

const mean = (title: Text, field: FieldName, format: Definition['format']): Definition => ({
  title,
  needs: [field],
  format,
  formula: ({ live }, segment) => live.mean(field, segment),
});

const decimal = ({ formats }: Context): string => formats.decimal;
const money =
  (...fields: readonly FieldName[]) =>
  (context: Context): string =>
    context.formats.largeMoney(largestMean(context, fields));
const share = ({ formats }: Context): string => formats.share;

/** The ten, each with its definitions in order of preference: the first that the data allows is shown. */
const definitions: Readonly<Record<string, readonly Definition[]>> = {
  satisfaction: [mean(texts.satisfaction, 'satisfaction', decimal)],
  loyalty: [
    mean(texts.loyalty, 'loyalty', decimal),
    {
      title: texts.promoters,
      needs: ['recommend'],
      format: share,
      formula: ({ live }, segment) =>
        `(${live.countWhere('recommend', '>=9', segment)}-${live.countWhere('recommend', '<=6', segment)})/` +
        live.countWhere('recommend', '>=0', segment),
    },
  ],
  acquisition: [mean(texts.acquisition, 'acquisitionCost', money('acquisitionCost'))],
  retentionCost: [
    {
      title: texts.retentionCost,
      needs: ['maintenanceCost', 'satisfactionCost'],
      format: money('maintenanceCost', 'satisfactionCost'),
      formula: ({ live }, segment) =>
        `(${live.sum('maintenanceCost', segment)}+${live.sum('satisfactionCost', segment)})/${live.count(segment)}`,
    },
    mean(texts.retentionCost, 'maintenanceCost', money('maintenanceCost')),
  ],
  conversion: [
    {
      title: texts.conversion,
      needs: ['frequency'],
      format: share,
      formula: ({ live }, segment) =>
        `${live.countWhere('frequency', '>=2', segment)}/${live.countWhere('frequency', '>=1', segment)}`,
    },
  ],
  value: [
    {
      title: texts.valueWithIndirect,
      needs: ['value', 'indirectValue'],
      format: money('value', 'indirectValue'),
      formula: ({ live }, segment) =>
        `(${live.sum('value', segment)}+${live.sum('indirectValue', segment)})/${live.count(segment)}`,
    },
    mean(texts.value, 'value', money('value')),
  ],
  experience: [mean(texts.experience, 'experience', decimal), mean(texts.effort, 'effort', decimal)],
  service: [mean(texts.service, 'responseTime', decimal)],
  feedback: [
    {
      title: texts.feedback,
      needs: ['feedbackHandled', 'feedbackReceived'],
      format: share,
      formula: ({ live }, segment) =>
        `${live.sum('feedbackHandled', segment)}/${live.sum('feedbackReceived', segment)}`,
    },
  ],
  lifetimeValue: [mean(texts.lifetimeValue, 'clv', money('clv'))],
};

/** The fields each of which would bring the indicator alone; where there is none, those of its definition together. */
function missingOf(choices: readonly Definition[]): Missing {
  const single = choices.filter(({ needs }) => needs.length === 1);
  const [first] = single.length > 0 ? single : choices;
  if (first === undefined) throw new RangeError('an indicator without a definition');
  return single.length > 0
    ? { what: first.title, fields: single.flatMap(({ needs }) => needs) }
    : { what: first.title, fields: first.needs, needsAll: true };
}

/** Lifetime value is called what the model gives: revenue, where no margin is known. */
function titleOf({ title, needs }: Definition, { input }: Context): Text {
  const [field] = needs;
  return (field === undefined ? undefined : input.predictions?.names?.[field]) ?? title;
}

/** What the data can say of the ten indicators, in their order, and what it cannot. */
export function collectIndicators(context: Context): {
  readonly indicators: readonly Indicator[];
  readonly missing: readonly Missing[];
} {
  const indicators: Indicator[] = [];
  const missing: Missing[] = [];
  for (const [key, choices] of Object.entries(definitions)) {
    const chosen = choices.find(({ needs }) => needs.every((field) => context.facts.has(field)));
    if (chosen !== undefined)
      indicators.push({
        key,
        title: titleOf(chosen, context),
        format: chosen.format(context),
        inPoints: chosen.format === share,
        formula: (segment) => chosen.formula(context, segment),
      });
    else missing.push(missingOf(choices));
  }
  return { indicators, missing };
}
