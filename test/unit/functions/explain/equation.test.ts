import fc from 'fast-check';
import type { Numbers } from '../../../../src/metrics/numbers';
import { allFunctions } from '../../../../src/functions/catalogue';
import { readArgument } from '../../../../src/functions/callable';
import { CellError } from '../../../../src/functions/cellError';
import type { FunctionDeclaration } from '../../../../src/functions/defineFunction';
import { equationOf } from '../../../../src/functions/explain/equation';
import { parseNotation } from '../../../../src/functions/explain/notation/parseNotation';
import type { NumberRange } from '../../../../src/functions/numberRange';

const closed = allFunctions.filter(({ result, group }) => result.kind === 'number' && group !== 'models');

function named(name: string): FunctionDeclaration {
  const found = allFunctions.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** Reads cells as the function does, calculates, and writes the equation. */
function equation(name: string, cells: readonly unknown[], language: 'en-US' | 'zh-CN' = 'en-US') {
  const declaration = named(name);
  const args = declaration.parameters.map((parameter, i) => readArgument(parameter, cells[i]));
  return equationOf(declaration, args, declaration.invoke(args) as number, language);
}

test.each(closed.map((one) => [one.name, one] as const))(
  'the formula of %s is read, and comes to what its example gives',
  (name, declaration) => {
    const { formula } = declaration;
    const texts = Array.isArray(formula)
      ? (formula as { text: string }[]).map(({ text }) => text)
      : [formula];
    for (const text of texts) expect(parseNotation(text as string)).toBeDefined();
    expect(equation(name, declaration.example.arguments).numbers).toBeDefined();
  },
);

test.each([
  ['CLV', [100, 0.8, 0.1], '100·0.8 / (1 + 0.1 − 0.8·(1 + 0)) − 0'],
  [
    'CLV',
    [100, 0.8, 0.1, 2],
    '(100·(1 + 0)^(1 − 1)·0.8^1 / (1 + 0.1)^1 + 100·(1 + 0)^(2 − 1)·0.8^2 / (1 + 0.1)^2) − 0',
  ],
  ['CAC', [[[300], [500], ['n/a']], 4], '(300 + 500) / 4'],
  ['CAC', [[[1], [2], [3], [4], [5]], 1500], '15 / 1,500'],
  ['NPS', [[[10], [9], [8], [7], [6]]], '100·(2 − 1) / 5'],
  [
    'CLVFLOW',
    [[[100], [''], [140]], [[0.9], [0.8], [0.7]], 0.1],
    '100·0.9 / (1 + 0.1)^1 + 140·0.7 / (1 + 0.1)^2',
  ],
  ['CLVFLOW', [[[100], [120]], 0.9, 0.1], '100·0.9^1 / (1 + 0.1)^1 + 120·0.9^2 / (1 + 0.1)^2'],
  ['CONCENTRATION', [[[50], [30], [20]]], '(50 / 100)^2 + (30 / 100)^2 + (20 / 100)^2'],
  [
    'SATINDEX',
    [
      [
        [8, 6],
        [10, ''],
      ],
      [[3, 1]],
    ],
    '100·((3·9 + 1·6) / (3 + 1) − 1) / (10 − 1)',
  ],
  [
    'SERVICEGAP',
    [
      [[4], [5]],
      [[5], [5]],
    ],
    '((4 − 5) + (5 − 5)) / 2',
  ],
  ['FOURC', [80, 60, 70, 90], '(80 + 60 + 70 + 90) / 4'],
  [
    'COMPOSITE',
    [
      [[80], [60]],
      [[3], [1]],
    ],
    '(3·80 + 1·60) / (3 + 1)',
  ],
  ['PAYBACK', [300, 100, 1], '300 / 100'],
  ['RISKCLV', [1000, 0.1, 0.5, -0], '1,000·(1 − 0.1) − 0.1·0.5·0'],
  ['NETVALUE', [-5, 3, 1], '(−5) + 3 − 1'],
] as const)('%s(%j) is written with its numbers', (name, cells, numbers) => {
  expect(equation(name, cells).numbers).toBe(numbers);
});

/** A value within a range, of sizes that people use. */
function numbersIn({ min, max, minOpen, maxOpen, whole }: NumberRange): fc.Arbitrary<number> {
  // A discount of nearly −100 % makes the powers of some periods overflow.
  const low = Math.max(min, min === -1 ? -0.5 : -1000);
  const high = Math.min(max, 1000);
  if (whole) return fc.integer({ min: Math.ceil(low), max: Math.min(high, 30) });
  return fc
    .integer({ min: Math.ceil(low * 100), max: Math.floor(high * 100) })
    .map((hundredths) => hundredths / 100)
    .filter((value) => !(minOpen && value === min) && !(maxOpen && value === max));
}

test.each(closed.map((one) => [one.name, one] as const))(
  'whatever %s is given, its formula comes to the same as the function, or shows no numbers',
  (name, declaration) => {
    const rows = fc.integer({ min: 1, max: 6 });
    const cells = rows.chain((length) =>
      fc.tuple(
        ...declaration.parameters.map((parameter): fc.Arbitrary<unknown> => {
          if (parameter.kind === 'number') {
            const value = numbersIn(parameter.range);
            return parameter.optional ? fc.option(value, { nil: undefined }) : value;
          }
          if (!('range' in parameter)) return fc.constant(undefined);
          const column = fc.array(fc.tuple(numbersIn(parameter.range)), {
            minLength: length,
            maxLength: length,
          });
          return parameter.optional ? fc.option(column, { nil: undefined }) : column;
        }),
      ),
    );
    let shown = 0;
    fc.assert(
      fc.property(cells, (given) => {
        const args = declaration.parameters.map((parameter, i) => readArgument(parameter, given[i]));
        if (args.some((one) => one instanceof CellError)) return;
        let result: unknown;
        try {
          result = declaration.invoke(args);
        } catch {
          return;
        }
        if (!Number.isFinite(result)) return;
        if (equationOf(declaration, args, result as number, 'en-US').numbers !== undefined) shown += 1;
        else expect([name, given, result, Array.from(args[0] as Numbers | number[])]).toBeNull();
      }),
      { numRuns: 100, seed: 7 },
    );
    expect(shown).toBeGreaterThan(0);
  },
);
