/** Pieces of a formula, as far as names must be told from text, sheet names and table columns. */
export interface FormulaToken {
  readonly kind: 'text' | 'sheet' | 'brackets' | 'name' | 'error' | 'other';
  readonly source: string;
}

const patterns: readonly (readonly [FormulaToken['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"?/y],
  ['sheet', /'(?:[^']|'')*'?/y],
  ['error', /#(?:N\/A|[A-Z]+(?:_[A-Z]+)*[!?]?(?:\/0!)?)/y],
  // Digits first, so that the exponent of 1E5 is no name.
  ['other', /\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\p{L}_])/iuy],
  ['name', /[$\p{L}_\\][$\p{L}\p{N}_.\\?]*/uy],
  ['other', /\d+/y],
];

/** Cuts a formula, without its "=", into tokens; their sources joined give the formula again. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let position = 0;
  while (position < formula.length) {
    const token =
      formula[position] === '['
        ? bracketsAt(formula, position)
        : (tokenAt(formula, position) ?? otherAt(formula, position));
    tokens.push(token);
    position += token.source.length;
  }
  return tokens;
}

function tokenAt(formula: string, position: number): FormulaToken | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const source = pattern.exec(formula)?.[0];
    if (source !== undefined) return { kind, source };
  }
  return undefined;
}

function otherAt(formula: string, position: number): FormulaToken {
  return { kind: 'other', source: formula.charAt(position) };
}

/** From "[" to its "]"; inside, an apostrophe escapes the next character. */
function bracketsAt(formula: string, start: number): FormulaToken {
  let depth = 0;
  let position = start;
  for (; position < formula.length; position++) {
    const character = formula[position];
    if (character === "'") position++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) break;
  }
  return { kind: 'brackets', source: formula.slice(start, position + 1) };
}

/** Index of the next token that is not a blank, from `index` on. */
export function nextVisible(tokens: readonly FormulaToken[], index: number): number {
  let next = index;
  while (next < tokens.length && tokens[next]?.source.trim() === '') next++;
  return next;
}

/** Whether the name at `index` is called: "(" follows it. */
export function isCall(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === 'name' && tokens[index + 1]?.source === '(';
}
