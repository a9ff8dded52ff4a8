import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The oldest browser that an Excel with this add-in's requirements may have is Safari 15.4's engine. What it does not know is
 * not in the built scripts: a regular expression with lookbehind would keep a whole file from being read.
 */
const dist = path.resolve(__dirname, '../../dist');
const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => [file, readFileSync(path.join(dist, file), 'utf8')] as const);

it.each([
  ['lookbehind, of Safari 16.4', /\(\?<[=!]/],
  ['arrays that are copied as they change, of Safari 16', /\.(?:toSorted|toReversed|toSpliced)\(/],
  [
    'sets that are joined, of Safari 17',
    /\.(?:symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  ],
  [
    'groups and promises of later years',
    /\b(?:Object\.groupBy|Map\.groupBy|Promise\.(?:withResolvers|try)|Array\.fromAsync)\(/,
  ],
  [
    'regular expressions with the flag v, of Safari 17',
    /[^\w)\]/]\/(?:[^/\\\n]|\\.)+\/[dgimsuy]*v[dgimsuy]*[.,;)]/,
  ],
  ['static blocks, of Safari 16.4', /\bstatic\s*\{/],
])('no built script has %s', (_, later) => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter(([, text]) => later.test(text)).map(([file]) => file)).toEqual([]);
});
