const longestHeader = 120;

/**
 * A header that a table can have: one line, no leading = + - @ (it would read as a formula), not empty, not
 * so long that it hides the sheet.
 */
function cleanHeader(header: string, fallback: string): string {
  const clean = header
    // eslint-disable-next-line no-control-regex -- control characters are what must go
    .replace(/[\s\u0000-\u001f]+/g, ' ')
    .trim()
    .replace(/^[=+\-@\s]+/, '')
    .trim();
  if (clean === '') return fallback;
  return clean.length > longestHeader ? `${clean.slice(0, longestHeader - 1)}…` : clean;
}

/** Headers made legal and different from each other (Excel ignores case), in order: "Value", "Value 2". */
export function uniqueHeaders(headers: readonly string[], columnWord: string): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const clean = cleanHeader(header, `${columnWord} ${index + 1}`);
    let unique = clean;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${clean} ${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
