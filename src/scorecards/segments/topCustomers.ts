import type { FieldName } from '../../customers/fields';
import type { Context } from '../context';
import { formula } from '../live';
import { grid } from '../report/grid';
import type { ReportColumn } from '../report/putTable';
import type { SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { segmentsTexts as texts } from '../texts/segmentsTexts';

/** Customers listed in each segment; fewer of a large table, whose ranks take longer to compute. */
export function topCount({ table }: Context): number {
  return table.rowCount > 5000 ? 3 : 5;
}

/** Columns that say more of a customer, as far as the table has them. */
const details: readonly FieldName[] = ['clv', 'satisfaction', 'retention', 'lastPurchase'];

/**
 * The most valuable customers of a segment, found by formulas: the k-th largest value among the segment's
 * rows, then the row where it stands (the n-th one where customers are worth the same).
 *
 * @param row sheet row of the table's header
 * @param label address of the cell with the segment's label
 * @param count address of the cell with its number of customers
 */
export function topCustomers(
  context: Context,
  row: number,
  label: string,
  count: string,
): { readonly columns: readonly ReportColumn[]; readonly cells: readonly (readonly SpecCell[])[] } {
  const { table, live, facts, formats, say, fieldName } = context;
  const { valueField } = facts;
  if (valueField === undefined) return { columns: [], cells: [] };
  const name = table.column('name') === undefined ? 'id' : 'name';
  const shown = details.filter(
    (field) => field !== valueField && table.column(field) !== undefined && facts.has(field),
  );
  const valueColumn = grid.first;
  const rowColumn = grid.first + 2;
  const segment = table.reference('segment');
  const value = table.reference(valueField);
  const columns: ReportColumn[] = [
    { title: say(texts.top) },
    { title: fieldName(valueField), format: formats.money },
    { title: say(texts.shareOfSegment), format: formats.share },
    { title: say(texts.sheetRow), format: '0' },
    ...shown.map((field) => ({
      title: fieldName(field),
      format: table.column(field)?.format ?? formats.decimal,
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
      beyond(`SUMPRODUCT(LARGE((${segment}=${label})*${value}-(${segment}<>${label})*1E+99,${index + 1}))`),
      beyond(`IFERROR(${worth}/${live.sum(valueField, label)},"–")`),
      beyond(
        `SUMPRODUCT(SMALL(ROW(${value})+1E+9*(((${segment}<>${label})+(${value}<>${worth}))>0),${sameSoFar}))`,
      ),
      ...shown.map((field) => beyond(`IF(${lookUp(field)}="","–",${lookUp(field)})`)),
    ];
  });
  return { columns, cells };
}
