import type { FieldName } from '../../customers/fields';
import type { Context } from '../context';
import { largestMean } from '../largest';
import { formula, guarded } from '../live';
import { grid } from '../report/grid';
import type { ReportColumn } from '../report/putTable';
import type { SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { overviewTexts as texts } from '../texts/overviewTexts';
import { reportTexts } from '../texts/reportTexts';

type SegmentMeasure =
  | 'count'
  | 'countShare'
  | 'value'
  | 'valueShare'
  | 'meanValue'
  | 'clv'
  | 'satisfaction'
  | 'retention'
  | 'risk';

interface Measure {
  readonly key: SegmentMeasure;
  readonly column: ReportColumn;
  /** `segment` is the address of the label; undefined for all customers. */
  readonly cell: (segment: string | undefined, row: number) => SpecCell;
}

/** The table of segments on the Overview: what stands in it, and where. */
export interface SegmentTable {
  readonly columns: readonly ReportColumn[];
  readonly cells: readonly (readonly SpecCell[])[];
  readonly has: (measure: SegmentMeasure) => boolean;
  /** Sheet column of a measure. */
  readonly columnOf: (measure: SegmentMeasure) => number;
  /** The segments' cells of a measure, without the total. */
  readonly range: (measure: SegmentMeasure) => string;
  readonly at: (measure: SegmentMeasure, segment: number) => string;
  readonly labelAt: (segment: number) => string;
  readonly firstRow: number;
  readonly totalRow: number;
}

/** For means of segments in a field. */
export function meanMoney(context: Context, field: FieldName): string {
  return context.formats.largeMoney(largestMean(context, [field]));
}

function measures(context: Context, totalRow: number, columnOf: (key: SegmentMeasure) => number): Measure[] {
  const { facts, formats, live, say, fieldName } = context;
  const { valueField } = facts;
  const shareOf = (key: SegmentMeasure, row: number): SpecCell =>
    guarded(`${absolute(row, columnOf(key))}/${absolute(totalRow, columnOf(key))}`);
  const mean = (key: SegmentMeasure, field: FieldName, format: string): Measure => ({
    key,
    column: { title: fieldName(field), format },
    cell: (segment) => guarded(live.mean(field, segment)),
  });
  const list: Measure[] = [
    {
      key: 'count',
      column: { title: say(texts.customers), format: formats.count },
      cell: (segment) => formula(live.count(segment)),
    },
    {
      key: 'countShare',
      column: { title: say(texts.shareOfCustomers), format: formats.share },
      cell: (_, row) => shareOf('count', row),
    },
  ];
  if (valueField !== undefined)
    list.push(
      {
        key: 'value',
        column: { title: fieldName(valueField), format: formats.largeMoney(facts.sum(valueField)) },
        cell: (segment) => formula(live.sum(valueField, segment)),
      },
      {
        key: 'valueShare',
        column: { title: say(texts.shareOfValue), format: formats.share },
        cell: (_, row) => shareOf('value', row),
      },
      {
        key: 'meanValue',
        column: { title: say(texts.meanValue), format: meanMoney(context, valueField) },
        cell: (segment) => guarded(live.mean(valueField, segment)),
      },
    );
  if (facts.has('clv') && valueField !== 'clv') {
    const clv = mean('clv', 'clv', meanMoney(context, 'clv'));
    list.push({ ...clv, column: { ...clv.column, title: say(texts.meanClvShort) } });
  }
  if (facts.has('satisfaction')) list.push(mean('satisfaction', 'satisfaction', formats.decimal));
  if (facts.has('retention')) list.push(mean('retention', 'retention', formats.share));
  else if (facts.has('pAlive')) list.push(mean('retention', 'pAlive', formats.share));
  if (facts.risk !== undefined)
    list.push({
      key: 'risk',
      column: { title: say(texts.atRisk), format: formats.count },
      cell: (segment) => formula(live.countWhere('risk', '>=3', segment)),
    });
  return list;
}

/** @param headerRow sheet row (0-based) of the table's header */
export function segmentTable(context: Context, headerRow: number): SegmentTable {
  const firstRow = headerRow + 1;
  const totalRow = firstRow + context.segments.length;
  const keys: SegmentMeasure[] = [];
  const columnOf = (key: SegmentMeasure): number => {
    const index = keys.indexOf(key);
    if (index < 0) throw new RangeError(`no measure ${key} in the segment table`);
    return grid.first + index;
  };
  const list = measures(context, totalRow, columnOf);
  keys.push(...list.map(({ key }) => key));
  const labelAt = (segment: number): string => absolute(firstRow + segment, grid.name);
  return {
    columns: [{ title: context.say(reportTexts.segment) }, ...list.map(({ column }) => column)],
    cells: [
      ...context.segments.map(({ label }, index): SpecCell[] => [
        label,
        ...list.map(({ cell }) => cell(labelAt(index), firstRow + index)),
      ]),
      [context.say(reportTexts.all), ...list.map(({ cell }) => cell(undefined, totalRow))],
    ],
    has: (measure) => keys.includes(measure),
    columnOf,
    range: (measure) =>
      `${absolute(firstRow, columnOf(measure))}:${absolute(totalRow - 1, columnOf(measure))}`,
    at: (measure, segment) => absolute(firstRow + segment, columnOf(measure)),
    labelAt,
    firstRow,
    totalRow,
  };
}
