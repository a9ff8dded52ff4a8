// npm start: builds what is missing or old, serves the workbench and opens it.
//   --port N     another port than 3000; 0 takes a free one
//   --no-build   serve what is built already
//   --no-open    do not open a browser
//   --addin F    another folder of the built add-in than dist
//   --page F     another folder of the built host page than build/workbench
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import open from 'open';
import { ensureBuilt } from './ensureBuilt.mjs';
import { startWorkbenchServer } from './workbenchServer.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    'no-build': { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    addin: { type: 'string', default: 'dist' },
    page: { type: 'string', default: 'build/workbench' },
  },
});

if (!values['no-build']) ensureBuilt();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const addin = path.resolve(root, values.addin);
const workbench = path.resolve(root, values.page);
for (const needed of [
  path.join(addin, 'manifest.xml'),
  path.join(addin, 'taskpane.html'),
  path.join(workbench, 'index.html'),
]) {
  if (!existsSync(needed)) console.warn(`${needed} is missing: run npm run build.`);
}

const server = await startWorkbenchServer({ port: Number(values.port), addin, workbench });
const { port } = new URL(server.url);
if (Number(values.port) !== 0 && port !== values.port) {
  console.log(`Another program listens on port ${values.port}; this one takes ${port} instead.`);
}
console.log(`The workbench is at ${server.url}`);
console.log('Its certificate was made on this machine, so the browser asks once before it opens the page.');

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (hasDisplay && !values['no-open']) {
  // The address has been said: where no browser can be started, a person opens it.
  await open(server.url).catch((error) => console.warn(`No browser could be opened: ${error.message}`));
}

function end() {
  void server.close().finally(() => process.exit(0));
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
// A program that started this one with a channel to it, as tests do, takes it along even when it is killed.
process.once('disconnect', end);
// It may have been killed while this one started.
if (process.connected === false) end();
