/** True for characters that take two columns: CJK, kana, Hangul, full-width forms, emoji. */
function isWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    codePoint >= 0x1f300
  );
}

/** Width of a text in columns of one digit each: 2 for a Chinese character, 1.1 for a capital letter. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isWide(codePoint)) width += 2;
    else if (codePoint >= 65 && codePoint <= 90) width += 1.2;
    else width += 1;
  }
  return width;
}

/** Lines that a text takes when it wraps in `columns` digits' width: at least 1. */
export function lineCount(text: string, columns: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line) * 1.05) / columns)), 0);
}

/** A text cut to a width, with an ellipsis for what is gone. */
export function shortened(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let short = '';
  for (const character of text) {
    if (textWidth(short + character) > columns - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
