import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/preset-sheets-core';
import type { FunctionMetadata, ParameterMetadata } from '../../workbook/functionMetadata';
import { injectorOf, type Engine } from '../../workbook/engine';

/** One function of functions.json: how it is called, and what a hint says of it. */
export interface DescribedFunction extends FunctionMetadata {
  readonly description?: string;
  readonly parameters?: readonly (ParameterMetadata & { readonly description?: string })[];
}

/**
 * Makes the formula editor offer the add-in's functions by name, with what each does and what its arguments are.
 * Returns how to take them away again, for the hints of another language.
 */
export function registerFunctionHints(engine: Engine, functions: readonly DescribedFunction[]): () => void {
  const service = injectorOf(engine).get(IDescriptionService);
  const registration = service.registerDescriptions(functions.map(functionInfo));
  return () => registration.dispose();
}

function functionInfo({ name, description = '', parameters = [] }: DescribedFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: parameter.dimensionality === 'matrix' ? 'A2:A20' : 'A2',
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
