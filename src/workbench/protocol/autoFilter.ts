import { parseReference } from '../workbook/address';
import { displayText } from '../workbook/displayText';
import { HostError, notImplemented } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { Arguments } from './arguments';
import { objectOf, unwrap, type TableTarget } from './crossFamily';
import { hostType, nullObject } from './hostObject';
import { requireWritable } from './rangeTarget';

/** A sheet's filter, or a table's. */
interface FilterTarget {
  readonly sheet: HostSheet;
  readonly table?: TableTarget;
}

/** The texts that a filter's criteria let through, from the column's cells. */
export function acceptedTexts(
  target: TableTarget,
  column: number,
  criteria: Readonly<Record<string, unknown>>,
): string[] {
  const { sheet, tableId } = target;
  const { area } = sheet.workbook.tables.require(tableId);
  const kind = criteria['filterOn'] ?? 'Values';
  const filterOn = typeof kind === 'string' ? kind.toLowerCase() : '';
  const texts = Array.from({ length: area.rowCount - 1 }, (_, index) => {
    const [row, at] = [area.row + 1 + index, area.column + column];
    return displayText(
      sheet.cells.value(row, at),
      sheet.formats.numberFormat(row, at),
      sheet.workbook.date1904,
    );
  });
  if (filterOn === 'values') {
    const values = criteria['values'];
    if (!Array.isArray(values)) throw new HostError('InvalidArgument');
    return values.map(String);
  }
  if (filterOn === 'custom') return texts.filter(matcher(String(criteria['criterion1'])));
  throw notImplemented(`filters on ${filterOn}`);
}

/** "=text*", "<>text", ">=5": a criterion as it stands in Excel's custom filter. */
function matcher(criterion: string): (text: string) => boolean {
  const [, sign = '=', rest = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const number = Number(rest);
  if (sign === '=' || sign === '<>') {
    const pattern = new RegExp(
      `^${rest
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
      'is',
    );
    return (text) => pattern.test(text) === (sign === '=');
  }
  return (text) => {
    const value = Number(text.replace(/[,%]/g, ''));
    if (text === '' || Number.isNaN(value)) return false;
    if (sign === '>') return value > number;
    if (sign === '<') return value < number;
    return sign === '>=' ? value >= number : value <= number;
  };
}

function apply(target: FilterTarget, args: Arguments): void {
  requireWritable(target.sheet);
  const value = args.raw();
  const area = typeof value === 'string' ? parseReference(value)?.area : unwrap('Range', value)?.area;
  if (!area) throw new HostError('InvalidArgument');
  const { sheet, table } = target;
  if (!table) {
    if (!args.isMissing(1)) throw notImplemented('criteria of a filter outside a table');
    sheet.extras.autoFilter = area;
    sheet.changed();
    return;
  }
  if (!args.isMissing(1)) {
    const column = args.number(1);
    const texts = args.isMissing(2) ? undefined : acceptedTexts(table, column, args.record(2));
    sheet.workbook.tables.filter(table.tableId, column, texts);
  }
}

function clearCriteria({ sheet, table }: FilterTarget): void {
  if (!table) return;
  const { tables } = sheet.workbook;
  tables.require(table.tableId).columns.forEach((_, column) => {
    if (tables.filterOf(table.tableId, column)) tables.filter(table.tableId, column, undefined);
  });
}

export const autoFilter = hostType<FilterTarget>('AutoFilter', {
  get: {
    Enabled: ({ sheet, table }) =>
      table ? sheet.workbook.tables.require(table.tableId).showFilter : sheet.extras.autoFilter !== undefined,
    IsDataFiltered: ({ sheet, table }) =>
      table !== undefined &&
      sheet.workbook.tables
        .require(table.tableId)
        .columns.some((_, column) => sheet.workbook.tables.filterOf(table.tableId, column)),
  },
  call: {
    Apply: apply,
    ClearCriteria: clearCriteria,
    GetRangeOrNullObject: ({ sheet, table }) => {
      const area = table ? sheet.workbook.tables.require(table.tableId).area : sheet.extras.autoFilter;
      return area ? objectOf('Range', { sheet, area }) : nullObject;
    },
    Remove: (target) => {
      clearCriteria(target);
      target.sheet.extras.autoFilter = undefined;
      target.sheet.changed();
    },
  },
});
