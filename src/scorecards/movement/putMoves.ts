import type { Context } from '../context';
import { styles } from '../design/styles';
import { heights } from '../design/tokens';
import { formula } from '../live';
import { grid } from '../report/grid';
import { area, type SheetBuilder } from '../sheetBuilder';
import { absolute } from '../table/columnReference';
import { movementTexts as texts } from '../texts/movementTexts';
import type { Counting } from './counting';
import type { Former } from './former';

/** Sheet columns: where to takes as much room as a name needs. */
const toWidth = 3;
const firstNumber = grid.first + toWidth;

/**
 * Moves between segments, the largest first: how many customers, and what they were and are worth. Gives the row below.
 *
 * @param columns of the page beside the names, which the rules cross
 */
export function putMoves(
  sheet: SheetBuilder,
  context: Context,
  counting: Counting,
  header: number,
  moves: Former['moves'],
  columns: number,
): number {
  const { say, formats, segments, facts } = context;
  const hasValue = facts.valueField !== undefined;
  const titles = [
    say(texts.customers),
    ...(hasValue ? [say(texts.valueBefore), say(texts.valueNow), say(texts.change)] : []),
  ];
  sheet.put(header, grid.name, say(texts.from), say(texts.to));
  sheet.put(header, firstNumber, ...titles);
  sheet.style(area(header, grid.name, 1, columns + 1), styles.header);
  sheet.style(area(header, firstNumber, 1, titles.length), { align: 'right' });
  sheet.height(header, heights.header);
  moves.forEach(({ from, to }, index) => {
    const row = header + 1 + index;
    const label = segments.find((segment) => segment.index === to)?.label ?? '';
    sheet.put(row, grid.name, from, label);
    const [was, is] = [absolute(row, grid.name), absolute(row, grid.first)];
    const [before, now] = [absolute(row, firstNumber + 1), absolute(row, firstNumber + 2)];
    sheet.put(
      row,
      firstNumber,
      formula(counting.customers(was, is)),
      ...(hasValue
        ? [
            formula(counting.valueBefore(was, is)),
            formula(counting.value(was, is)),
            formula(`${now}-${before}`),
          ]
        : []),
    );
    sheet.height(row, heights.row);
  });
  if (moves.length === 0) return header + 1;
  sheet.style(area(header + 1, grid.name, moves.length, columns + 1), styles.body);
  sheet.style(area(header + 1, firstNumber, moves.length), { numberFormat: formats.count, align: 'right' });
  if (hasValue) {
    const largest = Math.max(...moves.map(({ worth }) => worth));
    sheet.style(area(header + 1, firstNumber + 1, moves.length, 2), {
      numberFormat: formats.largeMoney(largest),
      align: 'right',
    });
    sheet.style(area(header + 1, firstNumber + 3, moves.length), {
      numberFormat: formats.largeChange(largest),
      align: 'right',
    });
  }
  return header + 1 + moves.length;
}
