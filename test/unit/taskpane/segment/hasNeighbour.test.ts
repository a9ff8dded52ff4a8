import { hasNeighbour } from '../../../../src/taskpane/segment/hasNeighbour';

describe('hasNeighbour', () => {
  it('puts numbers in a row side by side, and gives one by itself the whole width', () => {
    const shown = (['number', 'choice', 'number', 'number', 'choice', 'number'] as const).map((kind) => ({
      kind,
    }));
    expect(shown.map((_, index) => hasNeighbour(shown, index))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
