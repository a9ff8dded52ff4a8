import type { FunctionNames } from './functionNames';
import { toPortable } from './toPortable';

/** Excel's limit for the formula of a cell. */
const longestFormula = 8192;

/** Why a formula has no portable form in this workbook. */
export type WhyNoForm =
  /** Functions of it have none. */
  | { readonly kind: 'noPortable'; readonly functions: readonly string[] }
  /** The workbook uses names of portable functions for something else. */
  | { readonly kind: 'nameTaken'; readonly names: readonly string[] }
  /** It would be longer than Excel's formulas may be. */
  | { readonly kind: 'tooLong' }
  /** A call of it is not one that the function takes: too many arguments, or a bracket is missing. */
  | { readonly kind: 'notACall' };

export type PortableOrWhy =
  | { readonly portable: string; readonly why?: undefined }
  | { readonly portable: undefined; readonly why: WhyNoForm };

/**
 * The portable form of a formula, or why it has none.
 *
 * @param taken names of portable functions that the workbook uses for something else
 */
export function portableForm(
  formula: string,
  names: FunctionNames,
  taken: ReadonlySet<string> = new Set(),
): PortableOrWhy {
  const without = names.in(formula).filter(({ portable }) => portable === undefined);
  if (without.length > 0) return no({ kind: 'noPortable', functions: without.map(({ name }) => name) });
  const used = names.in(formula).flatMap(({ portable }) => portable?.name ?? []);
  const lost = used.filter((name) => taken.has(name));
  if (lost.length > 0) return no({ kind: 'nameTaken', names: lost });
  const portable = toPortable(formula, names);
  if (portable === undefined) return no({ kind: 'notACall' });
  return portable.length > longestFormula ? no({ kind: 'tooLong' }) : { portable };
}

function no(why: WhyNoForm): PortableOrWhy {
  return { portable: undefined, why };
}
