// Each group of rooms is checked on its own, so that a pure room cannot see the DOM, Node or Office.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const projects = process.argv[2]
  ? [process.argv[2]]
  : ['tsconfig.pure.json', 'tsconfig.json', 'tsconfig.workbench.json', 'tsconfig.test.json'];

let failed = 0;
for (const project of projects) {
  // What did not change since the last check is not checked again.
  const kept = `build/types/${project.replace('.json', '')}.tsbuildinfo`;
  const { status } = spawnSync(
    process.execPath,
    [compiler, '-p', project, '--incremental', '--tsBuildInfoFile', kept],
    { stdio: 'inherit' },
  );
  if (status !== 0) {
    console.error(`types: ${project} failed`);
    failed += 1;
  }
}
process.exit(failed === 0 ? 0 : 1);
