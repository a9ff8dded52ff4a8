/** How the workbench comes to the screen: what its server sends, and what stands there before the spreadsheet does. */
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { fill, texts } from '../../src/workbench/browser/texts';
import { languages } from '../../src/workbench/browser/language';
import { startBrowser } from './support/browser';
import { startServer, type WorkbenchServer } from './support/server';
import { usePages } from './support/usePages';

let server: WorkbenchServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
const newPage = usePages(() => startBrowser(server.url));

function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{
    readonly status: number;
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
  }>((resolve, reject) => {
    request(new URL(path, server.url), { headers, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('sends scripts compressed when they were built, under names for which the browser keeps them', async () => {
    const page = await get('/workbench/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const scripts = page.body.toString('utf8').match(/\/workbench\/[\w.]+\.js/g) ?? [];
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const script of scripts) {
      const plain = await get(script);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      for (const encoding of ['br', 'gzip']) {
        const sent = await get(script, { 'accept-encoding': encoding });
        expect(sent.headers['content-encoding']).toBe(encoding);
        expect(sent.body.length).toBeLessThan(plain.body.length / 2);
      }
    }
  });

  it('sends what has no hash in its name only when it is another than the browser has', async () => {
    for (const path of ['/manifest.xml', '/functions.js', '/office-js/office.js']) {
      const { status, headers } = await get(path);
      expect({ path, status, cache: headers['cache-control'] }).toEqual({
        path,
        status: 200,
        cache: 'no-cache',
      });
      expect((await get(path, { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
    }
    expect((await get('/no-such-file.js')).status).toBe(404);
  });
});

test.each(languages)(
  'the page is drawn before the spreadsheet, and keeps what is asked of it, in %s',
  async (language) => {
    const page = await newPage({ width: 1440, height: 900 });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/session\.[0-9a-f]{8}\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${server.url}?language=${language}&open=sample`, { waitUntil: 'commit' });
    const say = texts[language];
    await page.getByRole('status').getByText(say.starting).waitFor();
    await page.locator('[data-addin]').getByRole('button').first().waitFor();
    expect(await page.getByRole('main', { name: say.grid }).locator('canvas').count()).toBe(0);
    expect(await page.getByText(say.addinGroupMissing).count()).toBe(0);
    // The sample is opened first, as the address says, then the empty workbook that was asked for.
    await page.getByRole('button', { name: say.newWorkbook, exact: true }).click();
    release();
    await page.getByRole('heading', { level: 1, name: say.untitled }).waitFor();
    await page.waitForFunction(() => window.workbench?.sheets().join() === 'Sheet1');
    await page.getByRole('status').getByText(say.ready).waitFor();
  },
);

test('says why the spreadsheet does not start', async () => {
  const page = await newPage({ width: 1440, height: 900 });
  await page.route(/\/session\.[0-9a-f]{8}\.js/, (route) => route.abort());
  await page.goto(`${server.url}?language=en-US`, { waitUntil: 'commit' });
  await page
    .getByText(fill(texts['en-US'].failed, { reason: '' }).trim())
    .first()
    .waitFor();
  expect(await page.getByText(texts['en-US'].starting).count()).toBe(0);
});
