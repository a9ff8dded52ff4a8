/**
 * An error value that came in with an argument. The custom-functions runtime makes it a `CustomFunctions.Error`:
 * an object with an Excel error code. Nothing else among a function's arguments has one.
 */
export function isErrorValue(cell: unknown): cell is { readonly code: string } {
  return (
    typeof cell === 'object' &&
    cell !== null &&
    'code' in cell &&
    typeof cell.code === 'string' &&
    cell.code.startsWith('#')
  );
}
