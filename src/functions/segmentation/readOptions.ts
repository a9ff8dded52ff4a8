import { CellError } from '../cellError';
import { CellFailure } from '../cellFailure';
import type { CellBlock } from '../parameter';
import { argumentTexts } from '../texts';

type Cell = string | number | boolean;

/**
 * Names and values of settings in pairs; a pair without name or without value says nothing.
 *
 * @throws CellFailure where there are not as many values as names
 */
export function readOptions(
  options: CellBlock | undefined,
  values: CellBlock | undefined,
): readonly (readonly [string, Cell])[] {
  const names = options?.flat() ?? [];
  const given = values?.flat() ?? [];
  if (names.length !== given.length) {
    throw new CellFailure(
      new CellError('#VALUE!', argumentTexts.pairsDiffer, {
        first: 'options',
        firstLength: names.length,
        second: 'values',
        secondLength: given.length,
      }),
    );
  }
  return names.flatMap((name, i) => {
    const value = given[i] ?? '';
    return name === '' || value === '' ? [] : [[String(name), value] as const];
  });
}
