import type { Language } from '../../i18n/language';
import { blankDiffers } from '../blanks/blankDiffers';
import { expectedText } from '../cells/expected';
import type { FunctionDeclaration } from '../defineFunction';
import { isOptional, type Parameter } from '../parameter';
import { units } from '../units';
import { helpPath } from './helpPath';
import { pageTexts } from './pageTexts';

/** The custom-functions metadata of one language, as Microsoft's schema has it. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  readonly options?: {
    readonly cancelable?: true;
    readonly requiresParameterAddresses?: true;
    readonly supportSync?: true;
  };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

/**
 * Every parameter is a matrix of any type: Excel then hands over ranges whole, instead of one call a cell, and
 * error values as they are, instead of a `#VALUE!` of its own. Names stay the same in every language, since
 * localised names break formulas that are read back; descriptions are localised.
 */
export function functionsMetadata(
  declarations: readonly FunctionDeclaration[],
  language: Language,
  baseUrl: string,
): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: declarations.map((declaration) => ({
      id: declaration.name,
      name: declaration.name,
      description: declaration.summary[language],
      helpUrl: `${baseUrl}/${helpPath(language, declaration.name)}`,
      parameters: declaration.parameters.map((parameter) => parameterMetadata(parameter, language)),
      result: { type: 'any', dimensionality: 'matrix' },
      ...optionsOf(declaration),
    })),
  };
}

/**
 * Addresses are asked for where a blank cell means something other than a 0: some Excels hand it over as one. What answers at
 * once can do so while Excel waits: in conditional formats, Evaluate Formula, the function dialog and F9. Excels that have no
 * such thing pass over the option.
 */
function optionsOf({
  cancelable,
  parameters,
}: FunctionDeclaration): Required<Pick<FunctionMetadata, 'options'>> {
  const options = {
    ...(cancelable ? { cancelable: true as const } : { supportSync: true as const }),
    ...(parameters.some(blankDiffers) ? { requiresParameterAddresses: true as const } : {}),
  };
  return { options };
}

function parameterMetadata(parameter: Parameter, language: Language): ParameterMetadata {
  return {
    name: parameter.name,
    description: hint(parameter, language),
    type: 'any',
    dimensionality: 'matrix',
    ...(isOptional(parameter) ? { optional: true } : {}),
  };
}

/** What it is, in which unit, which values: "Discount rate per period (fraction per period; a number …). Default 0." */
function hint(parameter: Parameter, language: Language): string {
  const facts: string[] = 'unit' in parameter ? [units[parameter.unit].text[language]] : [];
  if (parameter.kind !== 'cells') facts.push(expectedText(parameter)[language]);
  const { open, separator, close, fallback } = pageTexts.hint[language];
  const text = parameter.text[language] + (facts.length ? open + facts.join(separator) + close : '');
  const standard = 'default' in parameter ? fallback + String(parameter.default).toUpperCase() : '';
  return text + standard;
}
