import { GuardedWorker } from '../../../src/workers/guardedWorker';

/** A worker that does what the test says. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  ended = false;
  constructor(
    readonly address: string,
    readonly options: { readonly name: string },
  ) {
    super();
    FakeWorker.last = this;
  }
  terminate(): void {
    this.ended = true;
  }
  hear(type: string, more: object = {}): void {
    this.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), more));
  }
}

const script = new URL('https://addins.example.com/chunks/some.js');
const starters = new Map<string, Blob>();
let start: (limit?: number) => { guarded: GuardedWorker; worker: FakeWorker };

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { Worker: FakeWorker });
  jest.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${String(starters.size)}`;
    starters.set(address, blob as Blob);
    return address;
  });
  start = (startLimit) => {
    const guarded = new GuardedWorker(script, {
      name: 'some',
      ...(startLimit === undefined ? {} : { startLimit }),
    });
    return { guarded, worker: FakeWorker.last };
  };
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'Worker');
});

it('starts from a blob that loads the script, one for each script', async () => {
  const { worker } = start();
  expect(worker.address).toMatch(/^blob:/);
  expect(worker.options.name).toBe('some');
  const text = await starters.get(worker.address)?.text();
  expect(text).toContain('importScripts("https://addins.example.com/chunks/some.js")');
  expect(start().worker.address).toBe(worker.address);
});

it('an error before the script runs: it was not loaded', async () => {
  const { guarded, worker } = start();
  worker.hear('error', { message: 'NetworkError' });
  await expect(guarded.fault).rejects.toMatchObject({
    code: 'notLoaded',
    values: { detail: 'NetworkError' },
  });
  expect(worker.ended).toBe(true);
});

it('an error after it ran: it died', async () => {
  const { guarded, worker } = start();
  worker.hear('message', { data: { id: 'of comlink' } });
  worker.hear('message', { data: 'clientele:ready' });
  worker.hear('error', { message: 'out of memory' });
  await expect(guarded.fault).rejects.toMatchObject({ code: 'died' });
  expect(worker.ended).toBe(true);
});

it('a message that cannot be read', async () => {
  const { guarded, worker } = start();
  worker.hear('messageerror');
  await expect(guarded.fault).rejects.toMatchObject({ code: 'unreadable' });
  expect(worker.ended).toBe(true);
});

it('a script that never says that it runs', async () => {
  const { guarded, worker } = start(8000);
  jest.advanceTimersByTime(8000);
  await expect(guarded.fault).rejects.toMatchObject({ code: 'silent', values: { seconds: 8 } });
  expect(worker.ended).toBe(true);
});

it('a page that was busy all the while hears the worker before it gives it up', async () => {
  const { guarded, worker } = start(8000);
  // One timer is late by any time; what the worker said meanwhile comes next.
  jest.advanceTimersToNextTimer();
  worker.hear('message', { data: 'clientele:ready' });
  jest.advanceTimersByTime(60_000);
  expect(jest.getTimerCount()).toBe(0);
  await expect(Promise.race([guarded.fault, Promise.resolve('runs')])).resolves.toBe('runs');
});

it('a script that runs may take as long as it likes, and one that was ended is not waited for', () => {
  const { worker } = start(8000);
  worker.hear('message', { data: 'clientele:ready' });
  const { guarded } = start(8000);
  guarded.terminate();
  expect(jest.getTimerCount()).toBe(0);
  expect(worker.ended).toBe(false);
});
