import type { LimitModel } from './model';

/** The limits of a conditional format that are not left to Excel; without the property if all are. */
export function presentLimits<Name extends string>(
  limits: Readonly<Record<Name, LimitModel | undefined>>,
): { readonly limits?: { readonly [N in Name]?: LimitModel } } {
  const said = Object.entries<LimitModel | undefined>(limits).filter(([, limit]) => limit !== undefined);
  return said.length === 0 ? {} : { limits: Object.fromEntries(said) as { [N in Name]?: LimitModel } };
}
