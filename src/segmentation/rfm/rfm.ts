import { fieldTexts } from '../../customers/texts/fieldTexts';
import type { FieldName } from '../../customers/fields';
import { needField } from '../chooseField';
import { fillText, readable } from '../fillText';
import type { Method } from '../method';
import { noteUnplaced } from '../noteUnplaced';
import type { DerivedColumn, MethodNote, Parameter, Segmentation } from '../segmentation';
import { noteTexts } from '../texts/noteTexts';
import { rfmTexts } from '../texts/rfmTexts';
import { rfmClassTexts } from '../texts/rfmClassTexts';
import { playbookEdition, type PlaybookEdition } from './playbookEdition';
import { classifyRfm, rfmClassSegments } from './rfmClasses';
import { isBoughtOnce, mostBins, rfmCells, rfmScores } from './rfmScores';
import { rfmSegments } from './rfmSegments';

const frequencyFields: readonly FieldName[] = ['frequency'];
const recencyFields: readonly FieldName[] = ['recency'];

/** Recency, frequency, monetary. */
export const rfm: Method = {
  id: 'rfm',
  title: rfmTexts.title,
  explanation: rfmTexts.explanation,
  needs: [
    { fields: recencyFields, why: rfmTexts.needRecency },
    { fields: frequencyFields, why: rfmTexts.needFrequency },
    { fields: ['value', 'monetary'], why: rfmTexts.needMoney },
  ],
  settings: [
    {
      kind: 'number',
      key: 'bins',
      name: rfmTexts.bins,
      help: rfmTexts.binsHelp,
      default: 5,
      minimum: 2,
      maximum: mostBins,
      step: 1,
      integer: true,
      format: 'number',
    },
    {
      kind: 'choice',
      key: 'money',
      name: rfmTexts.money,
      help: rfmTexts.moneyHelp,
      default: 'total',
      options: [
        { value: 'total', name: rfmTexts.moneyTotal },
        { value: 'mean', name: rfmTexts.moneyMean },
      ],
    },
    {
      kind: 'choice',
      key: 'naming',
      name: rfmClassTexts.naming,
      help: rfmClassTexts.namingHelp,
      default: 'eleven',
      options: [
        { value: 'eleven', name: rfmClassTexts.eleven },
        { value: 'eight', name: rfmClassTexts.eight },
      ],
    },
    {
      kind: 'choice',
      key: 'cut',
      name: rfmClassTexts.cut,
      help: rfmClassTexts.cutHelp,
      default: 'mean',
      options: [
        { value: 'mean', name: rfmClassTexts.mean },
        { value: 'median', name: rfmClassTexts.median },
      ],
      visibleWhen: { key: 'naming', value: 'eight' },
    },
    {
      kind: 'choice',
      key: 'playbook',
      name: rfmClassTexts.edition,
      help: rfmClassTexts.editionHelp,
      default: 'auto',
      options: [
        { value: 'auto', name: rfmClassTexts.automatic },
        { value: 'retail', name: rfmClassTexts.retail },
        { value: 'business', name: rfmClassTexts.business },
      ],
    },
  ],
  *run(customers, settings) {
    yield { done: 0 };
    const wanted = settings.choice('money') === 'total' ? 'value' : 'monetary';
    const recency = needField(customers, recencyFields);
    const frequency = needField(customers, frequencyFields);
    const money = needField(customers, [wanted, 'value', 'monetary']);
    const bins = settings.number('bins');
    const scores = rfmScores(recency.values, frequency.values, money.values, bins);
    yield { done: 0.7 };
    const notes: MethodNote[] = [];
    if (money.field !== wanted) {
      notes.push({
        severity: 'info',
        text: fillText(noteTexts.otherMoney, { field: fieldTexts[money.field] }),
      });
    }
    const score = (key: string, name: DerivedColumn['name'], values: Uint8Array): DerivedColumn => ({
      key,
      name,
      format: '0',
      values: Float64Array.from(values, (value) => (value === 0 ? NaN : value)),
    });
    const columns = [
      { scored: scores.recency, source: recency, name: rfmTexts.recencyScore },
      { scored: scores.frequency, source: frequency, name: rfmTexts.frequencyScore },
      { scored: scores.monetary, source: money, name: rfmTexts.moneyScore },
    ];
    const moneyName = fieldTexts[money.field];
    const parameters: Parameter[] = [
      { name: rfmTexts.bins, value: bins },
      { name: rfmTexts.money, value: moneyName['en-US'], valueText: moneyName },
    ];
    for (const { scored, source, name } of columns) {
      const ranges = scoreRanges(scored, source.values, bins);
      ranges.forEach((range, place) => {
        parameters.push({ name: fillText(rfmTexts.range, { name, score: place + 1 }), value: range });
      });
      const occurring = ranges.filter((range) => range !== '–').length;
      if (occurring < bins) {
        const count = countDistinct(source.values, bins);
        if (count < bins) {
          const field = fieldTexts[source.field];
          const isLowest = source === frequency && isBoughtOnce(source.values);
          notes.push(
            count === 1
              ? {
                  severity: 'warning',
                  text: fillText(isLowest ? noteTexts.boughtOnce : noteTexts.oneValue, { field }),
                }
              : { severity: 'info', text: fillText(noteTexts.fewDistinct, { field, count, bins }) },
          );
        }
      }
    }
    const edition = playbookEdition(customers, settings.choice('playbook'));
    const editionName = edition === 'rfm' ? rfmClassTexts.retail : rfmClassTexts.business;
    parameters.push({ name: rfmClassTexts.edition, value: editionName['en-US'], valueText: editionName });
    const divided =
      settings.choice('naming') === 'eight'
        ? eightClasses([recency.values, frequency.values, money.values], settings.choice('cut'), edition)
        : {
            segments:
              edition === 'rfm'
                ? rfmSegments
                : rfmSegments.map((one) => ({ ...one, playbook: `${edition}.${one.key}` })),
            membership: scores.segment,
            parameters: [],
            columns: [],
          };
    return {
      method: 'rfm',
      title: rfmTexts.title,
      parameters: [...parameters, ...divided.parameters],
      segments: divided.segments,
      membership: divided.membership,
      columns: [
        score('rScore', rfmTexts.recencyScore, scores.recency),
        score('fScore', rfmTexts.frequencyScore, scores.frequency),
        score('mScore', rfmTexts.moneyScore, scores.monetary),
        { key: 'rfmCell', name: rfmTexts.cell, format: '@', values: rfmCells(scores) },
        ...divided.columns,
      ],
      notes: [...notes, ...noteUnplaced(divided.membership)],
    };
  },
};

/** Segments, membership and what is said of the eight classes. */
function eightClasses(
  [recency, frequency, money]: readonly [Float64Array, Float64Array, Float64Array],
  cut: string,
  edition: PlaybookEdition,
): Pick<Segmentation, 'segments' | 'membership' | 'parameters' | 'columns'> {
  const { cuts, membership, cells } = classifyRfm(
    recency,
    frequency,
    money,
    cut === 'median' ? 'median' : 'mean',
  );
  const cutName = cut === 'median' ? rfmClassTexts.median : rfmClassTexts.mean;
  return {
    segments: rfmClassSegments(edition),
    membership,
    parameters: [
      { name: rfmClassTexts.naming, value: rfmClassTexts.eight['en-US'], valueText: rfmClassTexts.eight },
      { name: rfmClassTexts.cut, value: cutName['en-US'], valueText: cutName },
      ...(['R', 'F', 'M'] as const).map((name, place) => ({
        name: fillText(rfmClassTexts.cutOf, { name }),
        value: cuts[place] ?? NaN,
      })),
    ],
    columns: [{ key: 'rfmClass', name: rfmClassTexts.class, format: '@', values: cells }],
  };
}

/** "12 – 40": the least and the greatest value of each score. */
function scoreRanges(scores: Uint8Array, values: Float64Array, bins: number): string[] {
  const least = new Float64Array(bins + 1).fill(Infinity);
  const greatest = new Float64Array(bins + 1).fill(-Infinity);
  for (let customer = 0; customer < scores.length; customer++) {
    const score = scores[customer] ?? 0;
    const value = values[customer] ?? NaN;
    if (value < (least[score] ?? 0)) least[score] = value;
    if (value > (greatest[score] ?? 0)) greatest[score] = value;
  }
  return Array.from({ length: bins }, (_, place) => {
    const low = least[place + 1] ?? Infinity;
    if (low === Infinity) return '–';
    const high = greatest[place + 1] ?? low;
    return low === high ? readable(low) : `${readable(low)} – ${readable(high)}`;
  });
}

/** Number of different values, counted no further than `most`. */
function countDistinct(values: Float64Array, most: number): number {
  const seen = new Set<number>();
  for (const value of values) {
    if (!Number.isNaN(value)) seen.add(value);
    if (seen.size >= most) break;
  }
  return seen.size;
}
