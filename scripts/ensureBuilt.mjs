// Builds the add-in and the workbench when their output is missing or older than what it is built from.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStarted } from './isStarted.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const webpackCli = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');

const bundles = [
  {
    name: 'add-in',
    output: 'dist/manifest.xml',
    sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
    without: path.join('src', 'workbench'),
    arguments: [],
  },
  {
    name: 'workbench',
    output: 'build/workbench/index.html',
    sources: ['src/workbench', 'package-lock.json'],
    arguments: ['-c', 'src/workbench/webpack.workbench.config.mjs'],
  },
];

/** The time of the last change anywhere below a file or folder. */
function newestChange(relative, without) {
  const full = path.join(root, relative);
  if (relative === without || !existsSync(full)) return 0;
  const stats = statSync(full);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(full).map((name) => newestChange(path.join(relative, name), without)));
}

function isCurrent(bundle) {
  const output = path.join(root, bundle.output);
  if (!existsSync(output)) return false;
  const built = statSync(output).mtimeMs;
  return bundle.sources.every((source) => newestChange(source, bundle.without) <= built);
}

/** Throws when a build fails; webpack has printed why. */
export function ensureBuilt() {
  for (const bundle of bundles.filter((each) => !isCurrent(each))) {
    console.log(`Building the ${bundle.name} …`);
    const { status } = spawnSync(
      process.execPath,
      [webpackCli, ...bundle.arguments, '--mode', 'production'],
      { cwd: root, stdio: 'inherit' },
    );
    if (status !== 0) throw new Error(`The ${bundle.name} could not be built.`);
    // webpack leaves files alone whose contents did not change; the date says when they were last checked.
    const now = new Date();
    utimesSync(path.join(root, bundle.output), now, now);
  }
}

if (isStarted(import.meta.url)) {
  try {
    ensureBuilt();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
