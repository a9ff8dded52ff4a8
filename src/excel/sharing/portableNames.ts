import type { PortableForm } from '../../sharing/sharedFunction';
import { HostError } from '../hostError';
import { run } from '../run';
import { isTemporary } from '../unfinished/entry';
import type { UnfinishedRun } from '../unfinished/unfinishedRun';
import { hasLambda } from './hasLambda';
import type { AddResult, RemoveResult, SharedFunctions } from './sharing';
import { usersOfNames } from './usersOfNames';

/** What the comment of a name of ours ends with: `[Clientele 1]`. */
function versionOf(comment: string): number | undefined {
  const version = /\[Clientele (\d+)\]$/.exec(comment)?.[1];
  return version === undefined ? undefined : Number(version);
}

/** LibreOffice leaves out comments, and writes LAMBDA, LET and their names in small letters, as functions nobody knows. */
function isSpoiled(form: PortableForm, formula: string, comment: string): boolean {
  const plain = (text: string): string => text.toUpperCase().replace(/_XL(?:FN|PM|OP)\.|[\s[\]]/g, '');
  return comment === '' && plain(formula) === plain(form.formula);
}

export function portableForms(functions: SharedFunctions): readonly PortableForm[] {
  return functions.flatMap(({ portable }) => (portable === undefined ? [] : [portable]));
}

/** Names of ours in the workbook, and how many of them an update would replace. */
export async function findPortable(
  context: Excel.RequestContext,
  forms: readonly PortableForm[],
): Promise<{ present: readonly string[]; outdated: number }> {
  const found = await find(context, forms);
  const ours = found.filter(({ version, isBrief }) => version !== undefined && !isBrief);
  const outdated = ours.filter(({ form, version = 0 }) => version < (versionOf(form.comment) ?? 0));
  return { present: ours.map(({ form }) => form.name), outdated: outdated.length };
}

/**
 * Adds the forms, and updates older ones. A name that the workbook uses for something else, or of a newer version, is left.
 */
export async function putPortable(
  context: Excel.RequestContext,
  forms: readonly PortableForm[],
): Promise<AddResult> {
  if (forms.length > 0 && !(await hasLambda(context))) throw new HostError('noLambda');
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

/**
 * Queues those of the forms that the workbook lacks, for as long as the run lives; what it has is taken as it is. Gives
 * the names that it uses for something else.
 */
export async function putForAWhile(
  context: Excel.RequestContext,
  forms: readonly PortableForm[],
  unfinished: UnfinishedRun,
): Promise<readonly string[]> {
  const found = await find(context, forms);
  const missing = found.filter(({ item }) => item.isNullObject);
  if (missing.length > 0)
    unfinished.addNames(
      context,
      missing.map(({ form }) => form),
    );
  return found.flatMap(({ form, item, version }) =>
    item.isNullObject || version !== undefined ? [] : [form.name],
  );
}

export function addPortable(functions: SharedFunctions): Promise<AddResult> {
  return run((context) => putPortable(context, portableForms(functions)));
}

/** Names of the forms that the workbook uses for something else. */
export async function takenNames(
  context: Excel.RequestContext,
  forms: readonly PortableForm[],
): Promise<readonly string[]> {
  const found = await find(context, forms);
  return found.flatMap(({ form, item, version }) =>
    item.isNullObject || version !== undefined ? [] : [form.name],
  );
}

/** Removes the names of ours that no cell, no other name and no rule uses. */
export function removePortable(functions: SharedFunctions): Promise<RemoveResult> {
  return run(async (context) => {
    const forms = portableForms(functions);
    const ours = (await find(context, forms)).filter(({ version }) => version !== undefined);
    const users = await usersOfNames(
      context,
      ours.map(({ form }) => form.name),
    );
    const used = new Set(users.flatMap(({ functions }) => functions));
    const unused = ours.filter(({ form }) => !used.has(form.name));
    for (const { item } of unused) item.delete();
    await context.sync();
    return { removed: unused.length, users };
  });
}

/** Those of the names that the workbook does not have, or only for a while. */
export async function missingNames(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('comment');
  await context.sync();
  return names.filter((_, i) => {
    const item = items[i];
    return item !== undefined && (item.isNullObject || isTemporary(item.comment));
  });
}

/** Takes names away again that were added for a while. */
export async function removeNames(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  for (const name of names) context.workbook.names.getItemOrNullObject(name).delete();
  await context.sync();
}

async function find(context: Excel.RequestContext, forms: readonly PortableForm[]) {
  const items = forms.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name,comment,formula');
  await context.sync();
  return forms.flatMap((form, i) => {
    const item = items[i];
    if (item === undefined) return [];
    if (item.isNullObject) return [{ form, item, version: undefined, isBrief: false }];
    const spoiled = isSpoiled(form, String(item.formula), item.comment) ? 0 : undefined;
    return [{ form, item, version: versionOf(item.comment) ?? spoiled, isBrief: isTemporary(item.comment) }];
  });
}
