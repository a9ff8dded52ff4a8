const longestSheetName = 31;

/** Characters that Excel refuses in sheet names, and control characters. */
const illegalInSheetNames = /[:\\/?*[\]\p{Cc}]/gu;

/**
 * Legal sheet names as near as possible to the ones asked for, unique among themselves and the existing ones
 * (Excel compares them without regard to case): "Overview", "Overview (2)" …
 */
export function uniqueSheetNames(wanted: readonly string[], existing: readonly string[]): string[] {
  // Excel keeps "History" for itself.
  const taken = new Set(['history', ...existing.map(folded)]);
  return wanted.map((name) => {
    const legal = legalSheetName(name);
    const unique = firstFree((n) => {
      const suffix = n === 1 ? '' : ` (${String(n)})`;
      return shortened(legal, longestSheetName - suffix.length) + suffix;
    }, taken);
    taken.add(folded(unique));
    return unique;
  });
}

function legalSheetName(name: string): string {
  const cleaned = name
    .replace(illegalInSheetNames, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  const legal = shortened(cleaned, longestSheetName);
  return legal === '' ? 'Sheet' : legal;
}

/** Unique table names: letters, digits, "_" and "."; they may not look like an address. */
export function uniqueTableNames(wanted: readonly string[], existing: readonly string[]): string[] {
  const taken = new Set(existing.map(folded));
  return wanted.map((name) => {
    const cleaned = name.replace(/[^\p{L}\p{N}_.]/gu, '_');
    const legal = /^[\p{L}_]/u.test(cleaned) && !looksLikeAddress(cleaned) ? cleaned : `_${cleaned}`;
    const unique = firstFree((n) => (n === 1 ? legal : `${legal}_${String(n)}`), taken);
    taken.add(folded(unique));
    return unique;
  });
}

function looksLikeAddress(name: string): boolean {
  return /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C\d*$/i.test(name) || /^[RC]$/i.test(name);
}

function firstFree(candidate: (n: number) => string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = candidate(n);
    if (!taken.has(folded(name))) return name;
  }
}

function folded(name: string): string {
  return name.toLowerCase();
}

/** Cuts by whole characters, so that no surrogate pair is split. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut.trimEnd();
}
