import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(__dirname, '../../..');

/**
 * Bundles the pane with a workbook of its own (devPane.ts) and serves it with the real page, content security
 * policy included. Only office.js is left out.
 */
export async function servePane(): Promise<{ readonly url: string; readonly close: () => void }> {
  const { outputFiles } = await build({
    entryPoints: { pane: path.join(root, 'test/support/pane/devPane.ts') },
    outdir: '/',
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
  });
  const page = (await readFile(path.join(root, 'src/taskpane/taskpane.html'), 'utf8')).replace(
    /<script src="https:[^<]*<\/script>/,
    '<link rel="stylesheet" href="/pane.css"><script type="module" src="/pane.js"></script>',
  );
  const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = outputFiles.find((output) => output.path === name);
    response.setHeader('content-type', `${types[path.extname(name)] ?? 'text/html'}; charset=utf-8`);
    response.end(file === undefined ? page : Buffer.from(file.contents));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
