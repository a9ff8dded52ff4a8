/** The metadata of a custom function, from the add-in's functions.json, as far as calling it needs. */
export interface FunctionMetadata {
  readonly id: string;
  /** The name in formulas, with the namespace if the add-in has one. */
  readonly name: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly options?: {
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly dimensionality?: 'scalar' | 'matrix';
}

/** Reads a functions.json. `prefix` is the namespace with its dot, where the manifest gives one. */
export function readFunctionsJson(json: string, prefix = ''): FunctionMetadata[] {
  const file = JSON.parse(json) as {
    readonly allowErrorForDataTypeAny?: boolean;
    readonly functions: readonly FunctionMetadata[];
  };
  return file.functions.map((each) => ({
    ...each,
    name: prefix + each.name,
    allowErrorForDataTypeAny: each.allowErrorForDataTypeAny ?? file.allowErrorForDataTypeAny === true,
  }));
}
