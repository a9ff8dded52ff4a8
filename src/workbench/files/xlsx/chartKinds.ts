import type { ChartType } from '@cj-tech-master/excelts/chart';

/** What the file format says for a chart type of Office.js. */
export interface ChartKind {
  readonly office: string;
  readonly type: ChartType;
  readonly barDir?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly radarStyle?: 'standard' | 'marker' | 'filled';
  readonly scatterStyle?: 'lineMarker' | 'smoothMarker';
  /** Scatter and line: whether points are drawn, and whether they are joined. */
  readonly markers?: boolean;
  readonly lines?: boolean;
}

const kinds: readonly ChartKind[] = [
  { office: 'ColumnClustered', type: 'bar', barDir: 'col', grouping: 'clustered' },
  { office: 'ColumnStacked', type: 'bar', barDir: 'col', grouping: 'stacked' },
  { office: 'ColumnStacked100', type: 'bar', barDir: 'col', grouping: 'percentStacked' },
  { office: 'BarClustered', type: 'bar', barDir: 'bar', grouping: 'clustered' },
  { office: 'BarStacked', type: 'bar', barDir: 'bar', grouping: 'stacked' },
  { office: 'BarStacked100', type: 'bar', barDir: 'bar', grouping: 'percentStacked' },
  { office: 'Line', type: 'line', grouping: 'standard', markers: false },
  { office: 'LineMarkers', type: 'line', grouping: 'standard', markers: true },
  { office: 'LineStacked', type: 'line', grouping: 'stacked', markers: false },
  { office: 'Area', type: 'area', grouping: 'standard' },
  { office: 'AreaStacked', type: 'area', grouping: 'stacked' },
  { office: 'Pie', type: 'pie' },
  { office: 'Doughnut', type: 'doughnut' },
  { office: 'XYScatter', type: 'scatter', scatterStyle: 'lineMarker', markers: true, lines: false },
  { office: 'XYScatterLines', type: 'scatter', scatterStyle: 'lineMarker', markers: true, lines: true },
  {
    office: 'XYScatterLinesNoMarkers',
    type: 'scatter',
    scatterStyle: 'lineMarker',
    markers: false,
    lines: true,
  },
  { office: 'XYScatterSmooth', type: 'scatter', scatterStyle: 'smoothMarker', markers: true, lines: true },
  { office: 'Radar', type: 'radar', radarStyle: 'standard' },
  { office: 'RadarMarkers', type: 'radar', radarStyle: 'marker' },
  { office: 'RadarFilled', type: 'radar', radarStyle: 'filled' },
];

/** Kind of an Office.js chart type; clustered columns, Excel's own default, for one that is not here. */
export function chartKindOf(office: string): ChartKind {
  const wanted = office.toLowerCase();
  return kinds.find((kind) => kind.office.toLowerCase() === wanted) ?? clusteredColumns;
}

const clusteredColumns: ChartKind = {
  office: 'ColumnClustered',
  type: 'bar',
  barDir: 'col',
  grouping: 'clustered',
};

/** Office.js type of what a file says: the kind that agrees in everything that both name. */
export function officeChartType(found: Omit<ChartKind, 'office'>): string | undefined {
  const agrees = (kind: ChartKind): boolean =>
    kind.type === found.type &&
    (found.barDir === undefined || kind.barDir === found.barDir) &&
    (found.grouping === undefined || kind.grouping === undefined || kind.grouping === found.grouping) &&
    (found.radarStyle === undefined || kind.radarStyle === found.radarStyle) &&
    (found.scatterStyle === undefined || kind.scatterStyle === found.scatterStyle) &&
    (found.markers === undefined || kind.markers === undefined || kind.markers === found.markers) &&
    (found.lines === undefined || kind.lines === undefined || kind.lines === found.lines);
  return kinds.find(agrees)?.office;
}
