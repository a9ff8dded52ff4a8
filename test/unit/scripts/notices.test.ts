import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'notices-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A package of which one file is in the bundles, nested as some are. */
function library(name: string, license: string | undefined, texts: Readonly<Record<string, string>>): string {
  const own = path.join(folder, 'node_modules', name);
  mkdirSync(path.join(own, 'lib/esm'), { recursive: true });
  writeFileSync(path.join(own, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  writeFileSync(path.join(own, 'lib/esm/package.json'), '{"type":"module"}');
  for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(own, file), text);
  return path.join(own, 'lib/esm/index.js');
}

function noticesOf(...files: string[]): string {
  const program = `process.stdout.write(require('./scripts/build/notices.cjs').noticesOf(JSON.parse(process.argv[1])))`;
  return execFileSync(process.execPath, ['-e', program, JSON.stringify(files)], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

it('names each library once, with the text of its licence and its notice', () => {
  const one = library('@some/one', 'Apache-2.0', { LICENSE: 'Apache text', NOTICE: 'made by many' });
  const two = library('two', 'MIT', { 'license.md': 'MIT text\r\nof two' });
  const text = noticesOf(two, one, one.replace('index', 'other'), path.join(root, 'src/functions/main.ts'));
  expect(text.match(/^.+ 1\.2\.3 \(.+\)$/gm)).toEqual(['@some/one 1.2.3 (Apache-2.0)', 'two 1.2.3 (MIT)']);
  expect(text).toContain('Apache text\n\nmade by many');
  expect(text).toContain('MIT text\nof two');
});

it('ends where a library brings no text of its licence', () => {
  expect(() => noticesOf(library('silent', 'MIT', { 'license.js': 'no text', LICENSE: ' ' }))).toThrow(
    'silent is in the bundles and brings no text of its licence, MIT',
  );
});

it.each(['GPL-3.0', 'SEE LICENSE IN LICENSE.txt', undefined])(
  'ends where a licence is not free enough: %s',
  (licence) => {
    expect(() => noticesOf(library('other', licence, { LICENSE: 'text' }))).toThrow(
      'other is in the bundles under',
    );
  },
);
