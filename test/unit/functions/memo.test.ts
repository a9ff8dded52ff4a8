import { memo } from '../../../src/functions/memo';

function counting(value: (args: readonly unknown[]) => unknown = () => ({})) {
  let calls = 0;
  const call = memo((args) => {
    calls += 1;
    return value(args);
  });
  return { call, calls: () => calls };
}

test('equal content gives the same result, without a second call', () => {
  const { call, calls } = counting();
  const first = call([Float64Array.of(1, 2), 'a', undefined, [['x', 1]]]);
  expect(call([Float64Array.of(1, 2), 'a', undefined, [['x', 1]]])).toBe(first);
  expect(calls()).toBe(1);
});

test.each([
  [[1], ['1']],
  [[0], [false]],
  [[undefined], ['']],
  [[[['a'], ['b']]], [[['a', 'b']]]],
  [[Float64Array.of(1, 2)], [Float64Array.of(1, 2, 3)]],
  [[{ rowCount: 1, values: [1] }], [{ rowCount: 2, values: [1] }]],
])('%j and %j are different', (one, other) => {
  const { call, calls } = counting();
  call(one);
  call(other);
  expect(calls()).toBe(2);
});

test('NaN is equal to itself: a blank in a column does not defeat the memory', () => {
  const { call, calls } = counting();
  call([Float64Array.of(1, NaN)]);
  call([Float64Array.of(1, NaN)]);
  expect(calls()).toBe(1);
});

test('the 32 results used last are kept', () => {
  const { call, calls } = counting();
  for (let i = 0; i < 40; i++) call([i]);
  call([39]);
  call([8]);
  expect(calls()).toBe(40);
  call([7]);
  expect(calls()).toBe(41);
});

test('a rejected promise is forgotten, a kept one is shared', async () => {
  let fails = true;
  const { call, calls } = counting(() => (fails ? Promise.reject(new Error('busy')) : Promise.resolve(1)));
  await expect(call([1])).rejects.toThrow('busy');
  fails = false;
  expect(await call([1])).toBe(1);
  expect(call([1])).toBe(call([1]));
  expect(calls()).toBe(2);
});

test('equal calls share one however many others wait: what is not done yet is never forgotten', () => {
  const { call, calls } = counting(() => new Promise(() => undefined));
  const first = Array.from({ length: 10_000 }, (_, i) => call([i % 2000]));
  expect(calls()).toBe(2000);
  expect(call([0])).toBe(first[0]);
  expect(call([1999])).toBe(first[9999]);
  expect(calls()).toBe(2000);
});

test('of results that came late the 32 last are kept', async () => {
  const { call, calls } = counting(() => Promise.resolve(1));
  for (let i = 0; i < 40; i++) call([i]);
  await Promise.resolve();
  call([39]);
  call([8]);
  expect(calls()).toBe(40);
  call([7]);
  expect(calls()).toBe(41);
});

test('what everybody who asked called off is asked anew', () => {
  const { call, calls } = counting(() => new Promise(() => undefined));
  const controller = new AbortController();
  call([1], controller.signal);
  call([2]);
  controller.abort();
  call([1]);
  call([2]);
  expect(calls()).toBe(3);
});
