import { fill } from '../../../src/i18n/language';

describe('fill', () => {
  it('puts values in their places and leaves a place without a value visible', () => {
    expect(fill('{name} of {count}', { name: 'A', count: 0 })).toBe('A of 0');
    expect(fill('{name} of {count}', { count: 2 })).toBe('{name} of 2');
    expect(fill('{count|row|rows}')).toBe('{count|row|rows}');
  });

  it.each([
    [0, '0 rows were left out'],
    [1, '1 row was left out'],
    ['1', '1 row was left out'],
    [2, '2 rows were left out'],
    ['1,001', '1,001 rows were left out'],
  ])('takes the word for one or for any other number: %s', (count, text) => {
    expect(fill('{count} {count|row was|rows were} left out', { count })).toBe(text);
  });
});
