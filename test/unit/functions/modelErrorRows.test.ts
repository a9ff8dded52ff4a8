import { allFunctions } from '../../../src/functions/catalogue';
import { callable } from '../../../src/functions/callable';
import { CellFailure } from '../../../src/functions/cellFailure';
import type { CellError } from '../../../src/functions/cellError';
import type { FunctionDeclaration } from '../../../src/functions/defineFunction';
import { exampleHistories } from '../../../src/functions/models/exampleFits';

const { x, tx, T } = exampleHistories;
const none = x.map(() => [0]);
const history = [x, tx, T] as const;
/** Histories that cannot be: for each of the ways that pages name. */
const impossible = [
  [[[1.5]], [[1]], [[5]]],
  [[[1]], [[6]], [[5]]],
  [[[0]], [[2]], [[5]]],
  [[[2]], [[0]], [[5]]],
] as const;
const unpaired = [[[1], [1]], [[1]], [[5], [5]]] as const;
const lacking = [
  [[1], [1]],
  [[1], ['']],
  [[5], [5]],
] as const;

type Calls = readonly (readonly unknown[])[];
/** A call for each row of "errors" on a function's page, in the order of the rows; several where a row names several. */
const calls: Readonly<Record<string, readonly Calls[]>> = {
  ...Object.fromEntries(
    ['BGNBD', 'MBGNBD', 'PARETONBD'].flatMap((prefix) => {
      const fit = [[0.5, 10, 0.8, 2.5]];
      const predictions = [
        ['PALIVE', []],
        ['EXPECTED', [10]],
        ['DERT', [0.1]],
      ] as const;
      return predictions.map(([name, more]): [string, readonly Calls[]] => [
        `${prefix}.${name}`,
        [
          impossible.map((one) => [fit, ...one, ...more]),
          [unpaired, lacking].map((one) => [fit, ...one, ...more]),
          [[[['wrong', 'block']], ...history, ...more]],
        ],
      ]);
    }),
  ),
  'SBG.SURVIVAL': [[[[['a', 'b']], 1]]],
  'SBG.RETENTION': [[[[['a', 'b']], 1]]],
  'BDW.SURVIVAL': [[[[['a', 'b']], 1]]],
  'BDW.RETENTION': [[[[['a', 'b']], 1]]],
  ...Object.fromEntries(
    ['SBG.FIT', 'BDW.FIT'].map((name): [string, readonly Calls[]] => [
      name,
      [[[[[5], [6], [7], [8]]], [[[0], [0], [0], [0]]], [[[9], [''], [8], [7], [6]]]], [[[[5]]]]],
    ]),
  ),
  ...Object.fromEntries(
    ['BGNBD.FIT', 'MBGNBD.FIT', 'PARETONBD.FIT'].map((name): [string, readonly Calls[]] => [
      name,
      // What has no dependable likelihood: test/unit/models.
      [impossible, [unpaired, lacking], [], [[none, none, T]]],
    ]),
  ),
  'GAMMAGAMMA.FIT': [
    [[none, none]],
    [
      [
        [[1], [2]],
        [[5], ['']],
      ],
    ],
  ],
  'GAMMAGAMMA.SPEND': [[[[['a', 'b']], 1, 5]], [[[[0.1, 0.5, 1]], 1, 5]]],
};

const languages = ['en-US', 'zh-CN'] as const;

async function errorOf(
  declaration: FunctionDeclaration,
  args: readonly unknown[],
): Promise<CellError | undefined> {
  try {
    await callable(
      declaration,
      () => 'en-US',
      (error) => new CellFailure(error),
    )(...args);
  } catch (thrown) {
    if (thrown instanceof CellFailure) return thrown.cell;
    throw thrown;
  }
  return undefined;
}

it.each(Object.entries(calls))(
  '%s gives each error that its page names, in words of both languages',
  async (name, rows) => {
    const declaration = allFunctions.find((one) => one.name === name);
    if (declaration === undefined) throw new Error(name);
    const codes: string[] = [];
    for (const row of rows) {
      const errors = await Promise.all(row.map((args) => errorOf(declaration, args)));
      codes.push([...new Set(errors.map((error) => error?.excel))].join());
      for (const error of errors) {
        const [english, chinese] = languages.map((language) => error?.message(language));
        expect(english).toMatch(/^[^{}]+\.$/);
        expect(chinese).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u);
      }
    }
    const named = declaration.errors.map(({ code }, i) => (rows[i]?.length === 0 ? '' : code));
    expect(codes).toEqual(named);
  },
);
