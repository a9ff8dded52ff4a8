import type { Context } from '../context';
import { changeOf, formula, guarded, noNumber, quoted } from '../live';
import { grid } from '../report/grid';
import type { ReportColumn } from '../report/putTable';
import type { SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { programmeTexts as texts } from '../texts/programmeTexts';
import { reportTexts } from '../texts/reportTexts';

/** Columns of the table, and right of the printed page the sums that they are made from. */
export const changeColumns = {
  pairs: grid.first,
  before: grid.first + 1,
  after: grid.first + 2,
  change: grid.first + 3,
  relative: grid.first + 4,
  low: grid.first + 5,
  high: grid.first + 6,
  pValue: grid.first + 7,
  verdict: grid.first + 8,
  sum: grid.width,
  squares: grid.width + 1,
  error: grid.width + 2,
} as const;

/**
 * Before and after, segment by segment, with a paired t-test in native formulas: of the customers with both
 * measurements, mean change d̄, its standard error √((Σd² − n·d̄²)/(n−1)/n), and Student's t with n − 1
 * degrees of freedom.
 */
export function changeTable(
  context: Context,
  headerRow: number,
): {
  readonly columns: readonly ReportColumn[];
  readonly cells: readonly (readonly SpecCell[])[];
  /** Sums for the columns from `changeColumns.sum` on, a row for each row of `cells`. */
  readonly sums: readonly (readonly SpecCell[])[];
} {
  const { table, segments, say, fieldName, formats } = context;
  const before = table.reference('before');
  const after = table.reference('after');
  const at = (row: number, column: keyof typeof changeColumns): string =>
    absolute(row, changeColumns[column]);
  const members = table.reference('segment');
  // A condition that every number meets, and nothing else: quicker than SUMPRODUCT, and no text can spoil it.
  const paired = (segment?: string): string =>
    [before, after].map((column) => `${column},">=-1E+300"`).join(',') +
    (segment === undefined ? '' : `,${members},${segment}`);
  const sumOf = (column: string, segment?: string): string => `SUMIFS(${column},${paired(segment)})`;
  const row = (title: string, line: number, segment?: string): SpecCell[] => {
    const [count, change, error, p] = [
      at(line, 'pairs'),
      at(line, 'change'),
      at(line, 'error'),
      at(line, 'pValue'),
    ];
    const margin = `T.INV.2T(0.05,${count}-1)*${error}`;
    return [
      title,
      formula(`COUNTIFS(${paired(segment)})`),
      guarded(`${sumOf(before, segment)}/${count}`),
      guarded(`${sumOf(after, segment)}/${count}`),
      guarded(`${at(line, 'sum')}/${count}`),
      guarded(changeOf(`${change}/${at(line, 'before')}`)),
      guarded(`${change}-${margin}`),
      guarded(`${change}+${margin}`),
      guarded(`IF(${error}=0,IF(${change}=0,1,0),T.DIST.2T(ABS(${change}/${error}),${count}-1))`),
      formula(
        `IF(ISNUMBER(${p}),IF(${p}<0.05,${quoted(say(texts.yes))},${quoted(say(texts.no))}),"${noNumber}")`,
      ),
    ];
  };
  const sums = (line: number, segment?: string): SpecCell[] => {
    const isPair = `ISNUMBER(${before})*ISNUMBER(${after})`;
    const isMember = segment === undefined ? '' : `*(${members}=${segment})`;
    const [count, sum] = [at(line, 'pairs'), at(line, 'sum')];
    return [
      formula(`${sumOf(after, segment)}-${sumOf(before, segment)}`),
      formula(`SUMPRODUCT(${isPair}${isMember}*(${after}-${before})^2)`),
      guarded(`SQRT(MAX(0,(${at(line, 'squares')}-${sum}^2/${count})/(${count}-1))/${count})`),
    ];
  };
  const lines = [
    ...segments.map(({ label }, index) => ({
      title: label,
      line: headerRow + 1 + index,
      segment: absolute(headerRow + 1 + index, grid.name),
    })),
    { title: say(reportTexts.all), line: headerRow + 1 + segments.length, segment: undefined },
  ];
  const measure = '#,##0.00';
  return {
    columns: [
      { title: say(reportTexts.segment) },
      { title: say(texts.pairs), format: formats.count },
      { title: fieldName('before'), format: measure },
      { title: fieldName('after'), format: measure },
      { title: say(texts.change), format: '"▲ "#,##0.00;"▼ "#,##0.00;"="' },
      { title: say(texts.relative), format: formats.changeShare },
      { title: say(texts.low), format: '#,##0.00' },
      { title: say(texts.high), format: '#,##0.00' },
      { title: say(texts.pValue), format: '[<0.0005]"<0.001";0.000' },
      { title: say(texts.verdict), align: 'right' },
    ],
    cells: lines.map(({ title, line, segment }) => row(title, line, segment)),
    sums: lines.map(({ line, segment }) => sums(line, segment)),
  };
}
