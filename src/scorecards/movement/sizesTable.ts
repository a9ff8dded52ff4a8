import type { Context } from '../context';
import { formula } from '../live';
import { grid } from '../report/grid';
import type { ReportColumn } from '../report/putTable';
import type { SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { movementTexts as texts } from '../texts/movementTexts';
import { reportTexts } from '../texts/reportTexts';
import type { Counting } from './counting';
import type { Former } from './former';

/** Columns of the table in order: what was, what happened, what is. */
export const sizeColumns = {
  before: grid.first,
  stayed: grid.first + 1,
  movedIn: grid.first + 2,
  firstSeen: grid.first + 3,
  movedOut: grid.first + 4,
  gone: grid.first + 5,
  now: grid.first + 6,
  change: grid.first + 7,
  valueBefore: grid.first + 8,
  valueNow: grid.first + 9,
} as const;
type SizeColumn = keyof typeof sizeColumns;

export interface SizesTable {
  readonly columns: readonly ReportColumn[];
  readonly cells: readonly (readonly SpecCell[])[];
  readonly rows: number;
  readonly total: (column: SizeColumn) => string;
}

/** Labels of the segments of either time: those of today in their order, then those that only were. */
export function sizeLabels(context: Context, former: Former): readonly string[] {
  const labels = context.segments.map(({ label }) => label);
  const was = former.segments.map(({ label }) => label);
  if (former.notPlaced !== undefined) was.push(former.notPlaced);
  return [...labels, ...was.filter((label) => !labels.includes(label))];
}

/** Each segment before and now, and where the difference comes from. */
export function sizesTable(
  context: Context,
  former: Former,
  counting: Counting,
  headerRow: number,
): SizesTable {
  const { say, formats, facts } = context;
  const labels = sizeLabels(context, former);
  const first = headerRow + 1;
  const totalRow = first + labels.length;
  const at = (row: number, column: SizeColumn): string => absolute(row, sizeColumns[column]);
  const line = (label: string, index: number): SpecCell[] => {
    const row = first + index;
    const own = absolute(row, grid.name);
    return [
      label,
      formula(`${counting.customers(own, undefined)}+${counting.gone(own)}`),
      formula(counting.customers(own, own)),
      formula(`${at(row, 'now')}-${at(row, 'stayed')}-${at(row, 'firstSeen')}`),
      formula(counting.customers(counting.firstSeen, own)),
      formula(`${at(row, 'before')}-${at(row, 'stayed')}-${at(row, 'gone')}`),
      formula(counting.gone(own)),
      formula(counting.customers(undefined, own)),
      formula(`${at(row, 'now')}-${at(row, 'before')}`),
      ...values(
        counting.valueBefore(own, undefined),
        counting.goneValue(own),
        counting.value(undefined, own),
      ),
    ];
  };
  const values = (before: string, gone: string, now: string): SpecCell[] => [
    ...(former.hasValue ? [formula(`${before}+${gone}`)] : []),
    ...(facts.valueField === undefined ? [] : [formula(now)]),
  ];
  const money = formats.largeMoney(former.largestSum);
  const columns: ReportColumn[] = [
    { title: say(reportTexts.segment) },
    { title: say(texts.before), format: formats.count },
    { title: say(texts.remained), format: formats.count },
    { title: say(texts.movedIn), format: formats.count },
    { title: say(texts.firstSeen), format: formats.count },
    { title: say(texts.movedOut), format: formats.count },
    { title: say(texts.gone), format: formats.count },
    { title: say(texts.now), format: formats.count },
    { title: say(texts.change), format: '"▲ "#,##0;"▼ "#,##0;"="' },
    ...(former.hasValue ? [{ title: say(texts.valueBefore), format: money }] : []),
    ...(facts.valueField === undefined ? [] : [{ title: say(texts.valueNow), format: money }]),
  ];
  const sums = columns.slice(1).map((_, index): SpecCell => {
    const column = grid.first + index;
    return formula(`SUM(${absolute(first, column)}:${absolute(totalRow - 1, column)})`);
  });
  return {
    columns,
    cells: [...labels.map(line), [say(reportTexts.all), ...sums]],
    rows: labels.length,
    total: (column) => absolute(totalRow, sizeColumns[column]),
  };
}
