// The whole gate: format, types, lint, build, manifest, then unit, integration and browser tests. What needs one core runs beside
// what needs the other.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { programOf, runStep } from './runStep.mjs';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'build/test-results.json');
const slowestCount = 10;

let passed = 0;
let failed = 0;

/** A step that passes or fails as a whole. */
async function step(name, ...command) {
  const ok = await runStep(name, command);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Runs jest and adds its own counts. Suites that do not even load count as failed. */
function jest() {
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const begun = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [
      programOf('jest', 'bin/jest.js'),
      '--maxWorkers=2',
      '--json',
      `--outputFile=${results}`,
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: 'inherit' },
  );
  const ok = status === 0;
  if (ok) passed += 1;
  else failed += 1;
  try {
    const summary = JSON.parse(readFileSync(results, 'utf8'));
    passed += summary.numPassedTests;
    failed += summary.numFailedTests + summary.numRuntimeErrorTestSuites;
    tellSlowest(summary.testResults);
  } catch {
    console.error('jest left no results.');
    failed += 1;
  }
  console.log(`${ok ? 'ok' : 'FAILED'}: tests (${Math.round((performance.now() - begun) / 1000)} s)`);
}

/** Where the time of the tests goes: what to look at first when they take long. */
function tellSlowest(files) {
  const bySeconds = files
    .map(({ name, startTime, endTime }) => ({
      name: path.relative(root, name),
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((one, other) => other.seconds - one.seconds);
  const total = bySeconds.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(`\nThe slowest of ${files.length} test files, of ${Math.round(total)} s of all:`);
  for (const { name, seconds } of bySeconds.slice(0, slowestCount)) {
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
  }
}

await Promise.all([
  step('lint', programOf('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'),
  (async () => {
    await step('format', programOf('prettier', 'bin/prettier.cjs'), '--check', '.');
    await step('types', 'scripts/types.mjs');
    if (await step('build', 'scripts/ensureBuilt.mjs')) await step('manifest', 'scripts/validate.mjs');
  })(),
]);
jest();

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
