import { cacFunction } from '../../../src/functions/cost/cac';
import { satIndexFunction } from '../../../src/functions/satisfaction/satIndex';
import { clvFunction } from '../../../src/functions/value/clv';
import { failure, HostError, inCell } from './hostError';

const clv = inCell(clvFunction);

describe('a function in a cell', () => {
  test('takes scalars and single cells alike', () => {
    // 100·0.8/(1.1 − 0.8)
    expect(clv(100, 0.8, 0.1)).toEqual([[expect.closeTo(266.6666666667, 9)]]);
    expect(clv([[100]], [[0.8]], [[0.1]], null, null, null)).toEqual([[expect.closeTo(266.6666666667, 9)]]);
  });

  test('takes a blank optional argument as its default', () => {
    expect(clv(100, 0.8, 0.1, '', [['']], null)).toEqual(clv(100, 0.8, 0.1));
  });

  test('reads numbers from text, percent and booleans as Excel does', () => {
    expect(clv(' 1,000 ', '80%', '.1')).toEqual(clv(1000, 0.8, 0.1));
    expect(clv(true, 0.8, 0.1)).toEqual(clv(1, 0.8, 0.1));
  });

  test('names the argument and what it should be', () => {
    expect(failure(() => clv(100, 1.2, 0.1))).toMatchObject({
      code: '#NUM!',
      message: 'retention must be a number from 0 to 1; it is 1.2. For 1.2 % write 0.012 or 1.2%.',
    });
    expect(failure(() => clv('abc', 0.8, 0.1))).toMatchObject({
      code: '#VALUE!',
      message: 'margin must be a number; it is the text “abc”.',
    });
    expect(failure(() => clv(100, null, 0.1))).toMatchObject({
      code: '#VALUE!',
      message: 'retention is missing: it must be a number from 0 to 1.',
    });
  });

  test('says it in Chinese to a Chinese user', () => {
    const chinese = inCell(clvFunction, 'zh-CN');
    expect(failure(() => chinese(100, 1.2, 0.1)).message).toBe(
      '参数留存率（retention）应为介于 0 与 1 之间的数值，现在是 1.2。若要表示 1.2%，请写 0.012 或 1.2%。',
    );
  });

  test('answers with the error value of an argument, unchanged', () => {
    const notAvailable = new HostError('#N/A');
    expect(failure(() => clv(100, notAvailable, 0.1))).toBe(notAvailable);
    expect(failure(() => inCell(cacFunction)([[1], [notAvailable]], 3))).toBe(notAvailable);
  });

  test('gives the error of the core its Excel value', () => {
    expect(failure(() => clv(100, 1, 0))).toMatchObject({ code: '#NUM!' });
    expect(failure(() => inCell(cacFunction)(100, 0))).toMatchObject({ code: '#DIV/0!' });
  });
});

describe('arrays in scalar arguments', () => {
  test('a column gives a column', () => {
    expect(clv([[100], [200]], 0.8, 0.1)).toEqual([
      [expect.closeTo(266.6666666667, 9)],
      [expect.closeTo(533.3333333333, 9)],
    ]);
  });

  test('a column and a row make a block', () => {
    const block = clv([[100], [200]], [[0.8, 0.5]], 0.1);
    expect(block).toEqual([
      [expect.closeTo(266.6666666667, 9), expect.closeTo(83.3333333333, 9)],
      [expect.closeTo(533.3333333333, 9), expect.closeTo(166.6666666667, 9)],
    ]);
  });

  test('a mistake in one cell is an error in one cell', () => {
    expect(clv([[100], ['abc'], [100]], [[0.8], [0.8], [2]], 0.1)).toEqual([
      [expect.closeTo(266.6666666667, 9)],
      [expect.objectContaining({ code: '#VALUE!' })],
      [expect.objectContaining({ code: '#NUM!' })],
    ]);
  });

  test('sizes that do not match are an error that says both', () => {
    expect(failure(() => clv([[1], [2], [3]], [[0.5], [0.6]], 0.1))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('margin has 3 rows and retention has 2') as string,
    });
  });
});

describe('ranges', () => {
  test('text, blanks and booleans are skipped', () => {
    expect(inCell(cacFunction)([['Costs'], [300], [null], [true], ['']], [['Won'], [3]])).toEqual([[100]]);
  });

  test('a 0 below the scale is a blank answer', () => {
    expect(inCell(satIndexFunction)([[10], [0], [1]])).toEqual([[50]]);
  });

  test('a scale that starts at 0 counts a 0', () => {
    expect(inCell(satIndexFunction)([[10], [0], [5]], null, 0, 10)).toEqual([[50]]);
  });

  test('weights that do not fit the items say both numbers', () => {
    expect(failure(() => inCell(satIndexFunction)([[5, 5]], [[1, 2, 3]]))).toMatchObject({
      code: '#VALUE!',
      message: 'weights must hold 2 numbers, one for each column of scores; it holds 3.',
    });
  });
});
