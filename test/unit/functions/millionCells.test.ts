import { allFunctions } from '../../../src/functions/catalogue';
import type { Parameter } from '../../../src/functions/parameter';
import { HostError, inCell } from './hostError';

/**
 * A million cells in one argument: an answer or a documented error comes, and comes back whole. Here one argument of
 * each kind stands for all, since arguments of a kind are read by the same code; bench/functions.bench.ts walks all.
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
