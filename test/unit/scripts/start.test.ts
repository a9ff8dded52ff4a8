import { fork } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

it('the server ends with the program that started it, also when that is killed', async () => {
  const child = fork(path.join(root, 'scripts/start.mjs'), ['--port', '0', '--no-build', '--no-open'], {
    cwd: root,
    silent: true,
  });
  try {
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await new Promise<void>((resolve) => {
      let output = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
        if (output.includes('/workbench/')) resolve();
      });
    });
    // What the system does to the channel when the program at its other end is gone.
    child.disconnect();
    expect(await ended).toBe(0);
  } finally {
    child.kill('SIGKILL');
  }
});
