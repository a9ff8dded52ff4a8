import { FunctionNames, namesIn } from '../../sharing/functionNames';
import { readConditionalRules } from './readConditionalRules';
import { placeOf, readFormulas } from './readFormulas';
import { readNames } from './readNames';
import { readValidationRules } from './readValidationRules';
import type { UsingFormula } from './sharing';

/** Cells, other defined names and rules that call one of these defined names. */
export async function usersOfNames(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly UsingFormula[]> {
  const finder = new FunctionNames(names.map((name) => ({ name })));
  const cells = await readFormulas(context, (formula) => /CRM\./i.test(formula));
  const own = new Set(names.map((name) => name.toUpperCase()));
  const outside = [
    ...(await readNames(context)).filter(
      ({ sheetName, address }) => sheetName !== '' || !own.has(address.toUpperCase()),
    ),
    ...(await readConditionalRules(context)),
    ...(await readValidationRules(context)),
  ];
  return [
    ...cells.map((cell) => ({ ...placeOf(cell), kind: 'cell' as const, formula: cell.formula })),
    ...outside.map(({ kind, sheetName, address, formula }) => ({ kind, sheetName, address, formula })),
  ].flatMap((one): UsingFormula[] => {
    const functions = [...namesIn(one.formula)].flatMap((name) => finder.find(name)?.name ?? []);
    return functions.length === 0 ? [] : [{ ...one, functions }];
  });
}
