import { isGrid } from '../cells/grid';
import type { Parameter } from '../parameter';
import { hasDoubtfulZero } from './blankDiffers';

/** True where the cell at a place of a range, from 0, is empty. */
export type IsEmpty = (row: number, column: number) => boolean;

/**
 * Which cells of ranges are empty, one answer a range; undefined where that cannot be found out.
 * @param addresses with their sheets, as the host gives them: `'My sheet'!B2:B9`
 * @param invocation of the call that asks
 */
export type ReadEmpty = (
  addresses: readonly string[],
  invocation: unknown,
) => Promise<readonly (IsEmpty | undefined)[]>;

/**
 * The arguments of a call with blank cells as null in every Excel; at once where no 0 stands that may be a blank cell. An
 * argument without an address, a value or the result of another function, is taken as it is.
 * @param cells the arguments, and behind them what the host says of the call
 */
export function withBlankCells(
  parameters: readonly Parameter[],
  cells: readonly unknown[],
  readEmpty: ReadEmpty,
): readonly unknown[] | Promise<readonly unknown[]> {
  const invocation = cells[parameters.length];
  const doubtful: { readonly index: number; readonly address: string }[] = [];
  for (let index = 0; index < parameters.length; index++) {
    if (!hasDoubtfulZero(parameters[index] as Parameter, cells[index])) continue;
    const address = addressesOf(invocation)[index];
    if (typeof address === 'string' && address !== '') doubtful.push({ index, address });
  }
  if (doubtful.length === 0) return cells;
  return readEmpty(
    doubtful.map(({ address }) => address),
    invocation,
  ).then((found) => {
    const restored = [...cells];
    doubtful.forEach(({ index }, i) => {
      const isEmpty = found[i];
      if (isEmpty !== undefined) restored[index] = withNulls(cells[index], isEmpty);
    });
    return restored;
  });
}

function withNulls(argument: unknown, isEmpty: IsEmpty): unknown {
  if (!isGrid(argument)) return argument === 0 && isEmpty(0, 0) ? null : argument;
  return argument.map((row, r) => row.map((cell, c) => (cell === 0 && isEmpty(r, c) ? null : cell)));
}

function addressesOf(invocation: unknown): readonly unknown[] {
  if (typeof invocation !== 'object' || invocation === null || !('parameterAddresses' in invocation))
    return [];
  const { parameterAddresses: addresses } = invocation;
  return Array.isArray(addresses) ? addresses : [];
}
