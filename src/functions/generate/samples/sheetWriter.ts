import type { ResultCell } from '../../parameter';
import { looks, type SampleStyle } from './looks';

export interface SampleCell {
  readonly value?: ResultCell;
  readonly formula?: string;
  readonly style: number;
}

export interface SampleLink {
  readonly row: number;
  readonly column: number;
  readonly location?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

/** Column A is a margin; labels stand in B, inputs and results from C on. */
export const labelColumn = 1;
export const firstColumn = 2;
const lastColumn = 13;

/** Collects the cells of a sheet, each style once, heights, merged cells and links. */
export function sheetWriter(id: string, name: string) {
  const cells: Record<number, Record<number, SampleCell>> = {};
  const styles: SampleStyle[] = [];
  const rows: Record<number, { readonly height: number }> = {};
  const merges: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  const links: SampleLink[] = [];
  const keys = new Map<string, number>();

  const styleOf = (style: SampleStyle): number => {
    const key = JSON.stringify(style);
    const known = keys.get(key);
    if (known !== undefined) return known;
    keys.set(key, styles.length);
    return styles.push(style) - 1;
  };
  /** A cell with a value, a formula, or a look alone. */
  const put = (
    row: number,
    column: number,
    style: SampleStyle,
    cell: Omit<SampleCell, 'style'> = {},
  ): void => {
    (cells[row] ??= {})[column] = { ...cell, style: styleOf(style) };
  };
  const wide = (row: number, style: SampleStyle, value: string, height: number): void => {
    put(row, labelColumn, style, { value });
    merges.push({ row, column: labelColumn, rowCount: 1, columnCount: lastColumn - labelColumn });
    rows[row] = { height };
  };
  return {
    put,
    putRow: (row: number, column: number, style: SampleStyle, values: readonly ResultCell[]): void =>
      values.forEach((value, i) => put(row, column + i, style, { value })),
    /** The sheet's name and what it is about, in the first two rows. */
    title: (lead: string): void => {
      wide(0, looks.title, name, 48);
      wide(1, looks.lead, lead, 44);
    },
    /** A heading with what it is about, ruled across the sheet. */
    heading: (row: number, heading: string, summary: string): void => {
      for (let column = labelColumn; column < lastColumn; column++) put(row, column, looks.summary);
      put(row, labelColumn, looks.heading, { value: heading });
      put(row, firstColumn, looks.summary, { value: summary });
      rows[row] = { height: 30 };
    },
    /** Room for headers of two lines, where one of them needs it. */
    headerHeight: (row: number, headers: readonly ResultCell[]): void => {
      if (headers.some((header) => textWidth(header) > longHeader)) rows[row] = { height: 38 };
    },
    link: (link: SampleLink): void => {
      links.push(link);
    },
    /** The sheet in the form that the workbench loads; `more` over what every sheet here has. */
    sheet: <More extends object>(more: More) => ({
      id,
      name,
      visibility: 'visible' as const,
      showGridlines: false,
      protected: false,
      tabColor: '#1F5A73',
      cells,
      styles,
      columns: {
        0: { width: 24 },
        [labelColumn]: { width: 216 },
        ...Object.fromEntries(
          Array.from({ length: lastColumn - firstColumn }, (_, i) => [firstColumn + i, { width: 128 }]),
        ),
      },
      rows,
      merges,
      tables: [],
      conditionalFormats: [],
      validations: [],
      links,
      print: { orientation: 'landscape' as const, paperSize: 'a4' as const, fitToWidth: 1, fitToHeight: 0 },
      ...more,
    }),
  };
}

/** About as many letters as a column shows in bold. */
const longHeader = 15;

/** In letters: a Chinese character is as wide as two. */
function textWidth(value: ResultCell): number {
  if (typeof value !== 'string') return 0;
  return value.length + value.replace(/[^\u2E80-\uFFEF]/g, '').length;
}

export type SheetWriter = ReturnType<typeof sheetWriter>;

/** `C5`, counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

/** `C5` or `C5:D9`. */
export function areaAddress(row: number, column: number, rowCount: number, columnCount: number): string {
  const first = cellAddress(row, column);
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** What a workbook has besides its sheets. */
export const plainWorkbook = {
  names: [],
  activeSheet: 0,
  date1904: false,
  structureProtected: false,
  settings: {},
  customXmlParts: [],
};
