import { fieldTexts } from '../../customers/texts/fieldTexts';
import { fillText, percent, readable } from '../fillText';
import type { Method } from '../method';
import { noteUnplaced } from '../noteUnplaced';
import type { MethodNote, Parameter } from '../segmentation';
import { SegmentationError } from '../segmentationError';
import { clusterTexts as texts } from '../texts/clusterTexts';
import { noteTexts } from '../texts/noteTexts';
import { chooseK } from './chooseK';
import { automaticFields, clusterFields } from './clusterFields';
import { clusterSettings } from './clusterSettings';
import { describeCenters } from './describeCenters';
import { kMeans } from './kMeans';
import { orderClusters } from './orderClusters';
import { prepareColumns } from './prepareColumns';
import type { PreparedColumns } from './prepareColumns';
import { principalAxes } from './principalAxes';
import { seededRandom } from './random';
import { stability } from './stability';

/** Groups of similar customers by k-means. */
export const clusters: Method = {
  id: 'clusters',
  title: texts.title,
  explanation: texts.explanation,
  needs: [
    {
      fields: ['recency', 'frequency', 'monetary', 'value', 'tenure', 'satisfaction', 'loyalty'],
      why: texts.needNumbers,
    },
  ],
  settings: clusterSettings,
  automatic: automaticFields,
  *run(customers, settings) {
    const chosen = clusterFields(customers, settings.list('fields'));
    const transform = settings.choice('transform') === 'ranks' ? 'ranks' : 'standardized';
    const prepared = prepareColumns(chosen.columns, transform);
    yield { done: 0.05 };
    const { points } = prepared;
    if (points.count === 0) throw new SegmentationError('noUsableCustomers');
    if (points.width === 0) throw new SegmentationError('noVariation');
    const wanted = settings.number('k');
    checkK(prepared, wanted);
    const random = seededRandom(settings.number('seed'));
    const starts = settings.number('starts');
    const notes: MethodNote[] = preparationNotes(prepared, chosen.unknown);
    const parameters: Parameter[] = [];
    let k = wanted;
    if (wanted === 0) {
      const distinct = countDistinct(prepared, 8);
      const choice = yield* steps(chooseK(points, { distinct, starts: Math.min(starts, 5), random }), 0.1);
      k = choice.k;
      const list = choice.tried
        .map((tried) => `${String(tried.k)}: ${readable(tried.silhouette)}`)
        .join('; ');
      notes.push({ severity: 'info', text: fillText(noteTexts.silhouettes, { list, best: k }) });
      if (choice.sampled < points.count) {
        notes.push({
          severity: 'info',
          text: fillText(noteTexts.silhouetteSample, { count: choice.sampled }),
        });
      }
      const best = choice.tried.find((tried) => tried.k === k)?.silhouette ?? NaN;
      parameters.push({ name: texts.silhouette, value: Math.round(best * 1000) / 1000 });
    }
    const found = yield* steps(kMeans(points, { k, starts, random }), 0.4);
    if (!found.converged) {
      notes.push({ severity: 'info', text: fillText(noteTexts.notConverged, { count: found.rounds }) });
    }
    const ordered = orderClusters(customers, prepared, found);
    const resamples = settings.number('resamples');
    if (resamples > 0 && points.count > 2 * k) {
      const index = yield* steps(stability(points, ordered.labels, { k, resamples, random }), 0.7);
      const word = index >= 0.8 ? texts.stable : index >= 0.6 ? texts.fairlyStable : texts.unstable;
      notes.push({
        severity: index >= 0.6 ? 'info' : 'warning',
        text: fillText(noteTexts.stability, { index, count: resamples, word }),
      });
      parameters.push({ name: texts.stability, value: Math.round(index * 1000) / 1000 });
    }
    const axes = principalAxes(points);
    const membership = new Int16Array(customers.count).fill(-1);
    const first = new Float64Array(customers.count).fill(NaN);
    const second = new Float64Array(customers.count).fill(NaN);
    prepared.customers.forEach((customer, point) => {
      membership[customer] = ordered.labels[point] ?? -1;
      first[customer] = axes.first[point] ?? NaN;
      second[customer] = axes.second[point] ?? NaN;
    });
    const scaleName = transform === 'ranks' ? texts.ranks : texts.standardized;
    const names = join(prepared.fields);
    return {
      method: 'clusters',
      title: texts.title,
      parameters: [
        { name: texts.fields, value: names['en-US'], valueText: names },
        { name: texts.transform, value: scaleName['en-US'], valueText: scaleName },
        { name: texts.k, value: k },
        { name: texts.starts, value: starts },
        { name: texts.seed, value: settings.number('seed') },
        { name: texts.inertia, value: Math.round(found.inertia * 1000) / 1000 },
        ...parameters,
        { name: texts.explained, value: percent(axes.explained[0] + axes.explained[1]) },
      ],
      segments: describeCenters(ordered.profiles),
      membership,
      columns: [
        { key: 'axis1', name: texts.firstAxis, format: '0.00', values: first },
        { key: 'axis2', name: texts.secondAxis, format: '0.00', values: second },
      ],
      notes: [...notes, ...noteUnplaced(membership)],
    };
  },
};

/** Passes the steps of a part on as one place in the whole: how long it takes is not known before. */
function* steps<Result>(part: Generator<number, Result>, done: number): Generator<{ done: number }, Result> {
  for (;;) {
    const step = part.next();
    if (step.done === true) return step.value;
    yield { done };
  }
}

function checkK(prepared: PreparedColumns, k: number): void {
  if (k === 1) throw new SegmentationError('oneCluster');
  const { count } = prepared.points;
  const least = Math.max(2, k);
  if (count < least) throw new SegmentationError('tooFewCustomers', { k: least, count });
  const distinct = countDistinct(prepared, least);
  if (distinct < least) throw new SegmentationError('tooFewDistinct', { k: least, count: distinct });
}

/** Number of different points, counted no further than `most`. */
function countDistinct({ points }: PreparedColumns, most: number): number {
  const seen = new Set<string>();
  for (let point = 0; point < points.count && seen.size < most; point++) {
    seen.add(points.values.subarray(point * points.width, (point + 1) * points.width).join());
  }
  return seen.size;
}

function preparationNotes(prepared: PreparedColumns, unknown: readonly string[]): MethodNote[] {
  const notes: MethodNote[] = [];
  if (unknown.length > 0) {
    notes.push({
      severity: 'warning',
      text: fillText(noteTexts.unknownColumns, { columns: unknown.join(', ') }),
    });
  }
  if (prepared.constant.length > 0) {
    notes.push({
      severity: 'warning',
      text: fillText(noteTexts.constantColumns, { columns: join(prepared.constant) }),
    });
  }
  const count = prepared.capped.reduce((sum, column) => sum + column.count, 0);
  if (count > 0) {
    const columns = join(prepared.capped.map(({ field }) => field));
    notes.push({ severity: 'info', text: fillText(noteTexts.outliersCapped, { count, columns }) });
  }
  return notes;
}

function join(fields: PreparedColumns['fields']): Parameter['name'] {
  return {
    'en-US': fields.map((field) => fieldTexts[field]['en-US']).join(', '),
    'zh-CN': fields.map((field) => fieldTexts[field]['zh-CN']).join('、'),
  };
}
