import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allFunctions } from '../../../src/functions/catalogue';

/** Each function that is no model has its row in docs/truths.md, and each test that a row names is there. */
const root = path.join(__dirname, '../../..');
const rows = readFileSync(path.join(root, 'docs/truths.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', truth = '', tests = '']) => ({ name, truth, tests: tests.split('; ') }));

const files = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' });

/** The tests of a name, and the cases of those that read them from a file. */
function sourceOf(name: string): string {
  const own = files.filter((file) => [`${name}.test.ts`, `${name}.json`].includes(path.basename(file)));
  return own.map((file) => readFileSync(path.join(root, 'test', file), 'utf8')).join('\n');
}

test('has a row for every function, in the order of the catalogue', () => {
  const wanted = allFunctions.filter(({ group }) => group !== 'models').map(({ name }) => name);
  expect(rows.map(({ name }) => name)).toEqual(wanted);
});

test.each(rows)('$name is tested as its row says', ({ truth, tests }) => {
  expect(truth).not.toBe('');
  for (const cited of tests) {
    const [file = '', words = ''] = cited.split(' › ');
    expect(words).not.toBe('');
    const source = sourceOf(file);
    const isName = /^[A-Z]+(\.\w+)?$/.test(words);
    expect({
      cited,
      isThere: isName ? new RegExp(`['"]${words}\\b`).test(source) : source.includes(words),
    }).toEqual({
      cited,
      isThere: true,
    });
  }
});
