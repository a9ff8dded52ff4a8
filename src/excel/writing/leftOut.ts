import type { SheetSpec } from '../../scorecards/sheetSpec';
import { supports } from '../requirements';
import type { LeftOut, Ornament } from '../texts';

/** What this Excel could not do, or refused, of what the sheets asked for. */
export function leftOut(specs: readonly SheetSpec[], refused: ReadonlySet<Ornament>): LeftOut[] {
  const wanted: readonly (readonly ['sheetLooks' | 'pageLayout', boolean])[] = [
    ['sheetLooks', specs.some(({ showGridlines }) => !showGridlines)],
    ['pageLayout', true],
  ];
  const lacking = wanted.flatMap(([feature, isWanted]) => (isWanted && !supports(feature) ? [feature] : []));
  return [...lacking, ...refused];
}
