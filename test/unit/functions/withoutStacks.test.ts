import { retentionFunction } from '../../../src/functions/behaviour/retention';
import { withoutStacks } from '../../../src/functions/withoutStacks';
import type { HostError } from './hostError';
import { inCell } from './hostError';

test('an array of errors keeps every message and notes no stack for any', () => {
  const answer = inCell(retentionFunction)([[100], [0], ['abc']], 110, 30) as unknown[][];
  expect(answer[0]).toEqual([0.8]);
  const errors = answer.slice(1).flat() as HostError[];
  expect(errors.map(({ message }) => message)).toEqual([
    'end − new (80) must not be greater than start (0).',
    'start must be a number of 0 or more; it is the text “abc”.',
  ]);
  for (const error of errors) expect(error.stack).not.toMatch(/\n\s+at /);
});

test('errors made afterwards say again where they come from, even after a failure', () => {
  const before = Error.stackTraceLimit;
  const fail = () =>
    withoutStacks(() => {
      throw new Error('inside');
    });
  expect(fail).toThrow('inside');
  expect(Error.stackTraceLimit).toBe(before);
  expect(new Error('after').stack).toMatch(/\n\s+at /);
});
