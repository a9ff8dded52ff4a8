import type { CustomerSet } from '../customers/customerSet';
import type { FieldName } from '../customers/fields';
import { fillText } from './fillText';
import type { Method } from './method';
import { noteUnplaced } from './noteUnplaced';
import type { MethodNote } from './segmentation';
import { SegmentationError } from './segmentationError';
import { fourCTexts as texts } from './texts/fourCTexts';
import { noteTexts } from './texts/noteTexts';

/** The four Cs in the order of the theory. */
export const fourCs = [
  { key: 'customer', field: 'customerC', name: texts.customer, why: texts.needCustomer },
  { key: 'cost', field: 'costC', name: texts.cost, why: texts.needCost },
  { key: 'convenience', field: 'convenienceC', name: texts.convenience, why: texts.needConvenience },
  { key: 'communication', field: 'communicationC', name: texts.communication, why: texts.needCommunication },
] as const satisfies readonly { key: string; field: FieldName; name: object; why: object }[];

/** Usual scales, the smallest first: [minimum, maximum]. */
const scales: Readonly<Record<string, readonly [number, number]>> = {
  '1-5': [1, 5],
  '1-7': [1, 7],
  '1-10': [1, 10],
  '0-100': [0, 100],
};

/** Customers by the C in which they are served worst. */
export const fourC: Method = {
  id: 'fourC',
  title: texts.title,
  explanation: texts.explanation,
  needs: fourCs.map(({ field, why }) => ({ fields: [field], why })),
  settings: [
    {
      kind: 'number',
      key: 'tolerance',
      name: texts.tolerance,
      help: texts.toleranceHelp,
      default: 5,
      minimum: 0,
      maximum: 50,
      step: 1,
      integer: false,
      format: 'number',
      unit: texts.points,
    },
    {
      kind: 'choice',
      key: 'scale',
      name: texts.scale,
      help: texts.scaleHelp,
      default: 'auto',
      options: [
        { value: 'auto', name: texts.scaleAuto },
        ...Object.keys(scales).map((scale) => ({ value: scale, name: { 'en-US': scale, 'zh-CN': scale } })),
      ],
    },
  ],
  *run(customers, settings) {
    yield { done: 0 };
    const tolerance = settings.number('tolerance');
    const scores = fourCScores(customers, settings.choice('scale'));
    const index = new Float64Array(customers.count);
    const membership = new Int16Array(customers.count).fill(-1);
    for (let customer = 0; customer < customers.count; customer++) {
      const four = scores.columns.map((column) => column[customer] ?? NaN);
      const mean = four.reduce((sum, score) => sum + score, 0) / four.length;
      index[customer] = mean;
      if (Number.isNaN(mean)) continue;
      const least = Math.min(...four);
      membership[customer] = mean - least > tolerance ? four.indexOf(least) : four.length;
    }
    const notes: MethodNote[] = [];
    const [minimum, maximum] = scores.scale;
    if (maximum !== 100)
      notes.push({ severity: 'info', text: fillText(noteTexts.scale4c, { minimum, maximum }) });
    return {
      method: 'fourC',
      title: texts.title,
      parameters: [
        { name: texts.tolerance, value: tolerance },
        { name: texts.scale, value: `${String(minimum)}–${String(maximum)}` },
      ],
      segments: [
        ...fourCs.map(({ key, name }) => ({
          key,
          name: fillText(texts.weakName, { c: name }),
          rule: fillText(texts.weakRule, { c: name, points: tolerance }),
        })),
        { key: 'balanced', name: texts.balanced, rule: fillText(texts.balancedRule, { points: tolerance }) },
      ],
      membership,
      columns: [{ key: 'fourCIndex', name: texts.index, format: '0.0', values: index }],
      notes: [...notes, ...noteUnplaced(membership)],
    };
  },
};

/**
 * The four scores on 0–100.
 *
 * @throws SegmentationError 'missingFields', 'noUsableCustomers', or 'badSetting' where a score lies off the scale
 */
function fourCScores(customers: CustomerSet, chosen: string) {
  const raw = fourCs.map(({ field }) => customers.numbers[field]);
  const missing = fourCs.filter((_, place) => !raw[place]).map(({ field }) => field);
  if (missing.length > 0) throw new SegmentationError('missingFields', { fields: missing.join(', ') });
  let least = Infinity;
  let most = -Infinity;
  for (const column of raw) {
    for (const score of column ?? []) {
      if (score < least) least = score;
      if (score > most) most = score;
    }
  }
  if (least === Infinity) throw new SegmentationError('noUsableCustomers');
  const fits = ([minimum, maximum]: readonly [number, number]): boolean =>
    least >= minimum && most <= maximum;
  const scale = chosen === 'auto' ? Object.values(scales).find(fits) : scales[chosen];
  if (!scale || !fits(scale)) {
    throw new SegmentationError('badSetting', {
      setting: 'scale',
      value: chosen,
      allowed: `${String(least)} – ${String(most)}`,
    });
  }
  const [minimum, maximum] = scale;
  return {
    scale,
    columns: raw.map((column) =>
      (column ?? new Float64Array()).map((score) => (100 * (score - minimum)) / (maximum - minimum)),
    ),
  };
}
