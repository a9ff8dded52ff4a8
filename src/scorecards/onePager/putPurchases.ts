import { fill } from '../../i18n/language';
import type { Context } from '../context';
import { styles } from '../design/styles';
import { colors, heights } from '../design/tokens';
import { grid } from '../report/grid';
import { sectionHead } from '../report/pageHead';
import { area, type SheetBuilder } from '../sheetBuilder';
import { onePagerTexts as texts } from '../texts/onePagerTexts';
import type { Lookup } from './lookup';
import { purchasePeriods } from './purchasePeriods';

const chartRows = 16;

/**
 * What the customer bought over time, where there is a purchase log: a chart, or a line where there is no time to
 * show, as one column of it would say nothing. Gives the row below.
 */
export function putPurchases(
  sheet: SheetBuilder,
  context: Context,
  look: Lookup,
  row: number,
  title: string,
): number {
  const { input, say, formats } = context;
  const { log } = input.customers;
  if (log === undefined) return row;
  const periods = purchasePeriods(log, look.customer);
  const [first, ...others] = periods;
  if (first === undefined || others.length === 0) {
    sectionHead(sheet, row, say(texts.purchases));
    const words =
      first === undefined ? say(texts.noPurchase) : fill(say(texts.onlyPeriod), { period: first.name });
    sheet.put(row + 1, grid.name, words);
    sheet.style(area(row + 1, grid.name), { fontColor: colors.muted });
    if (first !== undefined) {
      sheet.put(row + 1, grid.first, first.amount);
      sheet.style(area(row + 1, grid.first), {
        align: 'left',
        numberFormat: formats.largeFigure(first.amount),
      });
    }
    sheet.height(row + 1, heights.row);
    return row + 3;
  }
  const column = grid.width;
  sheet.put(row, column, say(texts.period), say(texts.amount));
  periods.forEach(({ name, amount }, index) => sheet.put(row + 1 + index, column, name, amount));
  sheet.style(area(row, column, periods.length + 1, 2), styles.source, { numberFormat: '#,##0.00' });
  const ref = (offset: number): { sheet: string; area: ReturnType<typeof area> } => ({
    sheet: look.sheetKey,
    area: area(row + 1, column + offset, periods.length),
  });
  sheet.chart({
    key: 'purchases',
    kind: 'column',
    title: say(texts.purchases),
    alternativeText: fill(say(texts.purchasesAlternative), { name: title }),
    place: area(row, grid.name, chartRows - 1, grid.columns + 1),
    series: [{ name: say(texts.amount), categories: ref(0), values: ref(1), color: colors.primary }],
    showLegend: false,
    valueFormat: formats.largeFigure(Math.max(...periods.map(({ amount }) => Math.abs(amount)))),
  });
  return row + chartRows;
}
