import type { Language, Text } from '../../i18n/language';
import { allFunctions } from '../catalogue';
import type { FunctionDeclaration } from '../defineFunction';
import { isOptional } from '../parameter';
import { portableBodies } from './bodies';
import { notPortable } from './notPortable';
import { portableFormula } from './portableFormula';

/** Counts up whenever a definition changes, so that older ones in workbooks are found and replaced. */
export const portableVersion = 2;

/** Excel's limits for a defined name. */
export const longestNameFormula = 8192;
export const longestNameComment = 255;

/** A function of ours as a defined name that Excel 365 and Excel 2024 calculate. */
export interface PortableFunction {
  /** `CRM.CLV` */
  readonly name: string;
  /** `CLV` */
  readonly live: string;
  /** `=LAMBDA(…)` */
  readonly formula: string;
  readonly comment: string;
  readonly parameterCount: number;
  /** How many must be given; the others may be left out. */
  readonly requiredCount: number;
}

/** Every function that has a portable form, with comments in the user's language. */
export function portableFunctions(language: Language): readonly PortableFunction[] {
  return allFunctions.flatMap((declaration) => {
    const body = portableBodies[declaration.name];
    return body === undefined ? [] : [portableFunction(declaration, body, language)];
  });
}

/** Why a function has no portable form; undefined for one that has. */
export function whyNotPortable(name: string): Text | undefined {
  const declaration = allFunctions.find((one) => one.name === name);
  if (declaration === undefined || portableBodies[name] !== undefined) return undefined;
  return notPortable[name] ?? notPortable[declaration.group];
}

function portableFunction(
  declaration: FunctionDeclaration,
  body: string,
  language: Language,
): PortableFunction {
  const { name, parameters, summary } = declaration;
  return {
    name: `CRM.${name}`,
    live: name,
    formula: portableFormula(declaration, body),
    comment: portableComment(summary[language]),
    parameterCount: parameters.length,
    requiredCount: parameters.filter((one) => !isOptional(one)).length,
  };
}

/** The summary, cut to Excel's limit, and the version, which an update reads. */
function portableComment(summary: string): string {
  const mark = ` [Clientele ${portableVersion}]`;
  const room = longestNameComment - mark.length;
  return (summary.length > room ? `${summary.slice(0, room - 1)}…` : summary) + mark;
}
