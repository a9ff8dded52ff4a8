import { wrapName } from '../../../../../src/workbench/browser/charts/wrapName';

describe('wrapName', () => {
  it('leaves a name that fits, and breaks a longer one between words', () => {
    expect(wrapName('Champions', 12, 4)).toBe('Champions');
    expect(wrapName('Strategic partners of the north', 12, 4)).toEqual([
      'Strategic',
      'partners of',
      'the north',
    ]);
  });

  it('breaks Chinese between any two characters, each as wide as two digits', () => {
    expect(wrapName('战略性机构合作伙伴', 8, 4)).toEqual(['战略性机', '构合作伙', '伴']);
  });

  it('says with an ellipsis where lines are left out, and keeps a word that is longer than a line', () => {
    expect(wrapName('one two three four', 5, 2)).toEqual(['one', 'two…']);
    expect(wrapName('Infrastructure', 5, 4)).toBe('Infrastructure');
  });
});
