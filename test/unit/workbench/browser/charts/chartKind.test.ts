import { chartKind } from '../../../../../src/workbench/browser/charts/chartKind';

describe('chartKind', () => {
  // Names: the Excel.ChartType enumeration of Microsoft's Excel JavaScript API reference.
  test.each([
    ['ColumnClustered', { shape: 'bar', isHorizontal: false, stacking: 'none' }],
    ['ColumnStacked', { shape: 'bar', isHorizontal: false, stacking: 'stacked' }],
    ['BarClustered', { shape: 'bar', isHorizontal: true, stacking: 'none' }],
    ['BarStacked100', { shape: 'bar', isHorizontal: true, stacking: 'percent' }],
    ['Line', { shape: 'line', hasMarkers: false, isFilled: false }],
    ['LineMarkers', { shape: 'line', hasMarkers: true }],
    ['AreaStacked', { shape: 'line', isFilled: true, stacking: 'stacked' }],
    ['Doughnut', { shape: 'doughnut' }],
    ['Pie', { shape: 'pie' }],
    ['XYScatter', { shape: 'scatter', hasLine: false, hasMarkers: true }],
    ['XYScatterLinesNoMarkers', { shape: 'scatter', hasLine: true, hasMarkers: false }],
    ['Radar', { shape: 'radar', isFilled: false, hasMarkers: false }],
    ['RadarFilled', { shape: 'radar', isFilled: true }],
  ])('%s', (type, expected) => {
    expect(chartKind(type)).toMatchObject(expected);
  });
});
