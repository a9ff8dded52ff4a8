import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildFunctions } from '../../support/functions/buildFunctions';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

/**
 * Excel cancels a call through Microsoft's own custom-functions runtime. The functions are bundled here, so that the test
 * needs no built add-in; the page gets workers that never answer, to be counted.
 */
let folder: string;
let workbench: TestWorkbench;

beforeAll(async () => {
  folder = buildFunctions();
  workbench = await startTestWorkbench();
  workbench.evaluate(`
    var workers = { started: 0, alive: 0 };
    var jobs = 0;
    globalThis.Blob = class {};
    globalThis.URL.createObjectURL = () => 'blob:worker';
    globalThis.Worker = class {
      constructor() { workers.started += 1; workers.alive += 1; }
      addEventListener(type, listener) {
        if (type === 'message') setTimeout(() => listener({ data: 'clientele:ready' }), 0);
      }
      removeEventListener() {}
      postMessage({ type }) { if (type === 'APPLY') jobs += 1; }
      terminate() { workers.alive -= 1; }
    };
  `);
  await workbench.loadFunctions(folder);
});
afterAll(() => {
  workbench.stop();
  rmSync(folder, { recursive: true, force: true });
});

const workers = (): unknown => workbench.evaluate('JSON.stringify(workers)');

test('a superseded fit ends its worker, and its cell settles', async () => {
  const calls = workbench.host.functions;
  const rows = Array.from({ length: 100_000 }, (_, i) => i);
  const args = [rows.map((i) => [i % 2]), rows.map((i) => [i % 2]), rows.map(() => [30]), null];
  const answer = calls.call([{ name: 'BGNBD.FIT', args, address: 'Sheet1!A1', cancelable: true }]);
  await until(() => workers() === '{"started":1,"alive":1}');
  calls.cancelAll();
  const [result] = await answer;
  expect(result?.ok).toBe(false);
  await until(() => workers() === '{"started":1,"alive":0}');
  // The runtime still answers: the cancelled call left nothing behind.
  const next = await calls.call([
    { name: 'CLV', args: [100, 0.8, 0.1, null, null, null], address: 'Sheet1!A2' },
  ]);
  expect(next).toEqual([{ ok: true, value: [[expect.closeTo(800 / 3, 9)]] }]);
});

test('of a thousand short fits at once few run in the page, and none once all are cancelled; the next call is answered', async () => {
  const calls = workbench.host.functions;
  const rows = Array.from({ length: 3000 }, (_, i) => i);
  const [x, tx] = [rows.map((i) => [i % 3]), rows.map((i) => [i % 3 === 0 ? 0 : 5 + (i % 7)])];
  const before = JSON.parse(workers() as string) as { started: number };
  const jobsBefore = Number(workbench.evaluate('jobs'));
  const fits = Array.from({ length: 1000 }, (_, seed) => ({
    name: 'PARETONBD.FIT',
    args: [x, tx, rows.map((i) => [30 + (i % 9) + seed / 1000]), null],
    address: `Sheet1!A${String(seed + 1)}`,
    cancelable: true,
  }));
  const answers = calls.call(fits);
  await until(() => (JSON.parse(workers() as string) as { alive: number }).alive > 0);
  calls.cancelAll();
  const results = await answers;
  expect(results).toHaveLength(1000);
  const clv = { name: 'CLV', args: [100, 0.8, 0.1, null, null, null], address: 'Sheet1!B1' };
  expect(await calls.call([clv])).toEqual([{ ok: true, value: [[expect.closeTo(800 / 3, 9)]] }]);
  await until(() => (JSON.parse(workers() as string) as { alive: number }).alive === 0);
  const after = JSON.parse(workers() as string) as { started: number };
  // Two places for workers: what ran there when the cancellation came is all that was ever begun.
  expect(after.started - before.started).toBeLessThanOrEqual(2);
  expect(Number(workbench.evaluate('jobs')) - jobsBefore).toBeLessThanOrEqual(2);
});

test('the metadata tells Excel which functions it can cancel', async () => {
  const { default: metadata } = (await import(path.join(folder, 'functions.json'))) as {
    default: { functions: { id: string; options?: { cancelable?: boolean } }[] };
  };
  const cancelable = metadata.functions.filter(({ options }) => options?.cancelable).map(({ id }) => id);
  expect(cancelable).toEqual(
    expect.arrayContaining(['BGNBD.FIT', 'PARETONBD.DERT', 'CLVPREDICT', 'MODELCOMPARE', 'GAMMAGAMMA.FIT']),
  );
  expect(cancelable).not.toContain('CLV');
});

/** Waits for what a page does in its own time. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}
