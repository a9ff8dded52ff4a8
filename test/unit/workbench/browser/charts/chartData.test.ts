import { chartData, type ChartCell } from '../../../../../src/workbench/browser/charts/chartData';
import type { ChartModel } from '../../../../../src/workbench/workbook/model';

const chart: ChartModel = {
  id: 'c1',
  name: 'Chart 1',
  type: 'ColumnClustered',
  left: 0,
  top: 0,
  width: 100,
  height: 100,
  series: [{ name: '=S!$B$1', categories: 'S!$A$2:$A$4', values: 'S!$B$2:$B$4', color: '#123456' }],
  dataLabels: false,
};

const cells: Readonly<Record<string, readonly ChartCell[]>> = {
  'S!$B$1': [{ value: 'Value', text: 'Value' }],
  'S!$A$2:$A$4': [
    { value: 1, text: 'Jan' },
    { value: 2, text: 'Feb' },
    { value: null, text: '' },
  ],
  'S!$B$2:$B$4': [
    { value: 10.5, text: '10.50' },
    { value: 'none', text: 'none' },
    { value: { error: '#N/A' }, text: '#N/A' },
  ],
};

describe('chartData', () => {
  it('reads names, shown categories and numbers, and leaves a gap where a cell holds no number', () => {
    expect(chartData(chart, (reference) => cells[reference] ?? [])).toEqual({
      series: [
        {
          name: 'Value',
          categories: ['Jan', 'Feb', ''],
          x: [1, 2, null],
          values: [10.5, null, null],
          color: '#123456',
        },
      ],
    });
  });

  it('shows an empty series when its cells are gone', () => {
    expect(chartData(chart, () => []).series[0]).toMatchObject({ name: '', categories: [], values: [] });
  });
});
