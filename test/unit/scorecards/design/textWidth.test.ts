import { lineCount, shortenedInside, textWidth } from '../../../../src/scorecards/design/textWidth';

describe('textWidth', () => {
  it('counts a Chinese character twice, full-width punctuation too', () => {
    expect(textWidth('客户（4C）')).toBeCloseTo(2 * 4 + 1 + 1.2, 12);
  });

  it('is nothing for nothing', () => {
    expect(textWidth('')).toBe(0);
  });
});

describe('shortenedInside', () => {
  it('keeps both ends of a name that is too long, and a name that fits', () => {
    const name = (tier: number) => `Strategic institutional partners of the north, tier ${tier}`;
    expect(shortenedInside(name(1), 24)).toBe('Strategic i…rth, tier 1');
    expect(shortenedInside(name(1), 24)).not.toBe(shortenedInside(name(2), 24));
    expect(shortenedInside('Champions', 24)).toBe('Champions');
    const chinese = shortenedInside('北部基础设施综合开发区域战略性机构合作伙伴（第1层级）', 24);
    expect(chinese).toMatch(/^北部.*….*层级）$/);
    expect(textWidth(chinese)).toBeLessThanOrEqual(24);
  });
});

describe('lineCount', () => {
  it('needs a line for each full width, and for each line break', () => {
    expect(lineCount('a'.repeat(50), 100)).toBe(1);
    expect(lineCount('客'.repeat(50), 60)).toBe(2);
    expect(lineCount('a\nb', 100)).toBe(2);
    expect(lineCount('', 10)).toBe(1);
  });

  it('breaks lines between words, and words only where they are longer than a line', () => {
    expect(lineCount('aaaa bbbb cccc', 9)).toBe(2);
    expect(lineCount('aaaa bbbbbb cccc', 9)).toBe(3);
    expect(lineCount('a'.repeat(25), 10)).toBe(3);
    expect(lineCount('客户价值 Customer value', 10)).toBe(3);
  });

  it('knows that thin letters take less room than wide ones', () => {
    expect(lineCount('illicit little titles', 16)).toBe(1);
    expect(lineCount('MMMM WWWW', 12)).toBe(2);
  });

  it('takes no more lines than LibreOffice does for a name in a column of 36 digits', () => {
    const name = 'Strategic institutional partners of the northern infrastructure development region, tier 1';
    expect(lineCount(name, 35.5)).toBe(2);
  });
});
