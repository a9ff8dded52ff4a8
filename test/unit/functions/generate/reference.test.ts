import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFunctionList } from '../../../../src/functions/generate/functionList';
import { generateReference } from '../../../../src/functions/generate/generateFunctionFiles';

const folder = join(__dirname, '../../../../docs/functions');

test('the committed reference is what the declarations say (node scripts/generate-functions.mjs)', () => {
  const files = generateReference();
  for (const { path, content } of files) {
    expect({ path, content: readFileSync(join(folder, path), 'utf8') }).toEqual({ path, content });
  }
  const present = readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.md'));
  expect(present).toHaveLength(files.length);
});

test('the README lists every function (node scripts/generate-functions.mjs)', () => {
  const readme = readFileSync(join(__dirname, '../../../../README.md'), 'utf8');
  expect(withFunctionList(readme)).toBe(readme);
});

test('a README without markers is an error, not a list in the wrong place', () => {
  expect(() => withFunctionList('<!-- functions:end --> <!-- functions:start -->')).toThrow('README.md');
});
