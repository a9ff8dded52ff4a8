// Bundles the benchmarks bench/*.bench.ts and runs them one after the other; with a word, those whose name holds it.
//   npm run bench              all
//   npm run bench -- functions bench/functions.bench.ts
// Each says first how fast the machine is now, to read its times by.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { machineSpeed } from './support/machineSpeed.mjs';

const root = join(import.meta.dirname, '..');
const words = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
if (files.length === 0) {
  console.error(`no benchmark matches ${words.join(' ')}`);
  process.exit(1);
}
// Inside the project, so that the bundles find its packages.
const folder = join(root, 'node_modules', '.cache', 'bench');
mkdirSync(folder, { recursive: true });
let failed = 0;
for (const file of files) {
  const outfile = join(folder, file.replace(/\.ts$/, '.cjs'));
  await build({
    entryPoints: [join(import.meta.dirname, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  console.log(`\n${file}\n${machineSpeed()}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
