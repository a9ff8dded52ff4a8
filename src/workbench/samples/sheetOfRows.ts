import { emptySheet } from '../workbook/emptyModel';
import type { CellModel, SheetModel, StyleModel } from '../workbook/model';

/** A cell of a row: its value, or its formula with a leading "=", and its look. */
export type RowCell = CellModel['value'] | null | StyledCell;

export interface StyledCell extends Omit<CellModel, 'style'> {
  readonly style?: StyleModel;
}

export interface SheetOfRows {
  readonly id: string;
  readonly name: string;
  /** From row 0 on; a row that is left empty is []. */
  readonly rows: readonly (readonly RowCell[])[];
  /** Looks of cells that bring none, by column. */
  readonly columnStyles?: readonly (StyleModel | undefined)[];
  /** Pixels, by column. */
  readonly widths?: readonly number[];
}

/** A sheet of rows of cells, with equal looks stored once. Everything else is added by spreading over it. */
export function sheetOfRows({ id, name, rows, columnStyles = [], widths = [] }: SheetOfRows): SheetModel {
  const styles: StyleModel[] = [];
  const indices = new Map<string, number>();
  const styleIndex = (style: StyleModel | undefined): number | undefined => {
    if (style === undefined || Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, styles.length);
    return styles.push(style) - 1;
  };
  const cells: Record<number, Record<number, CellModel>> = {};
  rows.forEach((row, rowIndex) => {
    const line: Record<number, CellModel> = {};
    row.forEach((cell, column) => {
      if (cell === null || cell === undefined) return;
      const { style, ...content }: StyledCell = isStyled(cell) ? cell : { value: cell };
      const index = styleIndex(style ?? columnStyles[column]);
      line[column] = index === undefined ? content : { ...content, style: index };
    });
    if (Object.keys(line).length > 0) cells[rowIndex] = line;
  });
  const columns = Object.fromEntries(widths.map((width, column) => [column, { width }]));
  return { ...emptySheet(id, name), cells, styles, columns };
}

function isStyled(cell: RowCell): cell is StyledCell {
  return typeof cell === 'object' && cell !== null && !('error' in cell);
}
