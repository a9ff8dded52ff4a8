import { lineCount, textWidth } from '../../../../src/scorecards/design/textWidth';

describe('textWidth', () => {
  it('counts a Chinese character twice, full-width punctuation too', () => {
    expect(textWidth('客户（4C）')).toBeCloseTo(2 * 4 + 1 + 1.2, 12);
  });

  it('is nothing for nothing', () => {
    expect(textWidth('')).toBe(0);
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
