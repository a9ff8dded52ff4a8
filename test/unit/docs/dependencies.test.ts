/** What the add-in loads is in `dependencies`; everything else is for building, the workbench and tests (decisions/0002). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};

test('every package that the add-in imports is a dependency of it', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith('workbench/'));
  const imported = files.flatMap((file) =>
    Array.from(
      readFileSync(join(root, 'src', file), 'utf8').matchAll(
        /^(?:import|export)\s(?!type\b)[^;]*?from '([^'.][^']*)'|import\('([^'.][^']*)'\)/gm,
      ),
      ([, one, other]) =>
        (one ?? other ?? '')
          .split('/')
          .slice(0, (one ?? other ?? '').startsWith('@') ? 2 : 1)
          .join('/'),
    ),
  );
  expect(imported).toContain('pure-rand');
  expect(Array.from(new Set(imported)).filter((name) => !(name in dependencies))).toEqual([]);
});
