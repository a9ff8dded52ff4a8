import fc from 'fast-check';
import { rfmCells, rfmScores } from '../../../src/segmentation/rfm/rfmScores';
import { rfmSegmentIndex, rfmSegments } from '../../../src/segmentation/rfm/rfmSegments';
import { scoreByRank } from '../../../src/segmentation/scoreByRank';
import { segment } from '../../../src/segmentation/segment';
import { customersOf } from '../../support/customers';
import { thrown } from '../../support/thrown';

/**
 * Fifteen customers of a widely published worked example (CleverTap, "RFM Analysis for Customer Segmentation"):
 * recency, frequency, monetary, and the published R and M scores. Its F scores part equal customers, ours must not.
 */
const published: readonly (readonly [number, number, number, number, number])[] = [
  [4, 6, 540, 5, 4],
  [6, 11, 940, 4, 4],
  [46, 1, 35, 1, 1],
  [23, 3, 65, 2, 2],
  [15, 4, 179, 3, 3],
  [32, 2, 56, 2, 2],
  [7, 3, 140, 4, 3],
  [50, 1, 950, 1, 5],
  [34, 15, 2630, 1, 5],
  [10, 5, 191, 3, 3],
  [3, 8, 845, 5, 4],
  [1, 10, 1510, 5, 5],
  [27, 3, 54, 2, 2],
  [18, 2, 40, 3, 1],
  [5, 1, 25, 4, 1],
];
const column = (place: number): Float64Array => Float64Array.from(published, (row) => row[place] ?? NaN);

describe('rfmScores', () => {
  it('gives the published scores where customers differ, and equal scores where they do not', () => {
    const scores = rfmScores(column(0), column(1), column(2));
    expect(Array.from(scores.recency)).toEqual(Array.from(column(3)));
    expect(Array.from(scores.monetary)).toEqual(Array.from(column(4)));
    const byFrequency = new Map<number, number>();
    column(1).forEach((frequency, customer) => {
      const score = scores.frequency[customer] ?? 0;
      expect(byFrequency.get(frequency) ?? score).toBe(score);
      byFrequency.set(frequency, score);
    });
    expect(rfmCells(scores)[11]).toBe('555');
    expect(rfmSegments[scores.segment[11] ?? -1]?.key).toBe('champions');
  });

  it('leaves out whoever lacks a number, and scores the others as if they were alone', () => {
    const all = rfmScores(column(0), column(1), column(2));
    const with1 = (values: Float64Array, extra: number) => Float64Array.of(...values, extra);
    const more = rfmScores(with1(column(0), 1), with1(column(1), NaN), with1(column(2), 9999));
    expect(Array.from(more.segment)).toEqual([...all.segment, -1]);
    expect(rfmCells(more)[15]).toBe('');
  });

  it.each([1, 10, 2.5])('refuses %d bins', (bins) => {
    expect(thrown(() => rfmScores(column(0), column(1), column(2), bins))).toMatchObject({
      name: 'SegmentationError',
      code: 'badSetting',
    });
  });

  it('answers nothing usable and unequal lengths', () => {
    const blank = Float64Array.of(NaN, NaN);
    expect(thrown(() => rfmScores(blank, blank, blank))).toMatchObject({ code: 'noUsableCustomers' });
    expect(thrown(() => rfmScores(blank, blank, column(0)))).toMatchObject({ code: 'lengthMismatch' });
  });
});

describe('rfmSegmentIndex', () => {
  it('has a name for each of the 125 cells, and uses every name', () => {
    const used = new Set<number>();
    for (let r = 1; r <= 5; r++) {
      for (let f = 1; f <= 5; f++) {
        for (let m = 1; m <= 5; m++) {
          const place = rfmSegmentIndex(r, f, m);
          expect(rfmSegments[place]).toBeDefined();
          used.add(place);
        }
      }
    }
    expect(used.size).toBe(rfmSegments.length);
  });

  it.each([
    [5, 5, 5, 'champions'],
    [5, 1, 1, 'newCustomers'],
    [4, 4, 4, 'loyal'],
    [3, 3, 3, 'needAttention'],
    [2, 4, 4, 'atRisk'],
    [1, 5, 5, 'cantLose'],
    [1, 1, 1, 'lost'],
    [1, 4, 3, 'cantLose'],
  ])('calls %d%d%d %s', (r, f, m, key) => {
    expect(rfmSegments[rfmSegmentIndex(r, f, m)]?.key).toBe(key);
  });
});

describe('scoreByRank', () => {
  const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 });
  const bins = fc.integer({ min: 2, max: 9 });

  it('says of a column that is the same for everybody that it gives the middle score', () => {
    const same = customersOf({ recency: [1, 2, 3], frequency: [4, 4, 4], value: [1, 2, 3] });
    const { notes, columns } = segment(same, { method: 'rfm' });
    expect(notes.map(({ text }) => text['en-US'])).toContain(
      'Purchases is the same for every customer that has it: all get the middle score.',
    );
    expect(Array.from(columns.find(({ key }) => key === 'fScore')?.values ?? [])).toEqual([3, 3, 3]);
  });

  it('puts equally many in each bin where all values differ', () => {
    const shuffled = Float64Array.from({ length: 1000 }, (_, place) => (place * 377) % 1000);
    const counts = [0, 0, 0, 0, 0];
    scoreByRank(shuffled, 5).forEach((score) => (counts[score - 1] = (counts[score - 1] ?? 0) + 1));
    expect(counts).toEqual([200, 200, 200, 200, 200]);
  });

  it('never parts equal values and rises with the value', () => {
    fc.assert(
      fc.property(values, bins, (list, number) => {
        const scores = scoreByRank(Float64Array.from(list), number);
        list.forEach((a, i) => {
          list.forEach((b, j) => {
            if (a === b) expect(scores[i]).toBe(scores[j]);
            if (a < b) expect(scores[i] ?? 0).toBeLessThanOrEqual(scores[j] ?? 0);
          });
        });
      }),
    );
  });

  it('is the same in any order and unit', () => {
    fc.assert(
      fc.property(values, bins, (list, number) => {
        const scores = Array.from(scoreByRank(Float64Array.from(list), number));
        const reversed = Array.from(scoreByRank(Float64Array.from([...list].reverse()), number));
        const scaled = Array.from(
          scoreByRank(
            Float64Array.from(list, (value) => 1000 * value + 7),
            number,
          ),
        );
        expect([...reversed].reverse()).toEqual(scores);
        expect(scaled).toEqual(scores);
      }),
    );
  });

  it('scores the lowest value 1 however many share it', () => {
    const mostlyOne = Float64Array.from({ length: 100 }, (_, customer) => (customer < 90 ? 1 : customer));
    const scores = Array.from(scoreByRank(mostlyOne, 5));
    expect(new Set(scores.slice(0, 90))).toEqual(new Set([1]));
    expect(scores.slice(90).every((score) => score === 5)).toBe(true);
  });

  it('gives a constant column the middle score', () => {
    expect(Array.from(scoreByRank(Float64Array.of(7, 7, NaN, 7), 5))).toEqual([3, 3, 0, 3]);
  });
});

/** The customers of whom the rule of each segment speaks, by R and by the mean of F and M. */
const rules: Readonly<Record<string, (r: number, worth: number) => boolean>> = {
  champions: (r, worth) => (r === 5 && worth >= 3.5) || (r === 4 && worth >= 4.5),
  loyal: (r, worth) => (r === 4 && worth >= 3.5 && worth <= 4) || (r === 3 && worth >= 3.5),
  potentialLoyalists: (r, worth) =>
    (r === 5 && worth >= 1.5 && worth <= 3) || (r === 4 && worth >= 2.5 && worth <= 3),
  newCustomers: (r, worth) => r === 5 && worth === 1,
  promising: (r, worth) => r === 4 && worth <= 2,
  needAttention: (r, worth) => r === 3 && worth >= 2.5 && worth <= 3,
  aboutToSleep: (r, worth) => r === 3 && worth <= 2,
  atRisk: (r, worth) => r === 2 && worth >= 2.5,
  cantLose: (r, worth) => r === 1 && worth >= 3.5,
  hibernating: (r, worth) => (r === 2 && worth <= 2) || (r === 1 && worth >= 2.5 && worth <= 3),
  lost: (r, worth) => r === 1 && worth <= 2,
};

describe('names', () => {
  it('are never given against their own rule', () => {
    for (let r = 1; r <= 5; r++) {
      for (let f = 1; f <= 5; f++) {
        for (let m = 1; m <= 5; m++) {
          const key = rfmSegments[rfmSegmentIndex(r, f, m)]?.key ?? '';
          expect([key, rules[key]?.(r, (f + m) / 2)]).toEqual([key, true]);
        }
      }
    }
  });

  it('do not call those who bought once good buyers, where most did or all', () => {
    const most = rfmScores(
      Float64Array.of(5, 40, 10, 80, 3),
      Float64Array.of(1, 1, 1, 1, 9),
      Float64Array.of(10, 20, 30, 40, 500),
    );
    expect(Array.from(most.frequency)).toEqual([1, 1, 1, 1, 5]);
    expect(Array.from(most.segment, (place) => rfmSegments[place]?.key)).toEqual([
      'promising',
      'hibernating',
      'aboutToSleep',
      'hibernating',
      'champions',
    ]);
    const days = Float64Array.from({ length: 100 }, (_, customer) => customer);
    const spend = Float64Array.from(days, (day) => 1000 - day);
    const all = rfmScores(days, new Float64Array(100).fill(1), spend);
    expect(new Set(all.frequency)).toEqual(new Set([1]));
    const best = ['champions', 'loyal', 'cantLose'];
    expect(
      Array.from(all.segment, (place) => rfmSegments[place]?.key ?? '').filter((key) => best.includes(key)),
    ).toEqual([]);
  });

  it('say that nobody bought twice', () => {
    const once = customersOf({ recency: [1, 2, 3], frequency: [1, 1, 1], value: [1, 2, 3] });
    expect(segment(once, { method: 'rfm' }).notes.map(({ text }) => text['en-US'])).toContain(
      'Purchases: no customer bought more than once, so all get the lowest score.',
    );
  });
});

describe('rfm', () => {
  it('shows the range of each score and says that scores are missing', () => {
    const customers = customersOf({
      recency: [1, 2, 3, 4, 5],
      frequency: [1, 1, 1, 1, 2],
      value: [10, 20, 30, 40, 50],
    });
    const found = segment(customers, { method: 'rfm' });
    expect(found.parameters.find(({ name }) => name['en-US'] === 'R score 5')?.value).toBe('1');
    expect(found.notes.map(({ text }) => text['en-US'])).toEqual([
      'Purchases has only 2 different values: not every score from 1 to 5 occurs.',
    ]);
    expect(found.columns.map(({ key }) => key)).toEqual(['rScore', 'fScore', 'mScore', 'rfmCell']);
  });

  it('takes mean spend instead of the total where asked, and says so where it cannot', () => {
    const customers = customersOf({ recency: [1, 2], frequency: [1, 2], value: [10, 20] });
    const found = segment(customers, { method: 'rfm', settings: { money: 'mean' } });
    expect(found.notes[0]?.text['en-US']).toContain('Customer value was used instead');
  });

  it('names what it lacks', () => {
    expect(thrown(() => segment(customersOf({ value: [1, 2] }), { method: 'rfm' }))).toMatchObject({
      code: 'missingFields',
      values: { fields: 'recency' },
    });
  });
});
