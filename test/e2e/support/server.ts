import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

export interface WorkbenchServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts `npm start` itself on a free port, with what is built already (`npm run build` and the workbench).
 * `WORKBENCH_FLAGS` adds to its flags, such as `--addin folder` for another build of the add-in.
 */
export async function startServer(): Promise<WorkbenchServer> {
  const flags = (process.env['WORKBENCH_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
  const child = spawn(
    process.execPath,
    [path.join(root, 'scripts/start.mjs'), '--port', '0', '--no-build', '--no-open', ...flags],
    // The channel closes with this process, however it ends, and the server ends with the channel.
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const found = /https:\/\/\S+\/workbench\//.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The workbench's server ended with ${String(code)}:\n${output}`)),
    );
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
