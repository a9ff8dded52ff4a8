import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether a module, by its `import.meta.url`, is the script that node was started with. */
export function isStarted(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
}
