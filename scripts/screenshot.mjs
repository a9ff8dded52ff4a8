// Takes a picture of the workbench in headless Chromium.
//   node scripts/screenshot.mjs out.png [--size 1440x900] [--language zh-CN] [--theme dark] [--pane 350|closed]
//     [--open file.xlsx] [--empty] [--steps steps.mjs] [--wait 500] [--addin dist]
//     [--url https://localhost:3000/workbench/]
// Without --url a server of its own serves what is built (npm run build; --build builds what is old first).
// `steps.mjs` exports `default async (page, pane) => …`: Playwright's page and the frame of the task pane.
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBuilt } from './ensureBuilt.mjs';
import { findBrowser } from './findBrowser.mjs';
import { startWorkbenchServer } from './workbenchServer.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '1440x900' },
    language: { type: 'string' },
    theme: { type: 'string' },
    pane: { type: 'string' },
    open: { type: 'string' },
    empty: { type: 'boolean', default: false },
    steps: { type: 'string' },
    wait: { type: 'string', default: '500' },
    url: { type: 'string' },
    addin: { type: 'string' },
    build: { type: 'boolean', default: false },
  },
});
const [output] = positionals;
if (output === undefined) throw new Error('Say where the picture goes: node scripts/screenshot.mjs out.png');

if (values.build) ensureBuilt();
const server =
  values.url === undefined ? await startWorkbenchServer({ port: 0, addin: values.addin }) : undefined;
const address = new URL(server?.url ?? values.url);
for (const name of ['language', 'theme', 'pane']) {
  if (values[name] !== undefined) address.searchParams.set(name, values[name]);
}
if (values.empty || values.open !== undefined) address.searchParams.set('open', 'empty');

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
try {
  const [width, height] = values.size.split('x').map(Number);
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width, height } });
  page.on('pageerror', (error) => console.error('page error:', error.stack));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') console.error('console:', message.text());
  });
  await page.goto(address.href);
  await page.waitForFunction(() => globalThis.workbench !== undefined);
  // A picture of an add-in that does not start is worth more than none.
  const isReady = await Promise.race([
    page.evaluate(() => globalThis.workbench.ready).then(() => true),
    page.waitForTimeout(20_000).then(() => false),
  ]);
  if (!isReady) console.error('The add-in is not ready after 20 s.');
  if (values.open !== undefined) {
    const bytes = [...(await readFile(values.open))];
    const name = path.basename(values.open);
    await page.evaluate(
      ([list, file]) => globalThis.workbench.open(new Uint8Array(list), file),
      [bytes, name],
    );
  }
  if (values.steps !== undefined) {
    const steps = await import(pathToFileURL(path.resolve(values.steps)).href);
    await steps.default(
      page,
      page.frames().find((frame) => frame.url().includes('taskpane.html')),
    );
  }
  await page.waitForTimeout(Number(values.wait));
  await page.screenshot({ path: output });
  console.log(`${output}: ${values.size}`);
} finally {
  await browser.close();
  await server?.close();
}
process.exit(0);
