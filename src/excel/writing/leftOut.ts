import type { SheetSpec } from '../../scorecards/sheetSpec';
import { supports, type Feature } from '../requirements';
import type { LeftOut } from '../texts';

/** What this Excel could not do, of what the sheets asked for. */
export function leftOut(specs: readonly SheetSpec[]): LeftOut[] {
  const wanted: readonly (readonly [Feature & LeftOut, boolean])[] = [
    ['sheetLooks', specs.some(({ showGridlines }) => !showGridlines)],
    ['pageLayout', true],
  ];
  return wanted.flatMap(([feature, isWanted]) => (isWanted && !supports(feature) ? [feature] : []));
}
