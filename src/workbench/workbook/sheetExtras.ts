import type {
  AreaModel,
  ChartModel,
  ConditionalFormatModel,
  LinkModel,
  PrintModel,
  SheetModel,
  TableModel,
  ValidationModel,
} from './model';
import { emptyObjects, type SheetObjects } from './sheetObjects';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A conditional format with the identity that the API gives it. */
export interface HostConditionalFormat {
  readonly id: string;
  model: ConditionalFormatModel;
}

/** What the API may set of a chart beyond the model, kept so that it reads back. */
export type HostChart = Mutable<ChartModel>;

/** How a table looks; its name, cells and columns are the engine's. */
export type TableLook = Mutable<
  Pick<
    TableModel,
    | 'style'
    | 'showHeaders'
    | 'showTotals'
    | 'showFilter'
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'highlightFirstColumn'
    | 'highlightLastColumn'
  >
>;

/** What a sheet has that the engine does not keep for us. */
export interface SheetExtras {
  visibility: SheetModel['visibility'];
  isProtected: boolean;
  charts: HostChart[];
  conditionalFormats: HostConditionalFormat[];
  validations: ValidationModel[];
  links: Map<string, LinkModel>;
  tableLooks: Map<string, TableLook>;
  autoFilter: AreaModel | undefined;
  print: PrintModel;
  customProperties: Map<string, string>;
  objects: SheetObjects;
}

export function emptyExtras(): SheetExtras {
  return {
    visibility: 'visible',
    isProtected: false,
    charts: [],
    conditionalFormats: [],
    validations: [],
    links: new Map(),
    tableLooks: new Map(),
    autoFilter: undefined,
    print: { orientation: 'portrait' },
    customProperties: new Map(),
    objects: emptyObjects(),
  };
}

export function linkKey(row: number, column: number): string {
  return `${row},${column}`;
}
