import { selectionStatistics } from '../../../../../src/workbench/browser/grid/selectionStatistics';

describe('selectionStatistics', () => {
  it('counts what is not blank and adds up numbers alone', () => {
    expect(selectionStatistics([1, 2.5, 'text', null, undefined, '', true, { error: '#N/A' }])).toEqual({
      count: 5,
      numbers: 2,
      sum: 3.5,
    });
  });

  it('finds nothing in nothing', () => {
    expect(selectionStatistics([])).toEqual({ count: 0, numbers: 0, sum: 0 });
  });
});
