/** The texts that a pattern stands for: each of the words in braces in turn, also within one another. */
export function expandWords(pattern: string): readonly string[] {
  const inner = /\{([^{}]*)\}/.exec(pattern);
  if (inner === null) return [pattern];
  const before = pattern.slice(0, inner.index);
  const after = pattern.slice(inner.index + inner[0].length);
  return (inner[1] ?? '').split('|').flatMap((word) => expandWords(before + word.trim() + after));
}

/** The patterns of a list that commas part, white space put right. */
export function patternsOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((pattern) => pattern.trim().replace(/\s+/g, ' '))
    .filter((pattern) => pattern !== '');
}
