import { allFunctions } from '../../../../src/functions/catalogue';
import { exampleRows } from '../../../../src/functions/generate/page';
import { asArgument, tryFunction } from '../../../../src/taskpane/functions/tryFunction';

const named = (name: string) => {
  const found = allFunctions.find((declaration) => declaration.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
};

// The published examples, with cells for ranges: what a page shows is what its form shows.
test.each(allFunctions.filter(({ cancelable }) => cancelable !== true).map(({ name }) => name))(
  '%s gives its example',
  async (name) => {
    const declaration = named(name);
    const trial = await tryFunction(declaration, declaration.example.arguments, 'en-US');
    if (trial.kind !== 'result') throw new Error(JSON.stringify(trial));
    const digits = (cell: unknown) => (typeof cell === 'number' ? Number(cell.toPrecision(8)) : cell);
    expect(trial.rows.map((row) => row.map(digits))).toEqual(
      exampleRows(declaration, 'en-US').map((row) => row.map(digits)),
    );
  },
);

test('CLV is margin × retention / (1 + discount − retention)', async () => {
  expect(await tryFunction(named('CLV'), [400, 0.8, 0.1], 'en-US')).toEqual({
    kind: 'result',
    rows: [[expect.closeTo(320 / 0.3, 9)]],
  });
});

test.each([
  ['en-US', /retention/],
  ['zh-CN', /retention）/],
] as const)('the cell’s error has its words (%s)', async (language, words) => {
  const trial = await tryFunction(named('CLV'), [400, 80, 0.1], language);
  if (trial.kind !== 'error') throw new Error('no error');
  expect(trial.code).toBe('#NUM!');
  expect(trial.message).toMatch(words);
});

test('an error value among the cells is the answer, and is said', async () => {
  const cells = [[1], ['#N/A'], ['']].map((row) => row.map(asArgument));
  expect(await tryFunction(named('SATINDEX'), [cells], 'en-US')).toMatchObject({
    kind: 'error',
    code: '#N/A',
    message: 'An argument holds #N/A.',
  });
});

test('an array for a single value gives a row for each of its cells', async () => {
  const trial = await tryFunction(named('CLV'), [[[400], ['x']], 0.8, 0.1], 'en-US');
  expect(trial).toMatchObject({ rows: [[expect.closeTo(320 / 0.3, 9)], [{ error: '#VALUE!' }]] });
});
