import { absoluteAddress } from '../../sharing/references';
import type { FoundFormula } from './sharing';

/** A formula outside of cells, and how to write another in its place. */
export interface OutsideFormula {
  readonly kind: Exclude<FoundFormula['kind'], 'cell'>;
  /** "" for a name of the whole workbook. */
  readonly sheetName: string;
  /** As a reader writes it: the name, or the areas of the rule. */
  readonly address: string;
  /** Absolute addresses of a rule's areas; none for a name. */
  readonly areas: readonly string[];
  readonly formula: string;
  /** It is one number for the whole rule, so that a value can stand in its place. */
  readonly isLimit?: true;
  /** In the conversation in which it was read, or in a later one. */
  readonly replace: (context: Excel.RequestContext, formula: string) => void;
}

/** Where a rule holds, of the address that Excel gives: `Sheet1!A1:A2,Sheet1!C1`. */
export function areasOf(sheetName: string, address: string): Pick<OutsideFormula, 'address' | 'areas'> {
  // A sheet's name may hold commas and exclamation marks; an address holds neither.
  const plain = [...address.matchAll(/(?:^|!|,)(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)(?=,|$)/gi)].map(
    ([, cells = '']) => cells,
  );
  return {
    address: plain.join(','),
    areas: plain.flatMap((cells) => absoluteAddress(cells, sheetName) ?? []),
  };
}
