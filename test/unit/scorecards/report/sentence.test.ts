import { sentence } from '../../../../src/scorecards/report/sentence';

describe('sentence', () => {
  it('puts formulas in the places and keeps the rest as text', () => {
    expect(sentence('{a} of "{b}".', { a: 'A1', b: 'B1' })).toBe('A1&" of """&B1&"""."');
  });

  it('takes words between places for words, also where one is called as a place', () => {
    expect(sentence('{moved} moved.', { moved: 'A1' })).toBe('A1&" moved."');
  });

  it('has the word for one where the number is one, now or after a change', () => {
    expect(sentence('{n} {n|customer|customers}.', { n: 'A1' })).toBe(
      'A1&" "&IF(A1=1,"customer","customers")&"."',
    );
  });

  it('shows counts with separators, and chooses the word by the count itself', () => {
    expect(sentence('{n} {n|customer|customers}.', {}, { n: 'A1' })).toBe(
      'FIXED(A1,0)&" "&IF(A1=1,"customer","customers")&"."',
    );
  });

  it('keeps a place without a formula visible', () => {
    expect(sentence('{a}', {})).toBe('"{a}"');
  });
});
