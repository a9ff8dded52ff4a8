/** What the add-in keeps, by the names in its code, is what docs/deploy.md tells administrators. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesPerSync } from '../../../src/excel/writing/batch';

const root = join(__dirname, '../../..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('workbench/'));
const code = files.map((file) => readFileSync(join(root, 'src', file), 'utf8'));

/** Section 5 of the guide to deployment. */
function section(): string {
  const [, text = ''] = readFileSync(join(root, 'docs/deploy.md'), 'utf8').split(
    '## 5. What is stored where',
  );
  return text;
}

test('every name under which something is kept stands in the list of what is stored', () => {
  const names = code.flatMap((text) =>
    Array.from(
      text.matchAll(/['`]((?:clientele\.|_Clientele\.|urn:clientele)[^'`$]*)/g),
      ([, name = '']) => name,
    ),
  );
  expect(names.length).toBeGreaterThan(8);
  expect(Array.from(new Set(names)).filter((name) => !section().includes(name))).toEqual([]);
});

test('nothing else is kept in the browser', () => {
  const keepers = files.filter((_, i) =>
    /localStorage|sessionStorage|indexedDB|caches\.open|document\.cookie/.test(code[i] ?? ''),
  );
  expect(keepers).toEqual(['excel/unfinished/owner.ts']);
  expect(section()).toContain('anything else in the browser');
});

test('README gives the size of requests that the code keeps to', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`at most ${bytesPerSync / 1_000_000} MB`);
});
