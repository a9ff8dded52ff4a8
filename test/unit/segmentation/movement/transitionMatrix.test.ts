import fc from 'fast-check';
import { transitionMatrix } from '../../../../src/segmentation/movement/transitionMatrix';
import type { Segment } from '../../../../src/segmentation/segmentation';

const segment = (key: string, word = key): Segment => ({
  key,
  name: { 'en-US': word, 'zh-CN': word },
  rule: { 'en-US': word, 'zh-CN': word },
});
const segments = [segment('a'), segment('b')];

describe('transitionMatrix', () => {
  it('counts who moved, came and left, with their value before and now', () => {
    const matrix = transitionMatrix(
      { ids: ['1', '2', '3', '6'], segments, membership: [0, 0, 1, 1], value: [10, 20, 30, 60] },
      { ids: ['2', '3', '5'], segments, membership: [1, 1, 0], value: [21, 31, 51] },
    );
    expect(matrix.columns.map(({ key }) => key)).toEqual(['a', 'b', 'leavers']);
    expect(matrix.rows.map(({ key }) => key)).toEqual(['a', 'b', 'newcomers']);
    expect(matrix.counts).toEqual([
      [0, 1, 1],
      [0, 1, 1],
      [1, 0, 0],
    ]);
    expect(matrix.values).toEqual([
      [0, 21, 10],
      [0, 31, 60],
      [51, 0, 0],
    ]);
    expect(matrix.valuesBefore).toEqual([
      [0, 20, 10],
      [0, 30, 60],
      [0, 0, 0],
    ]);
    expect(matrix).toMatchObject({ both: 2, newcomers: 1, leavers: 2, stayed: 0.5 });
  });

  it('keeps customers in no segment apart from those who were not there', () => {
    const matrix = transitionMatrix(
      { ids: ['1', '2', '3'], segments, membership: [-1, 0, 0] },
      { ids: ['1', '2', '4'], segments, membership: [0, -1, -1] },
    );
    expect(matrix.rows.map(({ key }) => key)).toEqual(['a', 'b', 'notPlaced', 'newcomers']);
    expect(matrix.columns.map(({ key }) => key)).toEqual(['a', 'b', 'notPlaced', 'leavers']);
    expect(matrix.counts).toEqual([
      [0, 0, 1, 1],
      [0, 0, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
    expect(matrix.stayed).toBeNaN();
  });

  it('takes clusters of one number for the same only where their words are the same', () => {
    const ids = ['1', '2'];
    const before = { ids, segments: [segment('c1', 'rich'), segment('c2', 'poor')], membership: [0, 1] };
    const after = { ids, segments: [segment('c1', 'rich'), segment('c2', 'silent')], membership: [0, 1] };
    expect(transitionMatrix(before, after).stayed).toBe(0.5);
  });

  it('counts every customer of either time once', () => {
    const side = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -1, max: 1 })), { maxLength: 40 })
      .map((list) => [...new Map(list)]);
    fc.assert(
      fc.property(side, side, (before, after) => {
        const of = (list: readonly (readonly [number, number])[]) => ({
          ids: list.map(([id]) => String(id)),
          segments,
          membership: list.map(([, place]) => place),
        });
        const { counts, both, newcomers, leavers } = transitionMatrix(of(before), of(after));
        const total = counts.flat().reduce((sum, count) => sum + count, 0);
        expect(total).toBe(new Set([...before, ...after].map(([id]) => id)).size);
        expect(both + leavers).toBe(before.length);
        expect(both + newcomers).toBe(after.length);
      }),
    );
  });
});
