import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** The script of a package's program, which may not be among what the package exports. */
export function programOf(name, file) {
  return path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
}

/**
 * Runs a script in a process of its own and says how it ended and how long it took. Its output comes whole, when it is done:
 * other steps may run beside it.
 * @param {{ isQuiet?: boolean }} options isQuiet: output of a step that passes is left out
 * @returns {Promise<boolean>} whether it passed
 */
export function runStep(name, [script, ...parameters], { isQuiet = false } = {}) {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('close', (code) => {
      const ok = code === 0;
      if (!ok || !isQuiet) process.stdout.write(output);
      console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${Math.round((performance.now() - begun) / 1000)} s)`);
      resolve(ok);
    });
  });
}
