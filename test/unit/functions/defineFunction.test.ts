import { defineFunction } from '../../../src/functions/defineFunction';
import { anyNumber } from '../../../src/functions/numberRange';

/**
 * The promise of a declaration is kept by the compiler: `npm run types` fails here as soon as a core that does not fit
 * its parameter table compiles.
 */
const text = { 'en-US': 'text', 'zh-CN': '文本' };
const common = {
  name: 'TEST',
  group: 'value',
  result: { kind: 'number', unit: 'money', text },
  summary: text,
  formula: '',
  errors: [],
  origin: { own: { 'en-US': '', 'zh-CN': '' } },
  example: { arguments: [1], result: 1, meaning: text },
} as const;
const required = { name: 'x', kind: 'number', unit: 'money', range: anyNumber, text } as const;

test('a core that fits its table is called with the arguments that were read', () => {
  const declaration = defineFunction({
    ...common,
    core: (x: number, y: number | undefined, z: number) => x + (y ?? 0) + z,
    parameters: [
      required,
      { ...required, name: 'y', optional: true },
      { ...required, name: 'z', default: 5 },
    ],
  });
  expect(declaration.invoke([1, undefined, 5])).toBe(6);
});

test('cores that do not fit do not compile', () => {
  const attempts = [
    () =>
      // @ts-expect-error -- the core wants a text where the table has a number
      defineFunction({ ...common, core: (x: string) => x.length, parameters: [required] }),
    () =>
      defineFunction({
        ...common,
        // @ts-expect-error -- an optional argument may be missing, which this core does not allow for
        core: (x: number) => x,
        parameters: [{ ...required, optional: true }],
      }),
    () =>
      // @ts-expect-error -- the core ignores an argument that the user is asked for
      defineFunction({ ...common, core: (x: number) => x, parameters: [required, required] }),
    () =>
      // @ts-expect-error -- a core that does not give a number needs a block
      defineFunction({ ...common, core: (x: number) => [x], parameters: [required] }),
  ];
  // What the compiler refuses still runs: the types are all that stands in the way.
  for (const attempt of attempts) expect(attempt().name).toBe('TEST');
});
