import type { ResultCell } from '../parameter';

export interface SampleCell {
  value?: ResultCell;
  formula?: string;
  spill?: { rowCount: number; columnCount: number };
  style?: number;
}
export interface SampleStyle {
  readonly numberFormat?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly fill?: string;
}
type Cells = Record<number, Record<number, SampleCell>>;

export const title: SampleStyle = { bold: true, fontSize: 16 };
export const heading: SampleStyle = { bold: true, fontSize: 12, fill: '#E8EEF4' };
export const note: SampleStyle = { fontColor: '#5A5A5A' };
export const input = (numberFormat: string): SampleStyle => ({ fontColor: '#1F4E9E', numberFormat });
export const answer = (numberFormat: string): SampleStyle => ({ bold: true, fill: '#F1F7EE', numberFormat });

/** Collects the cells of a sheet, and each style once. */
export function sheetWriter() {
  const cells: Cells = {};
  const styles: SampleStyle[] = [];
  const put = (row: number, column: number, style: SampleStyle, cell: SampleCell): void => {
    (cells[row] ??= {})[column] = { ...cell, style: styleIndex(styles, style) };
  };
  return { cells, styles, put };
}

/** What a sheet has besides cells. */
export const plainSheet = {
  visibility: 'visible' as const,
  showGridlines: false,
  protected: false,
  columns: {
    0: { width: 150 },
    ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, { width: 96 }])),
  },
  rows: {},
  freeze: { rows: 2, columns: 0 },
  merges: [],
  tables: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
  links: [],
  print: { orientation: 'portrait' as const, paperSize: 'a4' as const, fitToWidth: 1, fitToHeight: 0 },
};

function styleIndex(styles: SampleStyle[], style: SampleStyle): number {
  const key = JSON.stringify(style);
  const known = styles.findIndex((one) => JSON.stringify(one) === key);
  return known >= 0 ? known : styles.push(style) - 1;
}
