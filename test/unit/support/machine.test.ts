import { limit, within } from '../../support/machine';

const global = globalThis as { machine?: { slowness: () => number } };
afterEach(() => {
  delete global.machine;
});

it('limits grow with the slowness of the machine, and what does not come is named', async () => {
  global.machine = { slowness: () => 3 };
  expect(limit(10)).toBe(30);
  await expect(within(1, 'the grid', new Promise(() => undefined))).rejects.toThrow(
    '3 ms in vain for the grid',
  );
  await expect(within(1000, 'a value', Promise.resolve(7))).resolves.toBe(7);
});
