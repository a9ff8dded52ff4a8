import { segment } from '../../../src/segmentation/segment';
import { strategyFor } from '../../../src/segmentation/playbook/strategyFor';
import { customersOf } from '../../support/customers';

/** Two values of each measure, above and below their mean, in all eight combinations. */
const all = [0, 1, 2, 3, 4, 5, 6, 7];
const customers = customersOf({
  recency: all.map((i) => (i & 4 ? 10 : 200)),
  frequency: all.map((i) => (i & 2 ? 9 : 1)),
  value: all.map((i) => (i & 1 ? 5000 : 100)),
});

describe('eight classes of RFM', () => {
  it('names high and low recency, frequency and money as Chinese practice does', () => {
    const found = segment(customers, { method: 'rfm', settings: { naming: 'eight' } });
    expect(Array.from(found.membership, (place) => found.segments[place]?.name['zh-CN'])).toEqual([
      '一般挽留客户', // low, low, low
      '重要挽留客户', // low, low, high
      '一般保持客户', // low, high, low
      '重要保持客户', // low, high, high
      '一般发展客户', // high, low, low
      '重要发展客户', // high, low, high
      '一般价值客户', // high, high, low
      '重要价值客户', // high, high, high
    ]);
  });

  it('parts at the mean or at the median, and takes a customer on the limit as low', () => {
    const skewed = customersOf({
      recency: [5, 5, 5, 5],
      frequency: [1, 2, 3, 94],
      value: [10, 20, 30, 940],
    });
    const places = (cut: string): number[] => {
      const found = segment(skewed, { method: 'rfm', settings: { naming: 'eight', cut } });
      return Array.from(found.membership, (place) =>
        ['importantKeep', 'generalWinBack'].indexOf(found.segments[place]?.key ?? ''),
      );
    };
    expect(places('mean')).toEqual([1, 1, 1, 0]);
    expect(places('median')).toEqual([1, 1, 0, 0]);
  });

  it('leaves out who lacks a number', () => {
    const found = segment(customersOf({ recency: [1, NaN], frequency: [2, 3], value: [4, 5] }), {
      method: 'rfm',
      settings: { naming: 'eight' },
    });
    expect([...found.membership].map((place) => place < 0)).toEqual([false, true]);
  });
});

describe('editions of the playbook', () => {
  const lists = { recency: [1, 100], frequency: [9, 1], value: [900, 10] };
  const care = (names: readonly string[], settings = {}): string => {
    const set = { ...customersOf(lists), texts: { name: names } };
    const found = segment(set, { method: 'rfm', settings });
    const first = found.segments[0];
    return first === undefined ? '' : strategyFor(found, first).serviceLevel['zh-CN'];
  };
  it('speaks of approval and delivery where customers are organisations, of returns where they are people', () => {
    expect(care(['华信集团有限公司', 'North Bank Ltd'])).toContain('审批与交付');
    expect(care(['李娜', 'Anna Berg'])).toContain('退换货');
    expect(care(['李娜', 'Anna Berg'], { playbook: 'business' })).toContain('审批与交付');
    expect(care(['华信集团有限公司', 'North Bank Ltd'], { playbook: 'retail' })).toContain('退换货');
  });
  it('has a strategy for every segment of both editions and of the eight classes', () => {
    const set = customersOf(lists);
    for (const naming of ['eleven', 'eight'])
      for (const playbook of ['retail', 'business']) {
        const found = segment(set, { method: 'rfm', settings: { naming, playbook } });
        const seen = found.segments.map((one) => strategyFor(found, one).communication['en-US']);
        expect(new Set(seen).size).toBe(found.segments.length);
      }
  });
});

describe('names of tiers', () => {
  it('may be those of ABC analysis, with the same division', () => {
    const set = customersOf({ value: [5, 4, 3, 2, 1] });
    const abc = segment(set, { method: 'valueTiers', settings: { names: 'abc' } });
    expect(abc.segments.map(({ name }) => name['zh-CN'])).toEqual(['A 类客户', 'B 类客户', 'C 类客户']);
    expect(abc.membership).toEqual(segment(set, { method: 'valueTiers' }).membership);
  });
});

describe('limits of the lifecycle from the customers’ own intervals', () => {
  /** Nineteen customers who buy every `i` days, i = 1 … 19, and one silent for `silence` days who bought every 10. */
  const set = (silence: number) =>
    customersOf({
      frequency: Array.from({ length: 20 }, () => 3),
      recency: Array.from({ length: 20 }, (_, i) => (i === 19 ? silence : 0)),
      tenure: Array.from({ length: 20 }, (_, i) => (i === 19 ? silence + 20 : 2 * (i + 1))),
    });
  const stage = (silence: number, settings = {}): string | undefined => {
    const found = segment(set(silence), { method: 'lifecycle', settings: { newWithin: 1, ...settings } });
    return found.segments[found.membership[19] ?? -1]?.key;
  };
  it('calls dormant who is silent for longer than nine in ten wait, lost beyond twice that', () => {
    // The intervals are 1 … 19 and 10: the eighteenth of twenty is 17.
    expect([17, 18, 34, 35].map((silence) => stage(silence))).toEqual([
      'existing',
      'dormant',
      'dormant',
      'lost',
    ]);
    expect([17, 18, 34, 35].map((silence) => stage(silence, { basis: 'dates' }))).toEqual(
      Array.from({ length: 4 }, () => 'existing'),
    );
  });
  it('takes fixed numbers of days, and says so, where too few bought again', () => {
    const found = segment(customersOf({ recency: [200], frequency: [2], tenure: [300] }), {
      method: 'lifecycle',
    });
    expect(found.segments[found.membership[0] ?? -1]?.key).toBe('dormant');
    expect(found.notes[0]?.text['en-US']).toContain('fixed numbers of days were used');
  });
});
