import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The check of a server that hosts the add-in, as an administrator runs it, against servers that lack one thing each. The
 * add-in is a small one: a page, scripts, metadata; https is what the servers here lack.
 */
const root = path.resolve(__dirname, '../../..');
const template = readFileSync(path.join(root, 'src/taskpane/taskpane.html'), 'utf8');
const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(template)?.[1] ?? '';

const files: Readonly<
  Record<string, { readonly text: string; readonly headers: Readonly<Record<string, string>> }>
> = {
  'taskpane.html': {
    text: template,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
  },
  'functions.js': {
    text: 'functions()',
    headers: { 'Content-Type': 'text/javascript', 'Content-Security-Policy': "default-src 'none'" },
  },
  'functions.json': {
    text: '{}',
    headers: { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
  },
  'chunks/models.12345678.js': {
    text: 'models()',
    headers: {
      'Content-Type': 'text/javascript',
      'Content-Security-Policy': "default-src 'none'",
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  },
  'manifest.xml': { text: '<x/>', headers: { 'Content-Type': 'application/xml' } },
};
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

let folder: string;
let server: Server | undefined;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hosted-'));
  mkdirSync(path.join(folder, 'chunks'));
  for (const [file, { text }] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
});
afterEach(async () => {
  await new Promise((resolve) => (server === undefined ? resolve(0) : server.close(resolve)));
  server = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says of a server whose answers a test changes, and how it ends. */
async function check(change: (file: string, answer: Answer) => void = () => undefined) {
  server = createServer((request, response) => {
    const file = (request.url ?? '').replace('/clientele/', '');
    const known = files[file];
    const answer: Answer = {
      status: known === undefined ? 404 : 200,
      headers: { ...everywhere, ...known?.headers },
      text: known?.text ?? '',
    };
    change(file, answer);
    response.writeHead(answer.status, answer.headers).end(answer.text);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return run(`http://127.0.0.1:${String(port)}/clientele`);
}

function run(
  ...args: string[]
): Promise<{ readonly mend: string[]; readonly output: string; readonly code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [
      path.join(root, 'scripts/check-hosting.mjs'),
      '--addin',
      folder,
      ...args,
    ]);
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.once('exit', (code) => {
      const mend = output.split('\n').filter((line) => line.startsWith('To mend: '));
      resolve({
        mend: mend
          .map((line) => line.slice('To mend: '.length))
          .filter((line) => !/over https only/.test(line)),
        output,
        code,
      });
    });
  });
}

it('a server that does everything lacks https here, and nothing else; office.js is named', async () => {
  const { mend, output, code } = await check();
  expect(mend).toEqual([]);
  expect(output).toContain('Excel loads add-ins over https only');
  expect(output).toMatch(/office\.js .*appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/);
  expect(code).toBe(1);
});

it.each([
  ['X-Content-Type-Options', /X-Content-Type-Options is not sent.*Send "nosniff"/],
  ['Referrer-Policy', /Referrer-Policy is not sent/],
  ['Content-Security-Policy', /Content-Security-Policy is not sent.*workers connect nowhere else/],
  ['Cache-Control', /Cache-Control is not sent: after an update/],
  ['Access-Control-Allow-Origin', /Access-Control-Allow-Origin is not sent.*functions\.json/],
  ['Content-Type', /Content-Type is not sent, which browsers refuse or misread/],
])('a server without %s', async (header, words) => {
  const { mend } = await check((_, { headers }) => Reflect.deleteProperty(headers, header));
  expect(mend.length).toBeGreaterThan(0);
  expect(mend.join('\n')).toMatch(words);
  expect(mend.every((line) => line.includes(header))).toBe(true);
});

it.each<[string, string, (answer: Answer) => void, RegExp]>([
  [
    'a missing file',
    'functions.json',
    (answer) => (answer.status = 404),
    /answers 404 instead of the file.*functions\.json/,
  ],
  [
    'another file',
    'functions.js',
    (answer) => (answer.text = 'older()'),
    /another file than this build.*functions\.js/,
  ],
  [
    'a redirection',
    'taskpane.html',
    (answer) =>
      Object.assign(answer, { status: 302, headers: { Location: 'https://elsewhere.example/login' } }),
    /redirects to https:\/\/elsewhere\.example/,
  ],
  [
    'a wrong type',
    'functions.js',
    (answer) => (answer.headers['Content-Type'] = 'application/octet-stream'),
    /Content-Type is "application\/octet-stream"/,
  ],
  [
    'a frame option',
    'taskpane.html',
    (answer) => (answer.headers['X-Frame-Options'] = 'SAMEORIGIN'),
    /X-Frame-Options is sent.*Remove it/,
  ],
  [
    'a policy without blobs',
    'taskpane.html',
    (answer) =>
      (answer.headers['Content-Security-Policy'] = policy.replace('worker-src blob:', "worker-src 'self'")),
    /takes blob: from worker-src/,
  ],
  [
    'a policy without office.js',
    'taskpane.html',
    (answer) =>
      (answer.headers['Content-Security-Policy'] = policy.replace(/(script-src 'self') \S+?(?=;)/, '$1')),
    /takes https:\/\/appsforoffice.*from script-src/,
  ],
  [
    'a page that is kept',
    'taskpane.html',
    (answer) => (answer.headers['Cache-Control'] = 'max-age=600'),
    /Cache-Control is "max-age=600"/,
  ],
  [
    'chunks that are not kept',
    'chunks/models.12345678.js',
    (answer) => (answer.headers['Cache-Control'] = 'no-cache'),
    /keep files whose name changes/,
  ],
  [
    'a worker that may connect',
    'chunks/models.12345678.js',
    (answer) => (answer.headers['Content-Security-Policy'] = 'default-src *'),
    /Content-Security-Policy is "default-src \*".*models/,
  ],
])('a server with %s', async (_, where, change, words) => {
  const { mend, code } = await check((file, answer) => {
    if (file === where) change(answer);
  });
  expect(mend).toHaveLength(1);
  expect(mend[0]).toMatch(words);
  expect(code).toBe(1);
});

it('a policy for frames is told, with what Excel on the web needs', async () => {
  const { mend, output } = await check((file, { headers }) => {
    if (file === 'taskpane.html')
      headers['Content-Security-Policy'] = `${policy}; frame-ancestors 'self' https://*.office.com`;
  });
  expect(mend).toEqual([]);
  expect(output).toMatch(/Note: frame-ancestors is 'self' https:\/\/\*\.office\.com: Excel on the web/);
});

it('says what is wrong with an address', async () => {
  expect(await run('addins.example.com')).toMatchObject({
    code: 2,
    output: expect.stringMatching(/Say which address/) as string,
  });
  expect(await run()).toMatchObject({ code: 2 });
  const { output, code } = await run('http://127.0.0.1:9/clientele');
  expect(code).toBe(1);
  expect(output).toMatch(/127\.0\.0\.1:9 cannot be reached \(/);
});
