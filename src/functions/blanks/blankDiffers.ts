import { isGrid, unwrap } from '../cells/grid';
import { zeroIsBlank } from '../cells/readRange';
import type { Parameter } from '../parameter';

/**
 * True where a blank cell in the argument would mean something other than a 0 there: it is skipped, a default takes its place,
 * or it is missing. Excels that hand blank cells over as 0 leave that open.
 */
export function blankDiffers(parameter: Parameter): boolean {
  if (parameter.kind === 'number') return parameter.default !== 0;
  // FALSE is read from a 0.
  if (parameter.kind === 'truth') return parameter.default !== false;
  return true;
}

/** True where a 0 stands in the argument that may be a blank cell, and would mean something else as one. */
export function hasDoubtfulZero(parameter: Parameter, argument: unknown): boolean {
  if (!blankDiffers(parameter)) return false;
  const cell = unwrap(argument);
  if (!isGrid(cell)) return cell === 0;
  if (isRange(parameter) && zeroIsBlank(parameter.range)) return false;
  for (const row of cell) if (row.includes(0)) return true;
  return false;
}

function isRange(
  parameter: Parameter,
): parameter is Extract<Parameter, { kind: 'numbers' | 'column' | 'table' }> {
  return parameter.kind === 'numbers' || parameter.kind === 'column' || parameter.kind === 'table';
}
