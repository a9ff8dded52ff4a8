import { isWhitespace, tokenize, type Token } from '@borgar/fx';

/**
 * The tokens of a formula, where `clv (A1)` is the call that Excel takes it for. Between a name and a bracket a blank
 * may also cut ranges out of each other, so only names of functions count.
 */
export function formulaTokens(formula: string, isFunctionName: (name: string) => boolean): readonly Token[] {
  const tokens: Token[] = [];
  const all = tokenize(formula);
  for (let index = 0; index < all.length; index++) {
    const token = all[index] as Token;
    let next = index + 1;
    while (next < all.length && isWhitespace(all[next])) next++;
    const opens = all[next]?.type === 'operator' && all[next]?.value === '(';
    if (opens && next > index + 1 && token.type === 'range_named' && isFunctionName(token.value)) {
      tokens.push({ ...token, type: 'func' });
      index = next - 1;
    } else tokens.push(token);
  }
  return tokens;
}
