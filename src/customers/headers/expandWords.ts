/** The texts that a pattern stands for: each of the words in braces in turn. */
export function expandWords(pattern: string): readonly string[] {
  let texts: readonly string[] = [''];
  // What stands at odd places of this split stood in braces.
  for (const [place, part] of pattern.split(/[{}]/).entries()) {
    const words = place % 2 === 0 ? [part] : part.split('|');
    texts =
      words.length === 1
        ? texts.map((text) => text + part)
        : texts.flatMap((text) => words.map((word) => text + word));
  }
  return texts;
}

/** The patterns of a list that commas part, white space put right. */
export function patternsOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((pattern) =>
      pattern
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/\s*\|\s*/g, '|'),
    )
    .filter((pattern) => pattern !== '');
}
