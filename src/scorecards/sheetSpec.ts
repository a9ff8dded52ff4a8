/**
 * A sheet as plain data: what the scorecards room builds and the Excel room writes.
 *
 * Rows and columns are 0-based. A formula names other sheets and tables of the same batch by key,
 * `{sheet:overview}` and `{table:customers}`; the writer fills in the names it really gave them
 * (`'Overview (2)'`, `Customers_2`), since names must be unique in the user's workbook.
 */
export interface SheetSpec {
  readonly key: string;
  /** The name asked for, in the user's language; the writer makes it legal and unique. */
  readonly name: string;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Width of each column from A on, in characters of the default font. */
  readonly columnWidths: readonly number[];
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledRange[];
  readonly merges?: readonly Area[];
  readonly tables?: readonly TableSpec[];
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  readonly charts?: readonly ChartSpec[];
  readonly links?: readonly LinkSpec[];
  readonly print: PrintSpec;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell's content: text is always text (never run as a formula); a formula says so; null leaves it empty. */
export type SpecCell = string | number | boolean | null | { readonly formula: string };

/** A rectangle of cells. All rows have the same length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly SpecCell[])[];
}

/** Looks, over whole ranges; later ones win. */
export interface StyledRange {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  /** #RRGGBB */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borderTop?: BorderSpec;
  readonly borderBottom?: BorderSpec;
  readonly borderInside?: BorderSpec;
}

export interface BorderSpec {
  readonly color: string;
  readonly weight: 'hairline' | 'thin' | 'medium';
}

/** A real Excel table over cells of a block; the first row of `area` is its header. */
export interface TableSpec {
  readonly key: string;
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly showTotals?: boolean;
}

export type ConditionalFormatSpec =
  | { readonly kind: 'dataBar'; readonly area: Area; readonly color: string }
  | {
      readonly kind: 'colorScale';
      readonly area: Area;
      readonly minimum: string;
      readonly midpoint?: string;
      readonly maximum: string;
    }
  | {
      readonly kind: 'iconSet';
      readonly area: Area;
      readonly icons: 'threeTrafficLights' | 'threeArrows' | 'fiveRatings';
    }
  | ({
      /** `formula` is relative to the area's first cell. */
      readonly kind: 'formula';
      readonly area: Area;
      readonly formula: string;
    } & HighlightSpec)
  | ({
      /** Cells that hold this number; cheaper than a formula, which is calculated for each cell. */
      readonly kind: 'equalTo';
      readonly area: Area;
      readonly number: number;
    } & HighlightSpec);

/** How a cell looks for which a rule holds. */
export interface HighlightSpec {
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface ChartSpec {
  readonly key: string;
  readonly kind: 'column' | 'bar' | 'stackedColumn' | 'line' | 'doughnut' | 'scatter' | 'radar';
  readonly title: string;
  /** For people who cannot see it. */
  readonly alternativeText: string;
  /** The cells it covers. */
  readonly place: Area;
  readonly series: readonly ChartSeriesSpec[];
  readonly showLegend: boolean;
  readonly showDataLabels?: boolean;
  readonly valueFormat?: string;
  /** Where the value axis begins: columns that stand for amounts must begin at 0. Chosen by the host if absent. */
  readonly valueAxisMinimum?: number;
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
}

export interface ChartSeriesSpec {
  readonly name: string;
  /** Cells of the same batch; `sheet` is a sheet's key. For a scatter, `categories` are the x values. */
  readonly categories: RangeRef;
  readonly values: RangeRef;
  readonly color?: string;
  /** Scatter: shape of the points, so that series are told apart without colour. A circle if absent. */
  readonly marker?: MarkerShape;
  /** Doughnut: a colour for each point. */
  readonly pointColors?: readonly string[];
}

/** The last three are drawn of lines alone. */
export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'x' | 'plus' | 'star';

export interface RangeRef {
  readonly sheet: string;
  readonly area: Area;
}

/** A link within the workbook. The cell's own text stays. */
export interface LinkSpec {
  readonly row: number;
  readonly column: number;
  readonly target: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly screenTip?: string;
}

/** Points from the paper's edges. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintSpec {
  readonly orientation: 'portrait' | 'landscape';
  /** The host's own if absent. */
  readonly margins?: PageMargins;
  /** Pages across. */
  readonly fitToWidth: 1;
  /** Pages down; as many as it takes if absent. */
  readonly fitToHeight?: 1;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly area?: Area;
  /** Rows before which a new page begins. */
  readonly pageBreaks?: readonly number[];
  readonly footer?: string;
}
