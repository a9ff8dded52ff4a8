import { associateAll } from '../../../src/functions/associate';
import { allFunctions } from '../../../src/functions/catalogue';
import type { Language } from '../../../src/i18n/language';
import { failure, HostError } from './hostError';

type Call = (...cells: unknown[]) => unknown;
const associated = new Map<string, Call>();
let language: Language = 'en-US';

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, call: Call) => associated.set(id, call),
      Error: HostError,
      // As @types/custom-functions-runtime has them.
      ErrorCode: {
        invalidValue: '#VALUE!',
        notAvailable: '#N/A',
        divisionByZero: '#DIV/0!',
        invalidNumber: '#NUM!',
      },
    },
  });
  associateAll(
    () => language,
    (addresses) => Promise.resolve(addresses.map(() => undefined)),
  );
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

function call(name: string, ...cells: unknown[]): unknown {
  return associated.get(name)?.(...cells);
}

test('every function is handed over by its name', () => {
  expect([...associated.keys()]).toEqual(allFunctions.map(({ name }) => name));
});

test('a call with the invocation object that the runtime appends', () => {
  // CustomFunctions pushes an object with setResult after the arguments, here in the place of an optional one.
  expect(call('CLV', 100, 0.8, 0.1, { functionName: 'CLV', setResult: undefined })).toEqual([
    [expect.closeTo(266.6667, 4)],
  ]);
});

test('errors become Excel’s, one for each code', () => {
  expect(failure(() => call('CLV', 'abc', 0.8, 0.1)).code).toBe('#VALUE!');
  expect(failure(() => call('CLV', 1, 2, 0.1)).code).toBe('#NUM!');
  expect(failure(() => call('CAC', 1, 0)).code).toBe('#DIV/0!');
  expect(failure(() => call('PAYBACK', 1000, 1, 0.5)).code).toBe('#N/A');
});

test('the language is asked at each call', () => {
  language = 'zh-CN';
  expect(failure(() => call('CLV', 1, 2, 0.1)).message).toContain('参数留存率（retention）');
  language = 'en-US';
  expect(failure(() => call('CLV', 1, 2, 0.1)).message).toContain('retention must be');
});
