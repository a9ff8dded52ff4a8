/** Scripts that were started before, and the addresses that start them again. */
const starters = new Map<string, string>();

/**
 * An address that starts a worker's script under the content security policy of this page.
 *
 * A worker takes its policy from the response that brings its script, so a server that sends no header with it leaves
 * the worker free to connect anywhere. One that starts from a blob has the policy of the page that made the blob, whatever
 * the server sends. So the worker starts from lines that load the script; a promise that is rejected and that nobody heard
 * becomes the worker's `error` event, as everything else that it throws.
 */
export function starterOf(script: URL): string {
  const known = starters.get(script.href);
  if (known !== undefined) return known;
  const lines = [
    `addEventListener('unhandledrejection', ({ reason }) => { throw reason; });\n`,
    `importScripts(${JSON.stringify(script.href)});\n`,
  ];
  const starter = URL.createObjectURL(new Blob(lines, { type: 'text/javascript' }));
  starters.set(script.href, starter);
  return starter;
}
