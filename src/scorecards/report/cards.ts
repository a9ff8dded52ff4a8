import { styles } from '../design/styles';
import { shortened } from '../design/textWidth';
import { heights } from '../design/tokens';
import { area, type SheetBuilder } from '../sheetBuilder';
import type { SpecCell } from '../sheetSpec';
import { grid } from './grid';

/** A key figure with what to compare it with. */
export interface Card {
  readonly label: string;
  readonly figure: SpecCell;
  readonly format: string;
  readonly note: SpecCell;
  readonly noteFormat: string;
}

/** Four cards side by side: the name column and its neighbour, then three columns each. */
const places = [
  { column: grid.name, width: 2 },
  { column: grid.name + 2, width: 3 },
  { column: grid.name + 5, width: 3 },
  { column: grid.name + 8, width: 3 },
] as const;

/** Digits that the narrowest card holds. */
const labelDigits = 34;

/** Rows of one band of cards, the gap under it included. */
const bandRows = 4;

/** Puts the cards, four in a band, and gives the row below them. */
export function putCards(sheet: SheetBuilder, row: number, cards: readonly Card[]): number {
  const bands = Math.ceil(cards.length / places.length);
  for (let band = 0; band < bands; band += 1) {
    const top = row + band * bandRows;
    const panel = area(top, grid.name, 3, grid.last - grid.name + 1);
    sheet.style(panel, styles.panel);
    sheet.style({ ...panel, rowCount: 1 }, styles.panel, styles.panelTop);
    sheet.height(top, heights.label);
    sheet.height(top + 1, heights.figure);
    sheet.height(top + 2, heights.label);
    sheet.height(top + 3, heights.band);
    cards.slice(band * places.length, (band + 1) * places.length).forEach((card, index) => {
      const place = places[index];
      if (place === undefined) return;
      const { column, width } = place;
      sheet.spread(area(top, column, 1, width), shortened(card.label, labelDigits), styles.cardLabel);
      sheet.spread(area(top + 1, column, 1, width), card.figure, styles.cardFigure, {
        numberFormat: card.format,
      });
      sheet.spread(area(top + 2, column, 1, width), card.note, styles.cardNote, {
        numberFormat: card.noteFormat,
      });
    });
  }
  return row + bands * bandRows;
}
