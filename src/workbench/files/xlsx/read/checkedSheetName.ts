import type { Losses } from '../../losses';

const longest = 31;

/**
 * A sheet's name, or, for one that Excel gives no sheet, the nearest that it would: without characters that references
 * need, at most 31 characters, not empty and not twice in the workbook.
 *
 * @param taken names so far, in lower case; the new one is added
 */
export function checkedSheetName(name: string, taken: Set<string>, losses: Losses): string {
  const bare = name
    .replace(/[:\\/?*[\]\p{Cc}]/gu, ' ')
    .slice(0, longest)
    .trim();
  const legal = bare.replace(/^'+|'+$/g, '').trim();
  const isFree = (candidate: string): boolean => candidate !== '' && !taken.has(candidate.toLowerCase());
  let found = isLegal(name) ? name : legal.toLowerCase() === 'history' ? 'Sheet' : legal;
  for (let number = 1; !isFree(found); number++) {
    const ending = ` (${number})`;
    found = `${(legal === '' ? 'Sheet' : legal).slice(0, longest - ending.length)}${ending}`;
  }
  taken.add(found.toLowerCase());
  if (found !== name) losses.add('sheetsRenamed', `“${name}” → “${found}”`);
  return found;
}

function isLegal(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= longest &&
    !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name) &&
    name.toLowerCase() !== 'history'
  );
}
