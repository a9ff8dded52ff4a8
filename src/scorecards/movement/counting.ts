import { absolute, columnReference } from '../table/columnReference';
import type { Context } from '../context';
import { quoted } from '../live';
import { area, type SheetBuilder } from '../sheetBuilder';
import { grid } from '../report/grid';
import { movementTexts as texts } from '../texts/movementTexts';
import { tableTexts } from '../texts/tableTexts';
import type { Former } from './former';

/** Columns of the table of customers that are gone. */
const goneColumns = { segment: grid.name, id: grid.name + 1, value: grid.name + 2 } as const;

/**
 * Formula texts over the Customers table and the table of customers that are gone. Segments come as the address of a
 * cell with their label, or as text in quotes.
 */
export interface Counting {
  /** Customers from one segment in another; of all where one is left out. */
  readonly customers: (from: string | undefined, to: string | undefined) => string;
  readonly value: (from: string | undefined, to: string | undefined) => string;
  readonly valueBefore: (from: string | undefined, to: string | undefined) => string;
  readonly gone: (from: string | undefined) => string;
  readonly goneValue: (from: string | undefined) => string;
  readonly firstSeen: string;
  readonly notPlaced: string | undefined;
}

/** @param goneRow sheet row (0-based) of the first customer that is gone */
export function countingOver(context: Context, former: Former, goneRow: number): Counting {
  const { table, facts, say } = context;
  const where = (from: string | undefined, to: string | undefined): string[] => [
    ...(from === undefined ? [] : [table.reference('former'), from]),
    ...(to === undefined ? [] : [table.reference('segment'), to]),
  ];
  const count = former.gone.length;
  const goneCells = (column: number): string =>
    `${absolute(goneRow, column)}:${absolute(goneRow + count - 1, column)}`;
  const goneSegment = columnReference('gone', say(texts.goneSegment), goneCells(goneColumns.segment));
  const goneValue = columnReference('gone', say(texts.valueBefore), goneCells(goneColumns.value));
  const sumOf = (column: string) => (from: string | undefined, to: string | undefined) => {
    const criteria = where(from, to);
    return criteria.length === 0 ? `SUM(${column})` : `SUMIFS(${[column, ...criteria].join(',')})`;
  };
  const { valueField } = facts;
  return {
    customers: (from, to) => {
      const criteria = where(from, to);
      return criteria.length === 0 ? `ROWS(${table.reference('id')})` : `COUNTIFS(${criteria.join(',')})`;
    },
    value: valueField === undefined ? () => '0' : sumOf(table.reference(valueField)),
    valueBefore: former.hasValue ? sumOf(table.reference('formerValue')) : () => '0',
    gone: (from) => {
      if (count === 0) return '0';
      return from === undefined ? `ROWS(${goneSegment})` : `COUNTIFS(${goneSegment},${from})`;
    },
    goneValue: (from) => {
      if (count === 0 || !former.hasValue) return '0';
      return from === undefined ? `SUM(${goneValue})` : `SUMIFS(${goneValue},${goneSegment},${from})`;
    },
    firstSeen: quoted(former.firstSeen),
    notPlaced: former.notPlaced === undefined ? undefined : quoted(former.notPlaced),
  };
}

/** The customers that are gone as a table, from its header on. Gives the row below. */
export function putGone(sheet: SheetBuilder, context: Context, former: Former, header: number): number {
  const { say, formats } = context;
  const width = former.hasValue ? 3 : 2;
  sheet.put(
    header,
    grid.name,
    ...[say(texts.goneSegment), say(texts.customer), say(texts.valueBefore)].slice(0, width),
  );
  former.gone.forEach(({ id, label, value }, index) => {
    const cells = [label, id, Number.isFinite(value) ? value : null];
    sheet.put(header + 1 + index, grid.name, ...cells.slice(0, width));
  });
  sheet.style(area(header + 1, grid.name, former.gone.length, 2), { numberFormat: '@' });
  if (former.hasValue) {
    sheet.style(area(header, goneColumns.value, former.gone.length + 1), { align: 'right' });
    sheet.style(area(header + 1, goneColumns.value, former.gone.length), { numberFormat: formats.money });
  }
  sheet.table({
    key: 'gone',
    name: say(tableTexts.goneTable),
    area: area(header, grid.name, former.gone.length + 1, width),
    style: 'TableStyleLight1',
  });
  return header + 1 + former.gone.length;
}
