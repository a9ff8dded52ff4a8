import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(join(__dirname, '../../..', file), 'utf8');
const versionIn = (file: string) => (JSON.parse(read(file)) as { version: string }).version;

test('one version number stands everywhere (docs/releasing.md)', () => {
  const version = versionIn('package.json');
  expect(versionIn('package-lock.json')).toBe(version);
  expect(/<Version>([^<]*)<\/Version>/.exec(read('manifest.xml'))?.[1]).toBe(`${version}.0`);
  // Before the first release the change log has no version yet.
  const released = /^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1] ?? version;
  expect(released).toBe(version);
});

test('the Node that we use is one that package.json and the linter admit', () => {
  const [major = 0, minor = 0] = read('.nvmrc').trim().split('.').map(Number);
  expect(major * 1000 + minor).toBeGreaterThanOrEqual(20_019);
  expect(JSON.parse(read('package.json'))).toMatchObject({ engines: { node: '>=20.19' } });
  expect(read('README.md')).toContain('Node 20.19 or later');
});
