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
});
