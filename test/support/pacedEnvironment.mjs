// Node for a test file whose limits follow the machine: measured at the start of the file, and by the load when a test begins.
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import { quickMachineRatio } from '../../bench/support/machineSpeed.mjs';

export default class PacedEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.file = path.relative(config.globalConfig.rootDir, context.testPath);
  }

  async setup() {
    await super.setup();
    this.ratio = quickMachineRatio();
    this.global.machine = { slowness: () => this.slowness(), inWords: () => this.inWords(), failed: false };
    process.stderr.write(
      `${this.file}: ${this.inWords()}: limits are ${this.slowness().toFixed(1)} times as long\n`,
    );
  }

  /** How many times as long as on a quiet machine of the reference something may take; 1 at least. */
  slowness() {
    return Math.max(1, this.ratio, loadavg()[0] / availableParallelism());
  }

  inWords() {
    const load = loadavg().map((each) => each.toFixed(1));
    return (
      `a fixed piece of work took ${this.ratio.toFixed(2)} times the reference at the start of this file, ` +
      `load average ${load.join(', ')} on ${String(availableParallelism())} cores`
    );
  }

  handleTestEvent(event, state) {
    switch (event.name) {
      case 'test_start':
        this.global.machine.failed = false;
        event.test.timeout = (event.test.timeout ?? state.testTimeout) * this.slowness();
        break;
      case 'hook_start':
        // Once for each test that it stands around, so from what was written and not from what was set before.
        event.hook.written ??= event.hook.timeout ?? state.testTimeout;
        event.hook.timeout = event.hook.written * this.slowness();
        break;
      case 'hook_failure':
      case 'test_fn_failure':
        this.global.machine.failed = true;
        tellMachine(event.error, this.inWords());
        break;
    }
  }
}

/** jest shows the stack, which holds the message as it was when the error was made. */
function tellMachine(error, words) {
  if (typeof error !== 'object' || error === null || typeof error.message !== 'string') return;
  const { message, stack } = error;
  error.message = `${message}\n\n${words}`;
  if (typeof stack === 'string') {
    error.stack = stack.includes(message)
      ? stack.replace(message, () => error.message)
      : `${words}\n${stack}`;
  }
}
