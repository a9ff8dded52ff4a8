import { fitBgNbd } from '../../../../src/models/bgNbd/fit';
import { fitBlock, readParameters } from '../../../../src/functions/models/fitBlock';
import type { CellBlock, ResultBlock } from '../../../../src/functions/parameter';
import { replyTo, valueOf } from '../../../../src/functions/models/worker/taskReply';

const columns = {
  x: [1, 1, 0, 6, 3, 0, 0, 1, 3, 3, 0, 6],
  tx: [28, 2, 0, 40, 47, 0, 0, 1, 16, 6, 0, 39],
  T: [52, 48, 44, 40, 52, 48, 44, 40, 52, 48, 44, 40],
};

/** A block without error values, as a formula reads it back. */
function asCells(block: ResultBlock): CellBlock {
  return block.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)));
}

test.each(['en-US', 'zh-CN'] as const)('a fit’s block gives its parameters back (%s)', (language) => {
  const fit = fitBgNbd(columns);
  const block = asCells(fitBlock(fit, language));
  expect(readParameters('BG/NBD', block)).toEqual(fit.parameters);
  expect(readParameters('BG/NBD', block.slice(0, 4))).toEqual(fit.parameters);
  expect(() => readParameters('MBG/NBD', block)).toThrow('MBG/NBD');
  expect(() => readParameters('Pareto/NBD', block.slice(0, 4))).toThrow('Pareto/NBD');
});

test('parameters alone are read from a row, a column, or beside their standard errors', () => {
  expect(readParameters('sBG', [[0.7, 3.8]])).toEqual([0.7, 3.8]);
  expect(readParameters('sBG', [[0.7], [3.8]])).toEqual([0.7, 3.8]);
  expect(
    readParameters('BdW', [
      [0.2, 0.1],
      [1.4, 0.3],
      [1.7, 0.4],
    ]),
  ).toEqual([0.2, 1.4, 1.7]);
  expect(() => readParameters('sBG', [[0.7, -3.8]])).toThrow('sBG');
  expect(() => readParameters('sBG', [[0.7, 3.8, 1]])).toThrow('sBG');
});

test('a fit with a prior says so, and a boundary names its parameters', () => {
  const words = (language: 'en-US' | 'zh-CN') =>
    fitBlock(fitBgNbd(columns, { priorSd: 1.5 }), language).map((row) => row[1]);
  expect(words('en-US')).toContainEqual(expect.stringContaining('A prior was used'));
  expect(words('zh-CN')).toContainEqual(expect.stringContaining('使用了先验'));
  const lost = fitBgNbd({ x: [1, 2, 3], tx: [5, 6, 7], T: [5, 6, 7] });
  expect(lost.outcome.code).not.toBe('converged');
  const named = lost.outcome.parameters[0] ?? 'the parameters';
  expect(fitBlock(lost, 'en-US').map((row) => row[1])).toContainEqual(expect.stringContaining(named));
});

test('a worker’s reply carries a model’s error across', () => {
  const reply = replyTo('fitBgNbd', [{ x: [2], tx: [9], T: [5] }]);
  expect(() => valueOf(reply)).toThrow('recency');
  const fine = replyTo('fitBgNbd', [columns]);
  expect(valueOf(fine).model).toBe('BG/NBD');
});
