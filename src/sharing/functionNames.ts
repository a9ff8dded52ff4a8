import { isFunction, tokenize, type Token } from '@borgar/fx';
import { formulaTokens } from './formulaTokens';
import type { SharedFunction } from './sharedFunction';

/** Excel shows a call so while the add-in that has the function is not there. */
const storedPrefix = '_XLDUDF_';

/** Files and other programs put these before functions that they do not know. */
const filePrefixes = /^(?:_XLFN\.|_XLWS\.|_XLUDF\.)+/;

/** Looks functions up by how formulas name them: in any case, and as Excel stores them for people without the add-in. */
export class FunctionNames {
  readonly #functions = new Map<string, SharedFunction>();

  constructor(functions: readonly SharedFunction[]) {
    for (const one of functions) {
      const name = one.name.toUpperCase();
      this.#functions.set(name, one);
      this.#functions.set(storedPrefix + name.replaceAll('.', '_'), one);
    }
  }

  find(name: string): SharedFunction | undefined {
    return this.#functions.get(name.toUpperCase().replace(filePrefixes, ''));
  }

  /** The tokens of a formula, its calls of ours among them however they are written. */
  tokens(formula: string): readonly Token[] {
    return formulaTokens(formula, (name) => this.find(name) !== undefined);
  }

  /** The functions of ours that a formula calls, each once, in order. */
  in(formula: string): readonly SharedFunction[] {
    const found = new Set<SharedFunction>();
    for (const token of this.tokens(formula)) {
      const one = isFunction(token) ? this.find(token.value) : undefined;
      if (one !== undefined) found.add(one);
    }
    return [...found];
  }
}

/** Names that a formula calls or refers to, in upper case: to see whether anything still uses a defined name. */
export function namesIn(formula: string): ReadonlySet<string> {
  return new Set(
    tokenize(formula)
      .filter(({ type }) => type === 'func' || type === 'range_named')
      .map(({ value }) => value.toUpperCase()),
  );
}
