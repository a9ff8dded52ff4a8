// npm run check: format, types, lint and the unit tests of what changed since the branch left main, in parallel and with what
// earlier checks kept. For while one works; npm test is the whole.
//   npm run check -- --since REF   another commit than where the branch left main
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const { values } = parseArgs({ options: { since: { type: 'string' } } });

function git(...parameters) {
  const { status, stdout } = spawnSync('git', parameters, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

const since =
  values.since ??
  (git('merge-base', 'HEAD', 'origin/main') || git('merge-base', 'HEAD', 'main') || git('rev-parse', 'HEAD'));
const changed = [
  ...git('diff', '--name-only', '--diff-filter=d', since).split('\n'),
  ...git('ls-files', '--others', '--exclude-standard').split('\n'),
].filter((file) => file !== '');
const linted = changed.filter((file) => /\.(?:m?js|cjs|tsx?)$/.test(file));

/** A check of its own process; its output comes whole, when it is done. */
function check(name, script, ...parameters) {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('exit', (code) => {
      const seconds = Math.round((performance.now() - begun) / 1000);
      console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
      if (code !== 0) console.log(output.trim());
      resolve(code === 0);
    });
  });
}

const binary = (name, file) => path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
console.log(`${changed.length} files changed since ${since.slice(0, 8)}`);
const results = await Promise.all([
  changed.length === 0 ||
    check(
      'format',
      require.resolve('prettier/bin/prettier.cjs'),
      '--check',
      '--ignore-unknown',
      '--cache',
      '--cache-location=build/format/cache',
      ...changed,
    ),
  check('types', 'scripts/types.mjs'),
  linted.length === 0 ||
    check(
      'lint',
      binary('eslint', 'bin/eslint.js'),
      '--max-warnings=0',
      '--no-warn-ignored',
      '--cache',
      '--cache-strategy=content',
      '--cache-location=build/lint/cache',
      ...linted,
    ),
  check(
    'unit tests of what changed',
    require.resolve('jest/bin/jest'),
    '--selectProjects=unit',
    '--passWithNoTests',
    `--changedSince=${since}`,
  ),
]);
process.exit(results.every(Boolean) ? 0 : 1);
