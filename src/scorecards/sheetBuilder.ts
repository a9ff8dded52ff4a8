import type { Language } from '../i18n/language';
import { colors, fontNames, sizes } from './design/tokens';
import type {
  Area,
  Block,
  CellStyle,
  ChartSpec,
  ConditionalFormatSpec,
  LinkSpec,
  PrintSpec,
  SheetSpec,
  SpecCell,
  StyledRange,
  TableSpec,
} from './sheetSpec';

/** Excel's limit of a cell's text. */
const longestText = 32_767;

/** An area from its corner and size; one cell unless said. */
export function area(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}

/** Excel refuses higher rows, and with them everything that is written along. */
const highestRow = 409;

/**
 * Collects a sheet cell by cell and range by range, then gives it as one block and its looks. Cells that
 * nobody put stay empty.
 */
export class SheetBuilder {
  private readonly grid: SpecCell[][] = [];
  private width = 0;
  private readonly looks: StyledRange[] = [];
  private readonly merged: Area[] = [];
  private readonly conditions: ConditionalFormatSpec[] = [];
  private readonly charts: ChartSpec[] = [];
  private readonly links: LinkSpec[] = [];
  private readonly tables: TableSpec[] = [];
  private readonly heights = new Map<number, number>();

  constructor(private readonly language: Language) {}

  put(row: number, column: number, ...cells: readonly SpecCell[]): void {
    while (this.grid.length <= row) this.grid.push([]);
    const line = this.grid[row];
    if (line === undefined) return;
    cells.forEach((cell, index) => {
      while (line.length < column + index) line.push(null);
      line[column + index] =
        typeof cell === 'string' && cell.length > longestText ? `${cell.slice(0, longestText - 1)}…` : cell;
    });
    this.width = Math.max(this.width, line.length);
  }

  /** Columns from the first one to the last that holds something. */
  get columnCount(): number {
    return this.width;
  }

  style(where: Area, ...looks: readonly CellStyle[]): void {
    this.looks.push({ area: where, style: Object.assign({}, ...looks) as CellStyle });
  }

  merge(where: Area): void {
    if (where.rowCount * where.columnCount > 1) this.merged.push(where);
  }

  /** A text over merged cells, in one look. */
  spread(where: Area, cell: SpecCell, ...looks: readonly CellStyle[]): void {
    this.put(where.row, where.column, cell);
    this.merge(where);
    this.style(where, ...looks);
  }

  /** A row's height in points, as far as Excel has it: text beyond is cut there, too. */
  height(row: number, points: number): void {
    this.heights.set(row, Math.min(highestRow, points));
  }

  heightOf(row: number): number | undefined {
    return this.heights.get(row);
  }

  condition(format: ConditionalFormatSpec): void {
    this.conditions.push(format);
  }

  chart(chart: ChartSpec): void {
    this.charts.push(chart);
  }

  link(link: LinkSpec): void {
    this.links.push(link);
  }

  table(table: TableSpec): void {
    this.tables.push(table);
  }

  /**
   * @param page.paper the white page behind everything: rows and columns that get the base look. Fill and
   *   font colour are set together, so that a dark theme changes neither or both.
   */
  finish(page: {
    readonly key: string;
    readonly name: string;
    readonly columnWidths: readonly number[];
    readonly print: PrintSpec;
    readonly paper?: Area;
    readonly freeze?: { readonly rows: number; readonly columns: number };
  }): SheetSpec {
    const width = this.width;
    const cells = this.grid.map((line) =>
      line.length === width ? line : [...line, ...Array<SpecCell>(width - line.length).fill(null)],
    );
    const block: Block = { row: 0, column: 0, cells };
    const base: CellStyle = {
      fontName: fontNames[this.language],
      fontSize: sizes.body,
      fontColor: colors.ink,
      fill: colors.paper,
    };
    return {
      key: page.key,
      name: page.name,
      tabColor: colors.primary,
      showGridlines: false,
      columnWidths: page.columnWidths,
      rowHeights: [...this.heights].map(([row, points]) => ({ row, points })).sort((a, b) => a.row - b.row),
      ...(page.freeze === undefined ? {} : { freeze: page.freeze }),
      blocks: [block],
      styles: [...(page.paper === undefined ? [] : [{ area: page.paper, style: base }]), ...this.looks],
      merges: this.merged,
      tables: this.tables,
      conditionalFormats: this.conditions,
      charts: this.charts,
      links: this.links,
      print: page.print,
    };
  }
}
