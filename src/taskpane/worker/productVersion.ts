/** Set by the build from package.json. */
declare const CLIENTELE_VERSION: string;

/** The version of this program; outside the build (in tests) it is that of no release. */
export const productVersion: string = typeof CLIENTELE_VERSION === 'string' ? CLIENTELE_VERSION : '0.0.0';
