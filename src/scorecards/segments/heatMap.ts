import type { Context } from '../context';
import { colors } from '../design/tokens';
import { styles } from '../design/styles';
import { formula, guarded } from '../live';
import { nameWidth } from '../report/finishReport';
import { grid, nameDigits } from '../report/grid';
import { sectionHead } from '../report/pageHead';
import { putTable, type ReportColumn } from '../report/putTable';
import { area, type SheetBuilder } from '../sheetBuilder';
import type { SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { overviewTexts } from '../texts/overviewTexts';
import { reportTexts } from '../texts/reportTexts';
import { segmentsTexts as texts } from '../texts/segmentsTexts';
import { collectIndicators } from './indicators';
import { heatMapRow } from './segmentBlocks';

type Total = 'count' | 'value' | 'risk';

/** The table of indicators at the head of the Segments sheet, to whose cells the blocks below refer. */
export interface HeatMap {
  readonly has: (total: Total) => boolean;
  readonly at: (total: Total, segment: number) => string;
  readonly total: (total: Total) => string;
  readonly labelAt: (segment: number) => string;
  /** Rows of the Customers table, counted in it from 1, between which a segment's customers stand. */
  readonly span: (segment: number) => { readonly first: string; readonly last: string };
  /** Cells of an indicator: the range over the segments proper, each of them, and the cell for all customers. */
  readonly indicator: (
    key: string,
  ) => { readonly range: string; readonly at: (segment: number) => string; readonly all: string } | undefined;
  /** Of the segments proper. */
  readonly labels: string;
}

/** Columns right of the printed grid that hold what the sentences count. */
const helperColumn = grid.width;

/** Puts the heat map and gives the addresses of its cells. */
export function putHeatMap(sheet: SheetBuilder, context: Context): HeatMap {
  const { segments, live, facts, say } = context;
  const { indicators } = collectIndicators(context);
  const header = heatMapRow + 2;
  const firstRow = header + 1;
  const totalRow = firstRow + segments.length;
  const labelAt = (segment: number): string => absolute(firstRow + segment, grid.name);
  sectionHead(sheet, heatMapRow, say(texts.heatMap));
  sheet.put(heatMapRow + 1, grid.name, say(texts.heatMapNote));
  sheet.style(area(heatMapRow + 1, grid.name), styles.source);

  const columns: ReportColumn[] = [
    { title: say(reportTexts.segment) },
    ...indicators.map(({ title, format }) => ({ title: say(title), format })),
  ];
  const line = (label: string, segment?: string): SpecCell[] => [
    label,
    ...indicators.map((indicator) => guarded(indicator.formula(segment))),
  ];
  putTable(
    sheet,
    header,
    grid.name,
    columns,
    [...segments.map(({ label }, index) => line(label, labelAt(index))), line(say(reportTexts.all))],
    {
      total: true,
      ruledColumns: grid.columns + 1,
      nameDigits: nameDigits(nameWidth(context)),
    },
  );
  if (segments.length > 1)
    indicators.forEach((_, index) => {
      sheet.condition({
        kind: 'colorScale',
        area: area(firstRow, grid.first + index, segments.length),
        minimum: colors.scaleLow,
        maximum: colors.scaleHigh,
      });
    });

  const totals: Total[] = ['count'];
  if (facts.valueField !== undefined) totals.push('value');
  if (facts.risk !== undefined) totals.push('risk');
  const text = (total: Total, segment?: string): string => {
    if (total === 'count') return live.count(segment);
    if (total === 'risk') return live.countWhere('risk', '>=3', segment);
    return live.sum(facts.valueField ?? 'value', segment);
  };
  sheet.put(heatMapRow + 1, helperColumn, say(texts.helpers));
  sheet.style(area(heatMapRow + 1, helperColumn), styles.source, { italic: true });
  sheet.put(
    header,
    helperColumn,
    ...totals.map((total) =>
      total === 'count'
        ? say(overviewTexts.customers)
        : total === 'risk'
          ? say(overviewTexts.atRisk)
          : context.fieldName(facts.valueField ?? 'value'),
    ),
  );
  [...segments.keys()].forEach((segment) =>
    sheet.put(
      firstRow + segment,
      helperColumn,
      ...totals.map((total) => formula(text(total, labelAt(segment)))),
    ),
  );
  sheet.put(totalRow, helperColumn, ...totals.map((total) => formula(text(total))));
  const spanColumn = helperColumn + totals.length;
  putSpans(sheet, context, { row: header, column: spanColumn }, labelAt);
  sheet.style(area(header, helperColumn, segments.length + 2, totals.length + 2), styles.source, {
    numberFormat: '#,##0',
  });

  // Customers without a segment stand last.
  const placed = Math.max(1, segments.filter(({ index }) => index >= 0).length);
  const column = (total: Total): number => helperColumn + totals.indexOf(total);
  return {
    has: (total) => totals.includes(total),
    at: (total, segment) => absolute(firstRow + segment, column(total)),
    total: (total) => absolute(totalRow, column(total)),
    labelAt,
    span: (segment) => ({
      first: absolute(firstRow + segment, spanColumn),
      last: absolute(firstRow + segment, spanColumn + 1),
    }),
    labels: `${labelAt(0)}:${labelAt(placed - 1)}`,
    indicator: (key) => {
      const index = indicators.findIndex((indicator) => indicator.key === key);
      if (index < 0) return undefined;
      const at = (row: number): string => absolute(row, grid.first + index);
      return {
        range: `${at(firstRow)}:${at(firstRow + placed - 1)}`,
        at: (segment) => at(firstRow + segment),
        all: at(totalRow),
      };
    },
  };
}

/**
 * Between which rows of the Customers table each segment's customers stand: one block, as it is written, or more
 * once labels were changed or the table was sorted. Formulas over a segment look no further.
 */
function putSpans(
  sheet: SheetBuilder,
  { segments, table, say }: Context,
  at: { readonly row: number; readonly column: number },
  labelAt: (segment: number) => string,
): void {
  const labels = table.reference('segment');
  sheet.put(at.row, at.column, say(texts.spanFirst), say(texts.spanLast));
  [...segments.keys()].forEach((segment) =>
    sheet.put(
      at.row + 1 + segment,
      at.column,
      formula(`IFERROR(MATCH(${labelAt(segment)},${labels},0),1)`),
      formula(`MAX(1,SUMPRODUCT(MAX((${labels}=${labelAt(segment)})*ROW(${labels})))-${table.firstRow})`),
    ),
  );
}
