import type { Worksheet } from '@cj-tech-master/excelts';

import type { CellModel, SheetModel, TableModel } from '../../../workbook/model';
import type { StoredFormula } from '../../formulas/formulaForFile';
import { areaAddress, cellAddress } from '../address';
import { totalsFunctions } from '../totalsFunctions';
import { escapeCellText, escapeXml } from '../xml';

/**
 * Makes room for a table in the frame. The file library would write and re-read every cell of it, so it
 * gets a table of one row, whose part is then overwritten with `tableXml`.
 */
export function reserveTable(frame: Worksheet, table: TableModel, number: number): void {
  frame.addTable({
    name: `reserved_${number}`,
    ref: cellAddress(table.area.row, table.area.column),
    columns: [{ name: 'column' }],
    rows: [['']],
  });
}

/** The part of a table, whole. `id` counts the tables of the workbook from 1. */
export function tableXml(
  table: TableModel,
  id: number,
  sheet: SheetModel,
  formula: (formula: string) => StoredFormula,
): string {
  const { area } = table;
  const filtered = areaAddress({ ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) });
  const filter = table.showFilter && table.showHeaders ? `<autoFilter ref="${filtered}"/>` : '';
  const name = escapeXml(table.name);
  const totalsRow = sheet.cells[area.row + area.rowCount - 1];
  const columns = table.columns.map((column, index) => {
    const start = `<tableColumn id="${index + 1}" name="${columnName(column)}"`;
    return table.showTotals ? start + totals(totalsRow?.[area.column + index], formula) : `${start}/>`;
  });
  const style = table.style === '' ? '' : ` name="${escapeXml(table.style)}"`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${areaAddress(area)}"` +
    `${table.showHeaders ? '' : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    `${filter}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo${style} showFirstColumn="${bit(table.highlightFirstColumn)}" showLastColumn="${bit(table.highlightLastColumn)}"` +
    ` showRowStripes="${bit(table.showBandedRows)}" showColumnStripes="${bit(table.showBandedColumns)}"/></table>`
  );
}

function bit(isSet: boolean | undefined): number {
  return isSet === true ? 1 : 0;
}

function columnName(name: string): string {
  return escapeCellText(name).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}

/** What a cell of the totals row says about its column: a label, a known total or a formula of its own. */
function totals(cell: CellModel | undefined, formula: (formula: string) => StoredFormula): string {
  if (cell?.formula === undefined) {
    const label = typeof cell?.value === 'string' ? cell.value : '';
    return label === '' ? '/>' : ` totalsRowLabel="${escapeCellText(label)}"/>`;
  }
  const number = /^=SUBTOTAL\((\d+),[^,]*\[[^,[\]]+\]\)$/i.exec(cell.formula)?.[1];
  const known = totalsFunctions[Number(number)];
  if (known !== undefined) return ` totalsRowFunction="${known}"/>`;
  const text = escapeXml(formula(cell.formula).text);
  return ` totalsRowFunction="custom"><totalsRowFormula>${text}</totalsRowFormula></tableColumn>`;
}

/**
 * The sheet with the headers of its tables as text: Excel repairs a file whose header cells differ from
 * the names of the columns.
 */
export function withTableHeaders(sheet: SheetModel): SheetModel {
  const headed = sheet.tables.filter(({ showHeaders }) => showHeaders);
  if (headed.length === 0) return sheet;
  const cells: Record<number, Record<number, CellModel>> = { ...sheet.cells };
  for (const { area, columns } of headed) {
    const row: Record<number, CellModel> = { ...cells[area.row] };
    columns.forEach((name, index) => {
      const column = area.column + index;
      const style = row[column]?.style;
      row[column] = { value: name, ...(style !== undefined && { style }) };
    });
    cells[area.row] = row;
  }
  return { ...sheet, cells };
}
