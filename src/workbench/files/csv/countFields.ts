/** A shorter text has not too many fields, whatever it holds. */
const alwaysFine = 2_000_000;

/**
 * Whether a text has no more fields than can be read, told without reading them: by its delimiters, of which those within
 * quotation marks count too. The bounds are far beyond a sheet's, so that no table of a sheet's size is refused for texts
 * with many commas.
 */
export function hasBoundedFields(text: string, delimiter: string, most: number): boolean {
  if (text.length <= alwaysFine) return true;
  let fields = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    if (++fields > most) return false;
  }
  return true;
}
