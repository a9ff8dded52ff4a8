import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const notices = read('dist/THIRD-PARTY-NOTICES.txt');
const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\S+ \((.+)\)$/gm)].map(([, name]) => name);

/** The packages that the sources of the add-in import, without what stands behind these. */
function imported(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return inner === 'src/workbench' ? [] : imported(inner);
    if (!/\.tsx?$/.test(entry.name)) return [];
    const imports = read(inner).matchAll(
      /^(?:import|export)(?! type)[^;]*?from '((?:@[^/']+\/)?[^./'][^/']*)/gm,
    );
    return [...imports].map(([, name = '']) => name);
  });
}

it('every library that the sources import is in the notices of the built add-in', () => {
  const alias = { 'office-ui-fabric-react': '@fluentui/react' };
  const names = [...new Set(imported('src'))].map((name) => (alias as Record<string, string>)[name] ?? name);
  expect(names.length).toBeGreaterThan(6);
  expect(named).toEqual(expect.arrayContaining(names));
});

it('what stands behind these is in it too, and nothing that is not shipped', () => {
  expect(named).toEqual(expect.arrayContaining(['@kurkle/color', 'scheduler', 'tslib', 'webpack']));
  const shipped = JSON.parse(read('package.json')) as { devDependencies: Readonly<Record<string, string>> };
  const tools = Object.keys(shipped.devDependencies).filter(
    (name) => !['webpack', 'pure-rand'].includes(name),
  );
  expect(named.filter((name) => name !== undefined && tools.includes(name))).toEqual([]);
});

it('each has the text of its licence', () => {
  const parts = notices.split(`\n${'-'.repeat(80)}\n`).slice(1);
  expect(parts).toHaveLength(named.length);
  for (const part of parts) expect(part).toMatch(/permission|licen[cs]e/i);
  expect(parts.every((part) => part.length > 400)).toBe(true);
});
