import { HostError } from './hostError';
import { limits } from './limits';

/** Throws InvalidArgument for a name that Excel gives no sheet: too long, a forbidden character, "History". */
export function requireLegalSheetName(name: string): void {
  const legal =
    name.length > 0 &&
    name.length <= limits.sheetName &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!legal) throw new HostError('InvalidArgument');
}

/** "Sheet3" for the first free number, as Excel names a new sheet. */
export function nextSheetName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = taken.length + 1;
  while (lower.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
