import type { FieldName } from '../../customers/fields';
import type { Context } from '../context';
import { largestMean } from '../largest';
import { changeOf, formula, guarded } from '../live';
import { grid } from '../report/grid';
import type { ReportColumn } from '../report/putTable';
import type { SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { costsTexts as texts } from '../texts/costsTexts';
import { reportTexts } from '../texts/reportTexts';
import { sumOf } from './sumOf';

/** A cost by kind: one field, or several under one name. */
export interface CostLine {
  readonly title: string;
  readonly fields: readonly FieldName[];
}

export interface PlainTable {
  readonly columns: readonly ReportColumn[];
  readonly cells: readonly (readonly SpecCell[])[];
}

/** The largest sum of costs that a table or a chart of these lines shows. */
export function largestCost({ facts }: Context, lines: readonly CostLine[]): number {
  const costs = lines
    .flatMap(({ fields }) => fields)
    .reduce((sum, field) => sum + (facts.sum(field) || 0), 0);
  return Math.max(costs, facts.sum('standardCost') || 0);
}

/** For sums of costs: one format for a whole table, so that its columns add up as they are read. */
function sumFormat(context: Context, lines: readonly CostLine[]): string {
  return context.formats.largeMoney(largestCost(context, lines));
}

/** For costs per customer, of segments or of all. */
function meanFormat(context: Context, lines: readonly CostLine[]): string {
  const fields = lines.flatMap((line) => line.fields);
  return context.formats.largeMoney(largestMean(context, fields));
}

/** Kinds of cost, their share, per customer and of value, and their total. */
export function kindTable(context: Context, headerRow: number, lines: readonly CostLine[]): PlainTable {
  const { facts, formats, live, say } = context;
  const { valueField } = facts;
  const totalRow = headerRow + 1 + lines.length;
  const row = (title: string, total: SpecCell, at: number): SpecCell[] => {
    const own = absolute(at, grid.first);
    return [
      title,
      total,
      guarded(`${own}/${absolute(totalRow, grid.first)}`),
      guarded(`${own}/${live.count()}`),
      ...(valueField === undefined ? [] : [guarded(`${own}/${live.sum(valueField)}`)]),
    ];
  };
  const range = `${absolute(headerRow + 1, grid.first)}:${absolute(totalRow - 1, grid.first)}`;
  return {
    columns: [
      { title: say(texts.kind) },
      { title: say(texts.total), format: sumFormat(context, lines) },
      { title: say(texts.shareOfCost), format: formats.share },
      { title: say(texts.perCustomer), format: meanFormat(context, lines) },
      ...(valueField === undefined ? [] : [{ title: say(texts.shareOfValue), format: formats.rate }]),
    ],
    cells: [
      ...lines.map(({ title, fields }, index) =>
        row(title, formula(sumOf(context, fields)), headerRow + 1 + index),
      ),
      row(say(texts.total), formula(`SUM(${range})`), totalRow),
    ],
  };
}

/** Where the columns of the table by segment stand. */
export interface SegmentCostTable extends PlainTable {
  readonly lineColumn: (line: number) => number;
  readonly totalColumn: number;
  /** Absent without a cost standard. */
  readonly standardColumn?: number;
  readonly varianceColumn?: number;
  readonly varianceShareColumn?: number;
}

/** Cost of each segment by kind, in all, per customer, and against the standard. */
export function segmentCostTable(
  context: Context,
  headerRow: number,
  lines: readonly CostLine[],
): SegmentCostTable {
  const { facts, formats, live, say, segments } = context;
  const standard = facts.has('standardCost');
  const total = grid.first + lines.length;
  const standardColumn = total + 2;
  const sums = sumFormat(context, lines);
  const row = (title: string, at: number, segment?: string): SpecCell[] => {
    const own = absolute(at, total);
    const against = absolute(at, standardColumn);
    return [
      title,
      ...lines.map(({ fields }) => formula(sumOf(context, fields, segment))),
      formula(`SUM(${absolute(at, grid.first)}:${absolute(at, total - 1)})`),
      guarded(`${own}/${live.count(segment)}`),
      ...(standard
        ? [
            formula(live.sum('standardCost', segment)),
            formula(`${own}-${against}`),
            guarded(changeOf(`${own}/${against}-1`)),
          ]
        : []),
    ];
  };
  return {
    columns: [
      { title: say(reportTexts.segment) },
      ...lines.map(({ title }) => ({ title, format: sums })),
      { title: say(texts.total), format: sums },
      { title: say(texts.perCustomer), format: meanFormat(context, lines) },
      ...(standard
        ? [
            { title: say(texts.standard), format: sums },
            { title: say(texts.variance), format: sums },
            { title: say(texts.varianceShare), format: formats.changeShare },
          ]
        : []),
    ],
    cells: [
      ...segments.map(({ label }, index) =>
        row(label, headerRow + 1 + index, absolute(headerRow + 1 + index, grid.name)),
      ),
      row(say(reportTexts.all), headerRow + 1 + segments.length),
    ],
    lineColumn: (line) => grid.first + line,
    totalColumn: total,
    ...(standard
      ? { standardColumn, varianceColumn: standardColumn + 1, varianceShareColumn: standardColumn + 2 }
      : {}),
  };
}
