import { chartConfiguration } from '../../../../../src/workbench/browser/charts/chartConfiguration';
import type { ChartData } from '../../../../../src/workbench/browser/charts/chartData';
import type { ChartModel } from '../../../../../src/workbench/workbook/model';

const model = (type: string, more: Partial<ChartModel> = {}): ChartModel => ({
  id: 'c1',
  name: 'Chart 1',
  type,
  left: 0,
  top: 0,
  width: 100,
  height: 100,
  series: [],
  dataLabels: false,
  ...more,
});

const data: ChartData = {
  series: [
    { name: 'A', categories: ['x', 'y'], x: [1, 2], values: [30, 0], color: '#0b6a6a' },
    { name: 'B', categories: ['x', 'y'], x: [1, 2], values: [10, 0] },
  ],
};
const configure = (chart: ChartModel) => chartConfiguration(chart, data, String, []);

describe('chartConfiguration', () => {
  it('takes labels from the first series and colours from the series that has one', () => {
    const { data: drawn } = configure(model('ColumnClustered'));
    expect(drawn.labels).toEqual(['x', 'y']);
    expect(drawn.datasets.map(({ label, backgroundColor }) => [label, backgroundColor])).toEqual([
      ['A', '#0b6a6a'],
      ['B', '#e97132'],
    ]);
  });

  it('draws shares for a 100 % chart; a category whose values add up to nothing is a gap', () => {
    const { datasets } = configure(model('ColumnStacked100')).data;
    expect(datasets.map((dataset) => dataset.data)).toEqual([
      [0.75, null],
      [0.25, null],
    ]);
  });

  it('gives each slice of a doughnut a colour of its own', () => {
    const [first] = configure(model('Doughnut')).data.datasets;
    const colors = first?.backgroundColor as string[];
    expect(new Set(colors).size).toBe(2);
  });

  it('pairs the numbers of a scatter', () => {
    const [first] = configure(model('XYScatter')).data.datasets;
    expect(first?.data).toEqual([
      { x: 1, y: 30 },
      { x: 2, y: 0 },
    ]);
  });

  it('draws the shapes of markers, in the legend too', () => {
    const shaped: ChartData = {
      series: data.series.map((series, index) =>
        index === 0 ? series : { ...series, markerStyle: 'Diamond' },
      ),
    };
    const { data: drawn, options } = chartConfiguration(
      model('XYScatter', { legend: { visible: true, position: 'bottom' } }),
      shaped,
      String,
      [],
    );
    expect(drawn.datasets.map((dataset) => 'pointStyle' in dataset && dataset.pointStyle)).toEqual([
      'circle',
      'rectRot',
    ]);
    expect(options?.plugins?.legend?.labels?.usePointStyle).toBe(true);
  });

  it('lays a bar chart on its side, first category at the bottom as Excel has it', () => {
    const { options } = configure(model('BarClustered'));
    expect(options?.indexAxis).toBe('y');
    expect(options?.scales?.['y']).toMatchObject({ reverse: true });
  });

  it('breaks long names of categories into lines, as Excel does', () => {
    const name = 'Strategic partners of the northern region';
    const named: ChartData = {
      series: data.series.map((series) => ({ ...series, categories: [name, 'y'] })),
    };
    const tick = (type: string, width: number, axis: 'x' | 'y', height = 300): unknown => {
      const { options } = chartConfiguration(model(type, { width, height }), named, String, []);
      const callback = options?.scales?.[axis]?.ticks?.callback as
        ((value: number, index: number) => unknown) | undefined;
      return callback?.(0, 0);
    };
    expect(tick('ColumnClustered', 1000, 'x')).toBe(name);
    expect(tick('ColumnClustered', 350, 'x')).toEqual(['Strategic partners of', 'the northern region']);
    expect(tick('BarClustered', 350, 'y')).toEqual(['Strategic partners of', 'the northern region']);
    // Low bars have room for one line, and the name of none is left out for its neighbour's.
    expect(tick('BarClustered', 350, 'y', 130)).toBe('Strategic partners of…');
  });

  it('slants the names of crowded columns, and leaves none out while each has room for a line', () => {
    const ticks = (count: number) => {
      const names = Array.from({ length: count }, (_, i) => `Potential loyalists ${i + 1}`);
      const crowded: ChartData = {
        series: [{ name: 'A', categories: names, x: names.map((_, i) => i), values: names.map(() => 1) }],
      };
      const chart = model('ColumnStacked', { width: 400, height: 260 });
      const axis = chartConfiguration(chart, crowded, String, []).options?.scales?.['x']?.ticks as {
        readonly autoSkip: boolean;
        readonly callback: (value: number, index: number) => unknown;
      };
      return [axis.autoSkip, axis.callback(0, 0)];
    };
    expect(ticks(11)).toEqual([false, 'Potential loyalists…']);
    expect(ticks(22)).toEqual([false, 'Potential loyalists…']);
    // Months of years: every second or third is named.
    expect(ticks(36)).toEqual([true, 'Potential loyalists…']);
  });

  it('turns the categories of a chart round and keeps the numbers at the side that the chart says', () => {
    const sides = (type: string, more: Partial<ChartModel>) => {
      const scales = configure(model(type, more)).options?.scales;
      const category = type === 'BarClustered' ? 'y' : 'x';
      const value = category === 'x' ? 'y' : 'x';
      return [scales?.[category]?.reverse, (scales?.[value] as { position?: string }).position];
    };
    const reversed = { categoriesReversed: true } as const;
    const high = { valueLabelsHigh: true } as const;
    expect(sides('BarClustered', {})).toEqual([true, 'bottom']);
    // As in Excel the value axis goes with the first category, unless its labels stand at the last.
    expect(sides('BarClustered', reversed)).toEqual([false, 'top']);
    expect(sides('BarClustered', { ...reversed, ...high })).toEqual([false, 'bottom']);
    expect(sides('ColumnClustered', {})).toEqual([false, 'left']);
    expect(sides('ColumnClustered', reversed)).toEqual([true, 'right']);
    expect(sides('ColumnClustered', high)).toEqual([false, 'right']);
  });

  it('begins and ends the value axis where the chart says', () => {
    const bounds = { valueAxisMinimum: 6, valueAxisMaximum: 9 };
    expect(configure(model('ColumnClustered', bounds)).options?.scales?.['y']).toMatchObject({
      min: 6,
      max: 9,
    });
    expect(configure(model('Radar', bounds)).options?.scales?.['r']).toMatchObject({ min: 6, max: 9 });
    expect(configure(model('BarClustered', bounds)).options?.scales?.['x']).toMatchObject({ min: 6, max: 9 });
  });

  it('leaves room beyond the largest value for its label, but not beyond a hundred per cent', () => {
    const graceOf = (type: string) => {
      const scales = configure(model(type)).options?.scales;
      return (type.startsWith('Bar') ? scales?.['x'] : scales?.['y']) as { grace?: unknown } | undefined;
    };
    expect(graceOf('BarClustered')).toMatchObject({ grace: '5%' });
    expect(graceOf('ColumnClustered')).toMatchObject({ grace: '5%' });
    expect(graceOf('ColumnStacked100')?.grace).toBeUndefined();
  });

  it('shows title, legend and axis titles only when the chart has them', () => {
    const plain = configure(model('Line')).options;
    expect(plain?.plugins?.title?.display).toBe(false);
    expect(plain?.plugins?.legend?.display).toBe(false);
    const full = configure(
      model('Line', { title: 'T', legend: { visible: true, position: 'right' }, valueAxisTitle: 'V' }),
    ).options;
    expect(full?.plugins?.title).toMatchObject({ display: true, text: 'T' });
    expect(full?.plugins?.legend).toMatchObject({ display: true, position: 'right' });
    expect(full?.scales?.['y']).toMatchObject({ title: { display: true, text: 'V' } });
  });
});
