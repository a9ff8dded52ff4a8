import { FunctionNames, namesIn } from '../../sharing/functionNames';
import type { PortableForm } from '../../sharing/sharedFunction';
import { run } from '../run';
import { readConditionalRules } from './readConditionalRules';
import { placeOf, readFormulas } from './readFormulas';
import { readNames } from './readNames';
import { readValidationRules } from './readValidationRules';
import type { AddResult, Place, RemoveResult, SharedFunctions } from './sharing';

/** What the comment of a name of ours ends with: `[Clientele 1]`. */
function versionOf(comment: string): number | undefined {
  const version = /\[Clientele (\d+)\]$/.exec(comment)?.[1];
  return version === undefined ? undefined : Number(version);
}

export function portableForms(functions: SharedFunctions): readonly PortableForm[] {
  return functions.flatMap(({ portable }) => (portable === undefined ? [] : [portable]));
}

/** Names of ours in the workbook, and those of an older version. */
export async function countPortable(
  context: Excel.RequestContext,
  functions: SharedFunctions,
): Promise<{ present: number; outdated: number }> {
  const found = await find(context, portableForms(functions));
  const ours = found.filter(({ version }) => version !== undefined);
  const outdated = ours.filter(({ form, version = 0 }) => version < (versionOf(form.comment) ?? 0));
  return { present: ours.length, outdated: outdated.length };
}

/** Adds or updates the forms. A name that the workbook uses for something else, or of a newer version, is left. */
export async function putPortable(
  context: Excel.RequestContext,
  forms: readonly PortableForm[],
): Promise<AddResult> {
  let [added, updated] = [0, 0];
  const taken: string[] = [];
  for (const { form, item, version } of await find(context, forms)) {
    if (item.isNullObject) {
      context.workbook.names.add(form.name, form.formula, form.comment);
      added += 1;
    } else if (version === undefined) {
      taken.push(form.name);
    } else if (version < (versionOf(form.comment) ?? 0)) {
      item.formula = form.formula;
      item.comment = form.comment;
      updated += 1;
    }
  }
  await context.sync();
  return { added, updated, taken };
}

export function addPortable(functions: SharedFunctions): Promise<AddResult> {
  return run((context) => putPortable(context, portableForms(functions)));
}

/** Removes the names of ours that no cell, no other name and no rule uses. */
export function removePortable(functions: SharedFunctions): Promise<RemoveResult> {
  return run(async (context) => {
    const forms = portableForms(functions);
    const ours = (await find(context, forms)).filter(({ version }) => version !== undefined);
    const finder = new FunctionNames(forms.map(({ name }) => ({ name })));
    const users = new Map<string, Place[]>();
    const addUser = (formula: string, place: Place): void => {
      for (const name of namesIn(formula)) {
        if (finder.find(name) === undefined) continue;
        users.set(name, [...(users.get(name) ?? []), place]);
      }
    };
    for (const cell of await readFormulas(context, (formula) => /CRM\./i.test(formula))) {
      addUser(cell.formula, placeOf(cell));
    }
    const own = new Set(ours.map(({ form }) => form.name.toUpperCase()));
    const outside = [
      ...(await readNames(context)).filter(
        ({ sheetName, address }) => sheetName !== '' || !own.has(address.toUpperCase()),
      ),
      ...(await readConditionalRules(context)),
      ...(await readValidationRules(context)),
    ];
    for (const { formula, sheetName, address } of outside) addUser(formula, { sheetName, address });
    let removed = 0;
    const used: { name: string; places: readonly Place[] }[] = [];
    for (const { form, item } of ours) {
      const places = users.get(form.name.toUpperCase());
      if (places !== undefined) used.push({ name: form.name, places });
      else {
        item.delete();
        removed += 1;
      }
    }
    await context.sync();
    return { removed, used };
  });
}

/** Those of the names that the workbook does not have. */
export async function missingNames(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name');
  await context.sync();
  return names.filter((_, i) => items[i]?.isNullObject === true);
}

/** Takes names away again that were added for a while. */
export async function removeNames(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  for (const name of names) context.workbook.names.getItemOrNullObject(name).delete();
  await context.sync();
}

async function find(context: Excel.RequestContext, forms: readonly PortableForm[]) {
  const items = forms.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name,comment');
  await context.sync();
  return forms.flatMap((form, i) => {
    const item = items[i];
    return item === undefined
      ? []
      : [{ form, item, version: item.isNullObject ? undefined : versionOf(item.comment) }];
  });
}
