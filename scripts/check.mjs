// npm run check: format, types, lint and the unit tests of what changed since the branch left main, in parallel and with what
// earlier checks kept. For while one works; npm test is the whole.
//   npm run check -- --since REF   another commit than where the branch left main
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { programOf, runStep } from './runStep.mjs';

const root = path.resolve(import.meta.dirname, '..');
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

console.log(`${changed.length} files changed since ${since.slice(0, 8)}`);
const quietly = { isQuiet: true };
const results = await Promise.all([
  changed.length === 0 ||
    runStep(
      'format',
      [
        programOf('prettier', 'bin/prettier.cjs'),
        '--check',
        '--ignore-unknown',
        '--cache',
        '--cache-location=build/format/cache',
        ...changed,
      ],
      quietly,
    ),
  runStep('types', ['scripts/types.mjs'], quietly),
  linted.length === 0 ||
    runStep(
      'lint',
      [
        programOf('eslint', 'bin/eslint.js'),
        '--max-warnings=0',
        '--no-warn-ignored',
        '--cache',
        '--cache-strategy=content',
        '--cache-location=build/lint/cache',
        ...linted,
      ],
      quietly,
    ),
  runStep(
    'unit tests of what changed',
    [
      programOf('jest', 'bin/jest.js'),
      '--selectProjects=unit',
      '--passWithNoTests',
      `--changedSince=${since}`,
    ],
    quietly,
  ),
]);
process.exit(results.every(Boolean) ? 0 : 1);
