import { fill } from '../../i18n/language';
import type { Context } from '../context';
import { styles } from '../design/styles';
import { colors } from '../design/tokens';
import { grid } from '../report/grid';
import { area, type SheetBuilder } from '../sheetBuilder';
import { onePagerTexts as texts } from '../texts/onePagerTexts';
import type { Lookup } from './lookup';
import { purchasePeriods } from './purchasePeriods';

const chartRows = 16;

/** What the customer bought over time, where there is a purchase log. Gives the row below. */
export function putPurchases(
  sheet: SheetBuilder,
  context: Context,
  look: Lookup,
  row: number,
  title: string,
): number {
  const { input, say, formats } = context;
  const { log } = input.customers;
  const periods = log === undefined ? [] : purchasePeriods(log, look.customer);
  if (periods.length === 0) return row;
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
    valueFormat: formats.money,
  });
  return row + chartRows;
}
