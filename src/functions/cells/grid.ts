/** Rows of cells as the runtime hands them over. */
export type Grid = readonly (readonly unknown[])[];

/** True for an argument that is a range or an array. */
export function isGrid(argument: unknown): argument is Grid {
  return Array.isArray(argument) && Array.isArray(argument[0]);
}

/** The single cell of a range of one, the argument itself where it is no range; otherwise the range. */
export function unwrap(argument: unknown): unknown {
  if (!isGrid(argument)) return argument;
  const columnCount = argument[0]?.length ?? 0;
  if (columnCount === 0) return null;
  return argument.length === 1 && columnCount === 1 ? argument[0]?.[0] : argument;
}

/**
 * True for a cell without content: null on the web, '' from a formula. Also for the invocation object that the runtime
 * appends to the arguments, should a host send fewer arguments than the metadata names.
 */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  return typeof cell === 'object' && 'setResult' in cell;
}
