import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { segmentTexts } from '../../src/taskpane/texts/segment';
import { openWorkbench, startBench, type TestBench } from './support/openWorkbench';

/**
 * No page and no worker reaches another server. The other server is one on this machine that lets everybody in; what reaches
 * it is written down.
 */
let bench: TestBench;
let other: Server;
let reached: string[];
const dist = path.resolve(__dirname, '../../dist');

beforeAll(async () => {
  reached = [];
  other = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/javascript');
    response.end('0');
  });
  other.on('upgrade', (request, socket) => {
    reached.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  bench = await startBench();
});
afterAll(async () => {
  await bench.close();
  await new Promise((resolve) => other.close(resolve));
});
beforeEach(() => {
  reached.length = 0;
});

/** Everything a script can try; `from` says in the address who tried. As text: it runs in pages and workers. */
function attempts(from: string): string {
  const { port } = other.address() as AddressInfo;
  return `(async () => {
    const to = (how) => 'http://127.0.0.1:${String(port)}/' + how + '/${from}';
    const tried = [];
    const attempt = async (how, run) => {
      const late = new Promise((resolve) => setTimeout(resolve, 1500));
      try { await Promise.race([run(to(how)), late]); } catch {}
      tried.push(how);
    };
    await attempt('fetch', (url) => fetch(url));
    await attempt('fetchNoCors', (url) => fetch(url, { mode: 'no-cors', method: 'POST', body: 'x' }));
    await attempt('xhr', (url) => new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.onloadend = resolve;
      request.send();
    }));
    await attempt('webSocket', (url) => new Promise((resolve) => {
      const socket = new WebSocket(url.replace('http', 'ws'));
      socket.onopen = socket.onerror = resolve;
    }));
    await attempt('eventSource', (url) => new Promise((resolve) => {
      const source = new EventSource(url);
      source.onopen = source.onerror = () => resolve(source.close());
    }));
    await attempt('import', (url) => import(url));
    if (typeof importScripts === 'function') await attempt('importScripts', async (url) => importScripts(url));
    if (typeof document === 'undefined') return tried;
    await attempt('beacon', async (url) => navigator.sendBeacon(url, 'x'));
    const element = (name, attributes) => new Promise((resolve) => {
      const made = Object.assign(document.createElement(name), attributes);
      made.onload = made.onerror = resolve;
      document.body.append(made);
      setTimeout(resolve, 300);
    });
    await attempt('image', (src) => element('img', { src }));
    await attempt('script', (src) => element('script', { src }));
    await attempt('style', (href) => element('link', { rel: 'stylesheet', href }));
    await attempt('prefetch', (href) => element('link', { rel: 'prefetch', href }));
    await attempt('frame', (src) => element('iframe', { src }));
    await attempt('object', (data) => element('object', { data }));
    await attempt('media', (src) => element('video', { src }));
    await attempt('worker', async (url) => new Worker(url));
    await attempt('form', async (action) => {
      const form = Object.assign(document.createElement('form'), { action, target: 'elsewhere' });
      document.body.append(form);
      form.submit();
    });
    return tried;
  })()`;
}

/** A page, a frame or a worker. */
interface Place {
  evaluate(program: string): Promise<unknown>;
}

/** Tries all from a page or worker; answers how many ways were tried. */
async function probe(place: Place, from: string): Promise<number> {
  const tried = (await place.evaluate(attempts(from))) as readonly string[];
  // What was sent last is on its way.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return tried.length;
}

/** By which ways something arrived. */
function ways(): (string | undefined)[] {
  return reached.map((url) => url.split('/')[1]);
}

/** A page of the server's that has no policy: a browser shows a picture in one. */
async function blankPage(): Promise<Page> {
  const page = await bench.context.newPage();
  await page.goto(new URL('/assets/icon-16.png', bench.server.url).href);
  return page;
}

/** A workbench in which both workers run: the pane's recognises columns, the functions' fits many customers. */
async function withBothWorkers(prepare: (page: Page) => Promise<void> = () => Promise.resolve()) {
  const opened = await openWorkbench(bench, { onPage: prepare });
  const started = new Map<string, Worker>();
  opened.page.on('worker', (worker) => started.set(worker.url(), worker));
  await opened.call((workbench) => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [
      i % 3,
      i % 3 === 0 ? 0 : 5 + (i % 7),
      30 + (i % 9),
    ]);
    workbench.setCells('A1', [['x', 'tx', 'T'], ...rows]);
    workbench.setCell('E1', '=PARETONBD.FIT(A2:A20001,B2:B20001,C2:C20001)');
    workbench.selectRange('A1:C20001');
  });
  const read = segmentTexts.read['en-US'];
  await opened.pane().getByRole('button', { name: read, exact: true }).click();
  await opened.pane().getByRole('heading', { name: segmentTexts.columnsTitle['en-US'] }).waitFor();
  return { ...opened, workers: [...started.values()] };
}

describe('a probe that tries every way to another server', () => {
  it('arrives from a page and a worker that nothing holds: the probe can fail', async () => {
    const page = await blankPage();
    const started = page.waitForEvent('worker');
    await page.evaluate(`{ new Worker(URL.createObjectURL(new Blob(['0']))); }`);
    await probe(await started, 'worker');
    const inWorker = ['fetch', 'fetchNoCors', 'xhr', 'webSocket', 'eventSource', 'import', 'importScripts'];
    expect(new Set(ways())).toEqual(new Set(inWorker));
    reached.length = 0;
    await probe(page, 'page');
    const inPage = ['beacon', 'image', 'script', 'style', 'prefetch', 'frame', 'object', 'media', 'form'];
    expect(ways()).toEqual(expect.arrayContaining([...inWorker.slice(0, -1), ...inPage]));
    await page.close();
  });

  it('arrives from no page', async () => {
    const opened = await openWorkbench(bench);
    expect(await probe(opened.page, 'workbench')).toBeGreaterThan(15);
    expect(await probe(opened.pane(), 'pane')).toBeGreaterThan(15);
    await opened.close();
    const help = readdirSync(path.join(dist, 'help'), { recursive: true, encoding: 'utf8' });
    const pages = help.filter((file) => file.endsWith('.html')).filter((_, index) => index % 40 === 0);
    expect(pages.length).toBeGreaterThan(1);
    for (const file of ['taskpane.html', ...pages.map((each) => `help/${each}`)]) {
      const page = await bench.context.newPage();
      await page.goto(new URL(`/${file}`, bench.server.url).href);
      expect(await probe(page, file.replaceAll('/', '.'))).toBeGreaterThan(15);
      await page.close();
    }
    expect(reached).toEqual([]);
  });

  it.each(['with', 'without'])(
    'arrives from no worker of the add-in, %s the header on its script',
    async (header) => {
      const stripped: string[] = [];
      const opened = await withBothWorkers(async (page) => {
        if (header === 'with') return;
        await page.route(/\.js(\?|$)/, async (route) => {
          const response = await route.fetch();
          const { 'content-security-policy': policy = '', ...headers } = response.headers();
          if (policy !== '') stripped.push(new URL(route.request().url()).pathname);
          await route.fulfill({ response, headers });
        });
      });
      expect(opened.workers).toHaveLength(2);
      for (const worker of opened.workers) {
        expect(worker.url()).toMatch(/^blob:/);
        expect(await probe(worker, 'worker')).toBe(7);
      }
      expect(reached).toEqual([]);
      if (header === 'without') {
        expect(stripped).toEqual(expect.arrayContaining([expect.stringContaining('/chunks/segmentation.')]));
        expect(stripped).toEqual(expect.arrayContaining([expect.stringContaining('/chunks/models.')]));
      }
      await opened.close();
    },
  );

  it('arrives from no script of the add-in that is started as a worker itself, by its header alone', async () => {
    const page = await blankPage();
    const chunks = readdirSync(path.join(dist, 'chunks')).filter((file) =>
      /^(segmentation|models)\./.test(file),
    );
    expect(chunks).toHaveLength(2);
    for (const file of chunks) {
      const started = page.waitForEvent('worker');
      await page.evaluate(`{ new Worker('/chunks/${file}'); }`);
      expect(await probe(await started, file)).toBe(7);
    }
    expect(reached).toEqual([]);
    await page.close();
  });
});
