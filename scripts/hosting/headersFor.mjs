// The response headers that docs/deploy.md asks of whoever serves the add-in: for the workbench's server and for the check.
import { createRequire } from 'node:module';

const { policyOf } = createRequire(import.meta.url)('../build/page.cjs');

/** Connects to nothing: what a worker may do that starts from a script itself, and no harm to one that a page loads. */
export const scriptPolicy = "default-src 'none'";

export const always = 'no-cache';
export const forGood = 'public, max-age=31536000, immutable';

/**
 * The headers of a file of the built add-in.
 * @param {string} file its path in dist, such as `chunks/82.c5bf8494.js`
 * @param {string} [html] its contents, where it is a page: the policy in them is sent as a header too
 * @returns {Readonly<Record<string, string>>} names as they are written
 */
export function headersFor(file, html) {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': file.startsWith('chunks/') ? forGood : always,
    ...(html === undefined ? {} : { 'Content-Security-Policy': policyOf(html) }),
    ...(file.endsWith('.js') ? { 'Content-Security-Policy': scriptPolicy } : {}),
    ...(/^functions[^/]*\.json$/.test(file) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}
