import type { MarkerStyle } from './markerStyles';
import type { PageMargins } from './pageMargins';

/**
 * A workbook as plain data: what files are read into and written from, and what the engine loads.
 * Rows and columns are 0-based. Nothing here knows a spreadsheet engine or a file library.
 */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  readonly activeSheet: number;
  readonly date1904: boolean;
  /** The workbook's structure is protected: no sheet can be added, renamed, moved or deleted. */
  readonly structureProtected: boolean;
  /** Add-in settings (Office document settings): name to JSON value. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
}

export interface SheetModel {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly protected: boolean;
  /** Sparse: row → column → cell. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, CellModel>>>>;
  /** Cell looks by index into `styles`, kept apart so that equal ones are stored once. */
  readonly styles: readonly StyleModel[];
  /** Pixels at 96 dpi; columns not named have the default width. */
  readonly columns: Readonly<Record<number, { readonly width?: number; readonly hidden?: boolean }>>;
  readonly rows: Readonly<Record<number, { readonly height?: number; readonly hidden?: boolean }>>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly merges: readonly AreaModel[];
  readonly tables: readonly TableModel[];
  readonly charts: readonly ChartModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly validations: readonly ValidationModel[];
  readonly links: readonly LinkModel[];
  readonly autoFilter?: AreaModel;
  readonly print: PrintModel;
  /** What add-ins keep with the sheet, by key; nothing of it is seen in the grid. */
  readonly customProperties?: Readonly<Record<string, string>>;
}

export interface AreaModel {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellModel {
  /** Value, or last result of the formula; `{error: '#N/A'}` for an error. */
  readonly value?: string | number | boolean | { readonly error: string };
  /** With its leading "=". */
  readonly formula?: string;
  /** The spilled area of a dynamic array formula, in its first cell. */
  readonly spill?: { readonly rowCount: number; readonly columnCount: number };
  readonly style?: number;
}

export interface StyleModel {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', BorderModel>>;
}

export interface BorderModel {
  readonly style: 'hair' | 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
  readonly color: string;
}

export interface NameModel {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  readonly comment?: string;
  readonly visible: boolean;
  /** Sheet index for a sheet-level name. */
  readonly sheet?: number;
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly area: AreaModel;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilter: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns?: boolean;
  readonly highlightFirstColumn?: boolean;
  readonly highlightLastColumn?: boolean;
}

export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** Excel's own chart type: ColumnClustered, BarClustered, ColumnStacked, Line, Doughnut, XYScatter, Radar, … */
  readonly type: string;
  readonly title?: string;
  readonly alternativeText?: string;
  /** Pixels from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeriesModel[];
  readonly legend?: { readonly visible: boolean; readonly position: 'top' | 'bottom' | 'left' | 'right' };
  readonly dataLabels: boolean;
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
  readonly valueFormat?: string;
  /** Where the value axis begins and ends; chosen by who draws it if absent. */
  readonly valueAxisMinimum?: number;
  readonly valueAxisMaximum?: number;
  /** Names of categories stand at the low end of the values, also beside bars that run the other way. */
  readonly categoryLabelsLow?: true;
  /** The first category stands last: at the top of a bar chart, at the right of columns. */
  readonly categoriesReversed?: true;
  /** Labels of the value axis stand at the last category. */
  readonly valueLabelsHigh?: true;
}

export interface ChartSeriesModel {
  readonly name: string;
  /** With sheet: `'Overview'!$B$8:$B$12`. */
  readonly categories?: string;
  readonly values: string;
  readonly color?: string;
  /** Around a scatter's markers; their own color if absent. */
  readonly markerOutline?: string;
  /** Shape of its markers; a circle if absent. */
  readonly markerStyle?: MarkerStyle;
  readonly pointColors?: readonly string[];
}

/** A rule over one area or several; its formulas are relative to the first cell of the first one. */
export type ConditionalFormatModel = ConditionalRuleModel & { readonly others?: readonly AreaModel[] };

type ConditionalRuleModel =
  | {
      readonly kind: 'dataBar';
      readonly area: AreaModel;
      readonly color: string;
      readonly limits?: { readonly lower?: LimitModel; readonly upper?: LimitModel };
    }
  | {
      readonly kind: 'colorScale';
      readonly area: AreaModel;
      readonly minimum: string;
      readonly midpoint?: string;
      readonly maximum: string;
      readonly limits?: {
        readonly minimum?: LimitModel;
        readonly midpoint?: LimitModel;
        readonly maximum?: LimitModel;
      };
    }
  | {
      readonly kind: 'iconSet';
      readonly area: AreaModel;
      readonly style: string;
      /** Where each icon but the lowest begins, the lower ones first. */
      readonly limits?: readonly LimitModel[];
    }
  | ({
      readonly kind: 'formula';
      readonly area: AreaModel;
      readonly formula: string;
    } & HighlightModel)
  | ({
      /** What the cell's own value is compared with: formulas, relative to the area's first cell. */
      readonly kind: 'cellValue';
      readonly area: AreaModel;
      readonly operator: CellValueOperator;
      readonly formula1: string;
      /** Of `Between` and `NotBetween`. */
      readonly formula2?: string;
    } & HighlightModel);

/** Where a bar, a colour or an icon begins or ends, if not where Excel has it by itself. */
export interface LimitModel {
  /** Excel's own words. */
  readonly type: 'Number' | 'Percent' | 'Percentile' | 'Formula';
  /** `=50` */
  readonly formula: string;
}

/** How a cell looks for which a rule holds. */
export interface HighlightModel {
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Excel's own words. */
export type CellValueOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

export interface ValidationModel {
  readonly area: AreaModel;
  readonly kind: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom';
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
}

export interface LinkModel {
  readonly row: number;
  readonly column: number;
  /** `'Overview'!A1` within the workbook, or an address. */
  readonly location?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

export interface PrintModel {
  readonly orientation: 'portrait' | 'landscape';
  readonly paperSize?: 'a4' | 'letter';
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly titleRows?: string;
  readonly area?: string;
  readonly footer?: string;
  readonly centerHorizontally?: boolean;
  readonly margins?: PageMargins;
  /** Rows and columns (0-based) before which a new page begins. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
}
