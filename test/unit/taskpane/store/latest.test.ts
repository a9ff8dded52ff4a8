import { latest } from '../../../../src/taskpane/store/latest';

test('runs the newest of the calls that wait, and none of the others', async () => {
  const runs: number[] = [];
  let wanted = 0;
  const run = latest(async () => {
    const now = wanted;
    await new Promise(setImmediate);
    runs.push(now);
  });
  const waits = [1, 2, 3, 4].map((value) => {
    wanted = value;
    return run();
  });
  await Promise.all(waits);
  expect(runs).toEqual([1, 4]);
});

test('can be used again after it ended, also after a failure', async () => {
  let fails = true;
  let runs = 0;
  const run = latest(() => {
    runs++;
    return fails ? Promise.reject(new Error('no')) : Promise.resolve();
  });
  await expect(run()).rejects.toThrow('no');
  fails = false;
  await run();
  expect(runs).toBe(2);
});
