/** A function of the add-in, as far as formulas that use it must be found and rewritten. */
export interface SharedFunction {
  /** As it is typed: `CLV`, with the build's prefix if it has one. */
  readonly name: string;
  /** Without the prefix: what builds with another prefix, or with none, have in common with this one. */
  readonly plainName?: string;
  /** Its form as a defined name; absent where there is none. */
  readonly portable?: PortableForm;
  /** For people who ask what a formula does, in the user's language. */
  readonly description?: { readonly meaning: string; readonly parameters: readonly string[] };
}

export interface PortableForm {
  /** `CRM.CLV` */
  readonly name: string;
  /** `=LAMBDA(…)` */
  readonly formula: string;
  readonly comment: string;
  readonly parameterCount: number;
}
