// The whole gate: format, types, lint, build, manifest, then unit, integration and browser tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt } from './ensureBuilt.mjs';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const results = path.join(root, 'build/test-results.json');

let passed = 0;
let failed = 0;

/** A step that passes or fails as a whole. */
function step(name, work) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const ok = work();
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  return ok;
}

function node(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function build() {
  try {
    ensureBuilt();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

/** Runs jest and adds its own counts. Suites that do not even load count as failed. */
function jest() {
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const ok = node(
    require.resolve('jest/bin/jest'),
    '--maxWorkers=2',
    '--json',
    `--outputFile=${results}`,
    ...process.argv.slice(2),
  );
  try {
    const summary = JSON.parse(readFileSync(results, 'utf8'));
    passed += summary.numPassedTests;
    failed += summary.numFailedTests + summary.numRuntimeErrorTestSuites;
  } catch {
    console.error('jest left no results.');
    failed += 1;
  }
  return ok;
}

step('format', () => node(require.resolve('prettier/bin/prettier.cjs'), '--check', '.'));
step('types', () => node('scripts/types.mjs'));
step('lint', () =>
  node(
    path.join(path.dirname(require.resolve('eslint/package.json')), 'bin/eslint.js'),
    '.',
    '--max-warnings',
    '0',
  ),
);
if (step('build', build)) step('manifest', () => node('scripts/validate.mjs'));
step('tests', jest);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
