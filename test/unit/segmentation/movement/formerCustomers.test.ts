import { nameFormerSegments, readFormerRows } from '../../../../src/segmentation/movement/formerCustomers';
import type { Segment } from '../../../../src/segmentation/segmentation';

const segment = (key: string, english: string, chinese: string): Segment => ({
  key,
  name: { 'en-US': english, 'zh-CN': chinese },
  rule: { 'en-US': '', 'zh-CN': '' },
});
const today = [segment('loyal', 'Loyal', '忠诚'), segment('lost', 'Lost', '流失')];

describe('readFormerRows', () => {
  it('reads identifiers as text, blank segments as none and what is no number as unknown', () => {
    const read = readFormerRows(
      [
        [12, ' Loyal ', 5],
        ['', 'Loyal', 6],
        ['b', '', 'n/a'],
        ['c', 'Loyal', ''],
      ],
      true,
    );
    expect(read.ids).toEqual(['12', 'b', 'c']);
    expect(read.labels).toEqual(['Loyal']);
    expect(Array.from(read.membership)).toEqual([0, -1, 0]);
    expect(Array.from(read.value ?? [])).toEqual([5, NaN, NaN]);
  });
});

describe('nameFormerSegments', () => {
  const former = readFormerRows(
    [
      ['a', '忠诚'],
      ['b', 'Lost'],
      ['c', 'Not placed'],
      ['d', '未归类'],
      ['e', 'by hand'],
    ],
    false,
  );

  it('knows the segments of today by their names in either language', () => {
    const named = nameFormerSegments(former, [], today);
    expect(named.segments.map(({ key }) => key)).toEqual(['loyal', 'lost', 'label:by hand']);
    expect(Array.from(named.membership)).toEqual([0, 1, -1, -1, 2]);
  });

  it('takes the labels and names of the run that wrote them, in its order', () => {
    const name = { 'en-US': 'Lost long ago', 'zh-CN': '早已流失' };
    const named = nameFormerSegments(former, [{ key: 'gone', label: 'Lost', name }], today);
    expect(named.segments.map(({ key }) => key)).toEqual(['gone', 'loyal', 'label:by hand']);
    expect(named.segments[0]?.name).toEqual(name);
    expect(Array.from(named.membership)).toEqual([1, 0, -1, -1, 2]);
  });
});
