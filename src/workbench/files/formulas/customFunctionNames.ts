/**
 * How Excel stores calls of an Office add-in's custom functions: `_xldudf_` and the full name with "_"
 * for ".": =CONTOSO.ADD(1,2) is `_xldudf_CONTOSO_ADD(1,2)`. Excel shows that raw name to people without
 * the add-in and the real one as soon as the add-in has registered its functions.
 */
const prefix = '_xldudf_';

export interface CustomFunctionNames {
  /** "_xldudf_BGNBD_FIT" of "bgnbd.fit"; undefined for a function that is not the add-in's. */
  stored(name: string): string | undefined;
  /** "BGNBD.FIT" of "_xldudf_BGNBD_FIT"; undefined when no function of that name is known. */
  shown(storedName: string): string | undefined;
}

/** @param names full names of the add-in's functions as the user types them, namespace included. */
export function customFunctionNames(names: readonly string[]): CustomFunctionNames {
  const toStored = new Map(
    names.map((name) => [name.toUpperCase(), prefix + name.toUpperCase().replaceAll('.', '_')]),
  );
  const toShown = new Map([...toStored].map(([name, stored]) => [stored.toUpperCase(), name]));
  return {
    stored: (name) => toStored.get(name.toUpperCase()),
    shown: (storedName) => toShown.get(storedName.toUpperCase()),
  };
}
