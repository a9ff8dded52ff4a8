import { isRange, tokenize } from '@borgar/fx';
import { absoluteAddress } from './references';

/** Addresses a name. With Excel's longest sheet names that stays under the 8,192 characters of a name's formula. */
const addressesPerName = 75;

/**
 * Formulas for hidden names that hold addresses, so that Excel itself follows them through inserted rows, moved cells
 * and renamed sheets. COUNTA takes cells of any sheets; nothing ever calculates it.
 */
export function anchorFormulas(addresses: readonly string[]): readonly string[] {
  const formulas: string[] = [];
  for (let start = 0; start < addresses.length; start += addressesPerName) {
    formulas.push(`=COUNTA(${addresses.slice(start, start + addressesPerName).join(',')})`);
  }
  return formulas;
}

/** The addresses of one such name today; undefined for cells that are gone. */
export function anchoredAddresses(formula: string): readonly (string | undefined)[] {
  const parts: (string | undefined)[] = [undefined];
  for (const token of tokenize(formula)) {
    if (token.type === 'operator' && token.value === ',') parts.push(undefined);
    else if (isRange(token)) parts[parts.length - 1] = absoluteAddress(token.value, undefined);
  }
  return parts;
}
