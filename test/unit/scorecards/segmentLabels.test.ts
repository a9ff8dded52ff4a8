import { segmentLabels } from '../../../src/scorecards/segmentLabels';
import type { Segmentation } from '../../../src/segmentation/segmentation';

function named(...names: string[]): Segmentation {
  return {
    method: 'nature',
    title: { 'en-US': '', 'zh-CN': '' },
    parameters: [],
    segments: names.map((name, index) => ({
      key: `${index}`,
      name: { 'en-US': name, 'zh-CN': name },
      rule: { 'en-US': '', 'zh-CN': '' },
    })),
    membership: new Int16Array(),
    columns: [],
    notes: [],
  };
}

describe('segmentLabels', () => {
  it('replaces what COUNTIFS would read as a pattern or a comparison', () => {
    expect(segmentLabels(named('A*', 'Why?', '~n', '>=5', '=x'), 'en-US').segments).toEqual([
      'A×',
      'Why？',
      '∼n',
      '5',
      'x',
    ]);
  });

  it('tells labels apart, the one for unplaced customers too', () => {
    expect(segmentLabels(named('Loyal', 'loyal', 'Not placed'), 'en-US')).toEqual({
      segments: ['Loyal', 'loyal 2', 'Not placed'],
      notPlaced: 'Not placed 2',
    });
  });
});
