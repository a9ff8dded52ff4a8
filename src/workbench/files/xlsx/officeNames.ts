import type { CellValueOperator } from '../../workbook/model';

/**
 * Words of Office.js (which the model speaks) against words of the file format. Each table is read in
 * both directions.
 */
const iconSets: readonly (readonly [string, string])[] = [
  ['ThreeArrows', '3Arrows'],
  ['ThreeArrowsGray', '3ArrowsGray'],
  ['ThreeFlags', '3Flags'],
  ['ThreeTrafficLights1', '3TrafficLights1'],
  ['ThreeTrafficLights2', '3TrafficLights2'],
  ['ThreeSigns', '3Signs'],
  ['ThreeSymbols', '3Symbols'],
  ['ThreeSymbols2', '3Symbols2'],
  ['FourArrows', '4Arrows'],
  ['FourArrowsGray', '4ArrowsGray'],
  ['FourRedToBlack', '4RedToBlack'],
  ['FourRating', '4Rating'],
  ['FourTrafficLights', '4TrafficLights'],
  ['FiveArrows', '5Arrows'],
  ['FiveArrowsGray', '5ArrowsGray'],
  ['FiveRating', '5Rating'],
  ['FiveQuarters', '5Quarters'],
  ['ThreeStars', '3Stars'],
  ['ThreeTriangles', '3Triangles'],
  ['FiveBoxes', '5Boxes'],
];

const operators: readonly (readonly [string, string])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
];

/** File's name of an icon set, and how many icons it has; undefined for an unknown name. */
export function fileIconSet(
  officeName: string,
): { readonly name: string; readonly count: number } | undefined {
  const wanted = officeName.toLowerCase();
  const name = iconSets.find((pair) => pair.some((word) => word.toLowerCase() === wanted))?.[1];
  return name === undefined ? undefined : { name, count: Number(name.charAt(0)) };
}

export function officeIconSet(fileName: string): string | undefined {
  return iconSets.find(([, file]) => file === fileName)?.[0];
}

/** "greaterThan" of "GreaterThan"; "between" where nothing or something unknown is said, as in files. */
export function fileOperator(officeName: string | undefined): string {
  const wanted = officeName?.toLowerCase();
  return operators.find((pair) => pair.some((word) => word.toLowerCase() === wanted))?.[1] ?? 'between';
}

export function officeOperator(fileName: string | undefined): string {
  return operators.find(([, file]) => file === fileName)?.[0] ?? 'Between';
}

/** Conditional formats call two operators otherwise than validation rules do. */
export function officeComparison(fileName: string | undefined): CellValueOperator {
  return officeOperator(fileName ?? 'equal').replace('OrEqualTo', 'OrEqual') as CellValueOperator;
}
