import { textWidth } from '../design/textWidth';
import type { CustomersTable } from '../table/customersTable';
import type { SpecCell } from '../sheetSpec';

const narrowest = 8;
const widest = 34;
const riskWidth = 10;
/** Headers are bold; a word of theirs is not to be broken. */
const boldness = 1.12;
const filterButton = 3;
/** Customers looked at for a column's width: enough for one that is rarely too narrow, and fast. */
const sample = 400;

function shownWidth(cell: SpecCell, format: string): number {
  if (typeof cell === 'string') return textWidth(cell);
  if (typeof cell !== 'number') return 0;
  // Each of 年, 月 and 日 is two digits wide.
  if (format.startsWith('yyyy')) return format.includes('年') ? 14 : 10;
  if (format.includes('%')) return 7;
  const digits = Math.abs(cell) < 1 ? 1 : Math.floor(Math.log10(Math.abs(cell))) + 1;
  const separators = format.includes(',') ? Math.floor((digits - 1) / 3) : 0;
  const decimals =
    format === 'General' ? Math.min(6, String(cell).length - digits) : format.includes('.') ? 4 : 0;
  return digits + separators + decimals + (cell < 0 ? 1 : 0) + (format.includes('"') ? 2 : 0);
}

/** Widths that fit header (in two lines if need be, beside its filter button) and cells. */
export function columnWidths(table: CustomersTable): number[] {
  const step = Math.max(1, Math.floor(table.rowCount / sample));
  return table.columns.map((column) => {
    let width = 0;
    for (let position = 0; position < table.rowCount; position += step)
      width = Math.max(width, shownWidth(column.cell(table.order[position] ?? 0), column.format));
    // What risk shows is a word of its number format.
    if (column.look === 'risk') width = riskWidth;
    const header = textWidth(column.header);
    const words = column.header.split(/[\s_]+/).map(textWidth);
    const headerWidth = Math.max(...words.map((word) => word * boldness), header / 2) + filterButton;
    const needed = Math.max(width + 1.5, Math.min(headerWidth, widest), narrowest);
    return Math.round(Math.min(widest, needed) * 10) / 10;
  });
}
