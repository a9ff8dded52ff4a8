import { fieldKinds } from '../../customers/fieldKinds';
import type { FieldName } from '../../customers/fields';
import type { Context } from '../context';
import { formula } from '../live';
import { grid } from '../report/grid';
import { gridFormat } from '../report/gridFormat';
import type { ReportColumn } from '../report/putTable';
import type { SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { segmentsTexts as texts } from '../texts/segmentsTexts';

/** Customers listed in each segment; fewer of a large table, whose ranks take longer to compute. */
export function topCount({ table }: Context): number {
  return table.rowCount > 5000 ? 3 : 5;
}

/** Columns that names run over: with all details beside them they end where the page's grid ends. */
export const topNameColumns = 4;

/** Columns that say more of a customer, as far as the table has them. */
const details: readonly FieldName[] = ['clv', 'satisfaction', 'retention', 'lastPurchase'];

/** Who they are when the sheet is written: rows stand segment by segment, the most valuable first. */
function topOnes(context: Context, segment: number): readonly number[] {
  const { table, segments } = context;
  const first = segments.slice(0, segment).reduce((sum, { count }) => sum + count, 0);
  const shown = Math.min(topCount(context), segments[segment]?.count ?? 0);
  return Array.from(table.order.slice(first, first + shown));
}

export function topNames(context: Context, segment: number): string[] {
  const { table } = context;
  const column = table.column('name') ?? table.column('id');
  return topOnes(context, segment).map((customer) => {
    const name = column?.cell(customer);
    return typeof name === 'string' ? name : '';
  });
}

/** The largest number of one of them in a field. */
export function topLargest(context: Context, segment: number, field: FieldName): number {
  const numbers = context.facts.numbers(field);
  return Math.max(0, ...topOnes(context, segment).map((customer) => Math.abs(numbers?.[customer] || 0)));
}

/**
 * The most valuable customers of a segment, found by formulas: the k-th largest value among the segment's
 * rows, then the row where it stands (the n-th one where customers are worth the same).
 *
 * Each of these takes a pass through two columns, of tens of thousands of rows: so it is a pass through the rows
 * between which the segment stands, and what the sheet has already is taken from there.
 *
 * @param row sheet row of the table's header
 * @param segmentCells addresses of the cells with the segment's label, its number of customers, its value and its rows
 */
export function topCustomers(
  context: Context,
  row: number,
  segmentCells: {
    readonly label: string;
    readonly count: string;
    readonly total: string;
    readonly span: { readonly first: string; readonly last: string };
    /** The largest number of a field that the table shows when the sheet is written. */
    readonly largest: (field: FieldName) => number;
  },
): { readonly columns: readonly ReportColumn[]; readonly cells: readonly (readonly SpecCell[])[] } {
  const { table, facts, formats, say, fieldName } = context;
  const { label, count, total, span, largest } = segmentCells;
  const { valueField } = facts;
  if (valueField === undefined) return { columns: [], cells: [] };
  const name = table.column('name') === undefined ? 'id' : 'name';
  const shown = details.filter(
    (field) => field !== valueField && table.column(field) !== undefined && facts.has(field),
  );
  const valueColumn = grid.name + topNameColumns;
  const rowColumn = valueColumn + 2;
  const within = (key: string): string =>
    `INDEX(${table.cells(key)},${span.first}):INDEX(${table.cells(key)},${span.last})`;
  const segment = within('segment');
  const value = within(valueField);
  const columns: ReportColumn[] = [
    { title: say(texts.top) },
    ...Array.from({ length: topNameColumns - 1 }, () => ({ title: '' })),
    { title: fieldName(valueField), format: formats.largeMoney(largest(valueField)) },
    { title: say(texts.shareOfSegment), format: formats.rate },
    { title: say(texts.sheetRow), format: '0' },
    ...shown.map((field) => ({
      title: fieldName(field),
      format:
        fieldKinds[field] === 'money'
          ? formats.largeMoney(largest(field))
          : (gridFormat(context, field) ?? formats.decimal),
    })),
  ];
  const cells = Array.from({ length: topCount(context) }, (_, index): SpecCell[] => {
    const line = row + 1 + index;
    const worth = absolute(line, valueColumn);
    const place = absolute(line, rowColumn);
    const beyond = (then: string): SpecCell => formula(`IF(${index + 1}>${count},"",${then})`);
    const sameSoFar = `COUNTIF(${absolute(row + 1, valueColumn)}:${worth},${worth})`;
    const lookUp = (key: string): string => `INDEX(${table.cells(key)},${place}-${table.firstRow})`;
    return [
      beyond(lookUp(name)),
      ...Array<null>(topNameColumns - 1).fill(null),
      beyond(`SUMPRODUCT(LARGE(${value}-(${segment}<>${label})*1E+99,${index + 1}))`),
      beyond(`IFERROR(${worth}/${total},"–")`),
      beyond(
        `SUMPRODUCT(SMALL(ROW(${value})+1E+9*((${segment}<>${label})+(${value}<>${worth})),${sameSoFar}))`,
      ),
      ...shown.map((field) => beyond(`IF(${lookUp(field)}="","–",${lookUp(field)})`)),
    ];
  });
  return { columns, cells };
}
