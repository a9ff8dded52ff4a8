import type { FunctionNames } from '../../sharing/functionNames';
import { portableForm } from '../../sharing/portableForm';
import type { OutsideFormula } from './outsideFormula';
import { readConditionalRules } from './readConditionalRules';
import { readNames } from './readNames';
import { readValidationRules } from './readValidationRules';
import type { FoundFormula, WhyNotPortable } from './sharing';

/** A formula outside of cells that uses the add-in. */
export interface Elsewhere {
  readonly found: FoundFormula;
  readonly outside: OutsideFormula;
  /** Its portable form; undefined where it has none. */
  readonly portable: string | undefined;
}

/**
 * Defined names, conditional formats and validation rules that use the add-in.
 *
 * @param taken names of portable functions that the workbook uses for something else
 * @param noLambda this Excel has no LAMBDA
 */
export async function findElsewhere(
  context: Excel.RequestContext,
  names: FunctionNames,
  taken?: ReadonlySet<string>,
  noLambda = false,
): Promise<readonly Elsewhere[]> {
  const all = [
    ...(await readNames(context)),
    ...(await readConditionalRules(context)),
    ...(await readValidationRules(context)),
  ];
  return all.flatMap((outside) => {
    const { kind, sheetName, address, formula } = outside;
    const functions = formula.startsWith('=') ? names.in(formula) : [];
    if (functions.length === 0) return [];
    const form = portableForm(formula, names, taken);
    const isLost = noLambda && form.why === undefined;
    const portable = isLost ? undefined : form.portable;
    const why: WhyNotPortable | undefined = isLost ? { kind: 'noLambda' } : form.why;
    const otherwise = outside.isLimit === true ? 'values' : 'unchanged';
    const becomes = portable === undefined ? otherwise : 'portable';
    const found = {
      kind,
      sheetName,
      address,
      formula,
      functions: functions.map(({ name }) => name),
      becomes,
      ...(why === undefined ? {} : { why }),
      ...(outside.isLimit === true ? { isLimit: true as const } : {}),
    } as const;
    return [{ found, outside, portable }];
  });
}
