import { allFunctions } from '../../../src/functions/catalogue';
import type { FunctionDeclaration } from '../../../src/functions/defineFunction';
import { page } from '../../../src/functions/generate/page';
import { HostError, inCell } from './hostError';

/** A call for each row of "errors" on a function's page, in the order of the rows; several where a row names several. */
const calls: Readonly<Record<string, readonly (readonly (readonly unknown[])[])[]>> = {
  CLV: [[[100, 1, 0]]],
  CLVFLOW: [[[[[1], [2]], [[0.5], [0.4], [0.3]], 0.1]]],
  SHAREOFWALLET: [[[0, 0]], [[2, 1]]],
  CAC: [[[5, 0]]],
  PAYBACK: [
    [
      [10, 0],
      [10, 1, 0.5],
    ],
  ],
  LTVRATIO: [[[1, 0]]],
  RETENTIONCOST: [[[1, 0]]],
  RELATIONSHIPROI: [[[1, 0]]],
  CONCENTRATION: [[[[[0], [0]]]]],
  VOLATILITY: [[[[[1]]], [[[0], [0]]]], [[[[-1], [-2]]]]],
  SATINDEX: [[[[[5, 4]], [[0, 0]]]], [[[[11]]], [[[3]], undefined, 5, 1]], [[[[5, 4]], [[1], [2], [3]]]]],
  CSAT: [
    [
      [[[5], [4]], 9],
      [[[5], [4]], 4, 4],
      [[[5], [4]], 11, 10],
    ],
  ],
  SERVICEGAP: [
    [
      [
        [[1], ['x']],
        [['x'], [1]],
      ],
    ],
    [[[[1], [2]], [[1]]]],
  ],
  FEEDBACKRATE: [[[0, 0]], [[2, 1]]],
  COCREATION: [
    [
      [0, 0, 1, 2],
      [1, 2, 0, 0],
    ],
    [
      [2, 1, 1, 2],
      [1, 2, 2, 1],
    ],
  ],
  COMPOSITE: [
    [
      [
        [[5], [6]],
        [[0], [0]],
      ],
    ],
    [[[[5], [6]], [[1]]]],
  ],
  FOURC: [[[1, 2, 3, 4, [[0], [0], [0], [0]]]], [[1, 2, 3, 4, [[1], [1]]]]],
  RETENTION: [
    [
      [0, 0, 0],
      [0, 5, 5],
    ],
    [
      [1, 2, 3],
      [1, 5, 0],
    ],
  ],
  CHURN: [
    [
      [0, 0, 0],
      [0, 5, 5],
    ],
    [
      [1, 2, 3],
      [1, 5, 0],
    ],
  ],
  GROWTHRATE: [[[[[1]]]]],
};

const closed = allFunctions.filter(({ group, present }) => group !== 'models' && present === undefined);

/** The codes that a call's answer holds; a call that ends with an error has that one. */
function codesOf(declaration: FunctionDeclaration, args: readonly unknown[]): string {
  try {
    const [[first]] = inCell(declaration)(...args) as [[unknown]];
    return first instanceof HostError ? first.code : String(first);
  } catch (thrown) {
    if (thrown instanceof HostError) return thrown.code;
    throw thrown;
  }
}

it.each(closed.map((one) => [one.name, one] as const))(
  '%s gives each error that its page names, where it says so',
  (name, declaration) => {
    const rows = calls[name] ?? [];
    const given = rows.map((ones) => [...new Set(ones.map((args) => codesOf(declaration, args)))].join());
    expect(given).toEqual(declaration.errors.map(({ code }) => code));
  },
);

describe('a part of nothing is not "divided by 0": the part is greater than the whole', () => {
  it.each([
    ['SHAREOFWALLET', [1, 0]],
    ['FEEDBACKRATE', [1, 0]],
    ['COCREATION', [1, 0, 1, 2]],
    ['RETENTION', [0, 5, 0]],
    ['CHURN', [0, 5, 0]],
  ] as const)('%s(%s) is #NUM!', (name, args) => {
    const declaration = allFunctions.find((one) => one.name === name);
    if (declaration === undefined) throw new Error(name);
    expect(codesOf(declaration, args)).toBe('#NUM!');
  });
});

it('pages name what a range without numbers gives', () => {
  for (const declaration of allFunctions) {
    const takesRange = declaration.parameters.some(({ kind }) => /numbers|column|table/.test(kind));
    const codes = page(declaration, 'en-US').errors.map(({ code }) => code);
    if (takesRange) expect(codes).toContain('#DIV/0!');
  }
});
