import { cacFunction } from './cost/cac';
import type { FunctionDeclaration } from './defineFunction';
import { groups, type GroupId } from './groups';
import { modelFunctions } from './models';
import { satIndexFunction } from './satisfaction/satIndex';
import { clvFunction } from './value/clv';

/** Every function, in the order in which a user meets them. */
export const allFunctions: readonly FunctionDeclaration[] = [
  clvFunction,
  cacFunction,
  satIndexFunction,
  ...modelFunctions,
];

/** The functions of one group, for the task pane's page and the reference's index. */
export function functionsOf(group: GroupId): readonly FunctionDeclaration[] {
  return allFunctions.filter((declaration) => declaration.group === group);
}

/** Groups that have functions, in order. */
export const groupIds: readonly GroupId[] = (Object.keys(groups) as GroupId[]).filter(
  (group) => functionsOf(group).length > 0,
);

/**
 * The functions that match all words of a query, in English or Chinese: by name first, then by summary, group and
 * keywords. An empty query matches all.
 */
export function searchFunctions(query: string): readonly FunctionDeclaration[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = allFunctions.filter((declaration) =>
    words.every((word) => textOf(declaration).includes(word)),
  );
  const named = (declaration: FunctionDeclaration) =>
    words.some((word) => declaration.name.toLowerCase().includes(word)) ? 0 : 1;
  return found.toSorted((one, other) => named(one) - named(other));
}

function textOf({ name, group, summary, keywords, parameters }: FunctionDeclaration): string {
  const texts = [summary, groups[group], keywords].flatMap((text) => (text ? Object.values(text) : []));
  return [name, ...texts, ...parameters.map((parameter) => parameter.name)].join('\n').toLowerCase();
}
