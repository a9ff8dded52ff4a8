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

/** Body text is a size smaller than the digits that columns are measured in; a little is kept for what fonts differ in. */
const bodyScale = 0.92;

/** Width of a character of body text in columns of one digit each. */
function printedWidth(character: string): number {
  return isWide(character.codePointAt(0) ?? 0) ? 2 : bodyScale * letterWidth(character);
}

/** Letters beside a digit, as Calibri has them. */
function letterWidth(character: string): number {
  if (/[ ijl.,'’]/.test(character)) return 0.48;
  if (/[frt:;!|()[\]·/\-IJ]/.test(character)) return 0.68;
  if (/[ckszvxy]/.test(character)) return 0.87;
  if (/[mwMW@%&]/.test(character)) return 1.6;
  if (/[EFLSTYZ]/.test(character)) return 0.95;
  return /[A-Z]/.test(character) ? 1.2 : 1.02;
}

/** What stays together on a line: a word with the space behind it, or a single Chinese character. */
const pieces =
  /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\uffef]+\s*|\s+/gu;

/** Lines that a text takes when it wraps in `columns` digits' width: at least 1. */
export function lineCount(text: string, columns: number): number {
  return text.split('\n').reduce((lines, line) => lines + wrapped(line, columns), 0);
}

function wrapped(line: string, columns: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of line.matchAll(pieces)) {
    let width = 0;
    for (const character of piece) width += printedWidth(character);
    const spaces = (piece.length - piece.trimEnd().length) * printedWidth(' ');
    if (used > 0 && used + width - spaces > columns) {
      lines += 1;
      used = 0;
    }
    // A word that is longer than a line is broken.
    const full = Math.max(0, Math.ceil((width - spaces) / columns) - 1);
    lines += full;
    used += width - full * columns;
  }
  return lines;
}

/** A text cut in its middle, for names of which only the end differs. */
export function shortenedInside(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  const end = shortened(Array.from(text).reverse().join(''), Math.floor(columns / 2)).replace('…', '');
  return shortened(text, columns - textWidth(end)) + Array.from(end).reverse().join('');
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
