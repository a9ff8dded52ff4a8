import { allFunctions } from '../../../src/functions/catalogue';
import { page } from '../../../src/functions/generate/page';
import type { FunctionDeclaration } from '../../../src/functions/defineFunction';
import { isOptional, isScalar } from '../../../src/functions/parameter';
import { languages } from '../../../src/i18n/language';
import { HostError, inCell } from './hostError';

/**
 * Walks every argument of every function through every kind of bad value, the other arguments being those of the
 * example. Whatever the answer is, it must be a documented one.
 */
const passedOn = new HostError('#NAME?', 'from the argument');

const badValues: Record<string, unknown> = {
  missing: undefined,
  null: null,
  'blank cell': [['']],
  'blank column': [[null], [null], [null]],
  'zeros for blanks': [[0], [0], [0]],
  text: 'abc',
  'text in a cell': [['abc']],
  'column of text': [['abc'], ['def']],
  true: true,
  'column of booleans': [[true], [false]],
  'error value': passedOn,
  'error in a range': [[1], [passedOn]],
  NaN: NaN,
  infinite: Infinity,
  'minus infinite': -Infinity,
  'NaN in a range': [[1], [NaN]],
  negative: -1,
  'negative column': [[-3], [-1]],
  zero: 0,
  one: 1,
  half: 0.5,
  'too large': 1e308,
  'column too large': [[1e308], [1e308], [1e308]],
  tiny: 1e-9,
  'empty range': [[]],
  row: [[1, 2, 3, 4, 5, 6, 7]],
  'block of another shape': [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  ragged: [[1, 2], [3]],
  object: {},
};

function withArgument(declaration: FunctionDeclaration, index: number, value: unknown): unknown[] {
  const args: unknown[] = declaration.parameters.map((_, i) => declaration.example.arguments[i]);
  args[index] = value;
  return args;
}

/** Calls and waits; an error of the host's kind is an answer, anything else fails the test. */
async function answerOf(declaration: FunctionDeclaration, args: readonly unknown[]): Promise<unknown> {
  try {
    return await inCell(declaration)(...args);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

function documentedCodes(declaration: FunctionDeclaration): Set<string> {
  return new Set(page(declaration, 'en-US').errors.map(({ code }) => code));
}

function expectDocumented(declaration: FunctionDeclaration, answer: unknown): void {
  if (answer instanceof HostError) {
    expect(answer === passedOn || documentedCodes(declaration).has(answer.code)).toBe(true);
    if (answer !== passedOn) {
      expect(answer.message).not.toBe('');
      expect(answer.message).not.toMatch(/\{\w+\}|undefined|unexpectedly|\[object/);
    }
    return;
  }
  const rows = answer as unknown[][];
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  for (const cell of rows.flat()) {
    if (cell instanceof HostError) expectDocumented(declaration, cell);
    else if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
    else expect(['string', 'boolean']).toContain(typeof cell);
  }
}

const everyArgument = allFunctions.flatMap((declaration) =>
  declaration.parameters.map((parameter, index) => ({
    name: declaration.name,
    argument: parameter.name,
    declaration,
    parameter: parameter,
    index,
  })),
);

describe.each(everyArgument)('$name: $argument', ({ declaration, parameter, index }) => {
  const answer = (value: unknown) => answerOf(declaration, withArgument(declaration, index, value));

  test('gives a documented answer to every kind of bad value', async () => {
    for (const value of Object.values(badValues)) expectDocumented(declaration, await answer(value));
  });

  test('missing is the default, or an error that names it', async () => {
    for (const value of [undefined, null, '', [['']]]) {
      const result = await answer(value);
      if (isOptional(parameter)) {
        expect(result).toEqual(await answer(undefined));
      } else {
        expect(result).toMatchObject({
          code: '#VALUE!',
          message: expect.stringContaining(parameter.name) as string,
        });
      }
    }
  });

  test('an error value is the answer', async () => {
    expect(await answer(passedOn)).toBe(passedOn);
    expect(await answer([[passedOn]])).toBe(passedOn);
    // In an array of scalars the error stays in its cell.
    const inRange = await answer([[1], [passedOn]]);
    if (isScalar(parameter) && !declaration.present)
      expect(inRange).toEqual([[expect.anything()], [passedOn]]);
    else if (!isScalar(parameter)) expect(inRange).toBe(passedOn);
  });

  test('text where a number belongs names the argument, in both languages', async () => {
    if (parameter.kind === 'cells') return;
    const args = withArgument(declaration, index, 'abc');
    for (const language of languages) {
      let message = '';
      try {
        await inCell(declaration, language)(...args);
      } catch (error) {
        message = error instanceof HostError ? error.message : '';
      }
      expect(message).toContain(parameter.name);
      expect(message).toContain('abc');
      expect(/\p{Script=Han}/u.test(message)).toBe(language === 'zh-CN');
    }
  });

  test('a number outside the range is #NUM! and names the argument', async () => {
    if (!('range' in parameter)) return;
    const { min, max, minOpen, maxOpen, whole } = parameter.range;
    const outside = [Infinity, -Infinity];
    if (Number.isFinite(min)) outside.push(min - 0.5, ...(minOpen ? [min] : []));
    if (Number.isFinite(max)) outside.push(max + 0.5, ...(maxOpen ? [max] : []));
    if (whole) outside.push(min + 0.5);
    for (const value of outside) {
      expect(await answer(value)).toMatchObject({
        code: '#NUM!',
        message: expect.stringContaining(parameter.name) as string,
      });
    }
  });
});
