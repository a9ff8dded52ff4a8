import { allFunctions } from '../../../src/functions/catalogue';
import type { Parameter } from '../../../src/functions/parameter';
import { HostError, inCell } from './hostError';

/**
 * A million cells in one argument: an answer or a documented error comes, and comes back whole. To walk every argument
 * of every function takes five minutes, which a bench may take and a test may not (bench/functions.bench.ts walks all).
 * One of each kind stands for the others here, since the kind alone decides what the cells go through: a range is read
 * once by src/functions/cells/readRange.ts, and each cell of an array in place of one number is a call of its own, made
 * by the loop of src/functions/cells/lift.ts. badInput.test.ts walks every argument through the other bad values.
 */
const rowCount = 250_000;
const million = Array.from({ length: rowCount }, (_, i) => [(i % 9) + 1, 0.5, 0.25, 1]);

const representatives: readonly (readonly [Parameter['kind'], string, string])[] = [
  ['number', 'CLV', 'margin'],
  ['numbers', 'CAC', 'costs'],
  ['column', 'CLVFLOW', 'margins'],
  ['table', 'SATINDEX', 'scores'],
  ['cells', 'RFMSUMMARY', 'customers'],
];

test.each(representatives)('%s: %s answers to a million cells in %s', (kind, name, argument) => {
  const declaration = allFunctions.find((one) => one.name === name);
  const index = declaration?.parameters.findIndex((one) => one.name === argument) ?? -1;
  if (!declaration || index < 0) throw new Error(`no ${name} with ${argument}`);
  expect(declaration.parameters[index]?.kind).toBe(kind);
  const args: unknown[] = [...declaration.example.arguments];
  args[index] = million;
  let answer: unknown;
  try {
    answer = inCell(declaration)(...args);
  } catch (error) {
    answer = error;
  }
  if (answer instanceof HostError) {
    expect(['#VALUE!', '#NUM!', '#DIV/0!', '#N/A']).toContain(answer.code);
  } else {
    expect([1, rowCount]).toContain((answer as unknown[][]).length);
  }
});
