/** Set by the build for companies that want a prefix before the functions' names: `ACME`. */
declare const CLIENTELE_NAMESPACE: string;

const prefix =
  typeof CLIENTELE_NAMESPACE === 'string' && CLIENTELE_NAMESPACE !== '' ? `${CLIENTELE_NAMESPACE}.` : '';

/** A function's name as formulas of this build write it: `CLV`, or `ACME.CLV` in a build with a prefix. */
export function writtenName(name: string): string {
  return prefix + name;
}

/** The other way about: `CLV` of `ACME.CLV`. */
export function plainName(written: string): string {
  return written.startsWith(prefix) ? written.slice(prefix.length) : written;
}
