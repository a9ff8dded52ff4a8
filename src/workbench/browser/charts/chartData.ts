import type { MarkerStyle } from '../../workbook/markerStyles';
import type { ChartModel } from '../../workbook/model';

/** What a chart shows now: its series with the values of their cells. */
export interface ChartData {
  readonly series: readonly ChartSeriesData[];
}

export interface ChartSeriesData {
  readonly name: string;
  /** As the cells show them; empty when the series has no category cells. */
  readonly categories: readonly string[];
  /** For a scatter: the numbers of the category cells. */
  readonly x: readonly (number | null)[];
  /** A cell that holds no number is a gap. */
  readonly values: readonly (number | null)[];
  readonly color?: string;
  readonly markerOutline?: string;
  readonly markerStyle?: MarkerStyle;
  readonly pointColors?: readonly string[];
}

/** A cell as a chart needs it. */
export interface ChartCell {
  readonly value: unknown;
  readonly text: string;
}

/** Reads the cells of a reference such as `'Overview'!$B$8:$B$12`; none when the reference leads nowhere. */
export type ReadCells = (reference: string) => readonly ChartCell[];

/** The data of a chart, read anew from its cells. */
export function chartData(chart: ChartModel, read: ReadCells): ChartData {
  return {
    series: chart.series.map(
      ({ name, categories, values, color, markerOutline, markerStyle, pointColors }) => {
        const categoryCells = categories === undefined ? [] : read(categories);
        return {
          name: name.startsWith('=') ? (read(name.slice(1))[0]?.text ?? '') : name,
          categories: categoryCells.map((cell) => cell.text),
          x: categoryCells.map((cell) => numberOf(cell)),
          values: read(values).map((cell) => numberOf(cell)),
          ...(color === undefined ? {} : { color }),
          ...(markerOutline === undefined ? {} : { markerOutline }),
          ...(markerStyle === undefined ? {} : { markerStyle }),
          ...(pointColors === undefined ? {} : { pointColors }),
        };
      },
    ),
  };
}

function numberOf(cell: ChartCell): number | null {
  return typeof cell.value === 'number' ? cell.value : null;
}
