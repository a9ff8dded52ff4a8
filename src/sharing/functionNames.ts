import { isFunction, tokenize, type Token } from '@borgar/fx';
import { formulaTokens } from './formulaTokens';
import { innerFunctions } from './innerFunctions';
import type { SharedFunction } from './sharedFunction';

/** Excel shows a call so while the add-in that has the function is not there. */
const storedPrefix = '_XLDUDF_';

/** Files and other programs put these before functions that they do not know. */
const filePrefixes = /^(?:_XLFN\.|_XLWS\.|_XLUDF\.)+/;

/** A call of one of our functions by the name that a build with another prefix, or with none, has for it. */
export interface OtherName {
  /** As the formula writes it: `CLV`, `CONTOSO.CLV`. */
  readonly written: string;
  /** What this build has: `ACME.CLV`. */
  readonly name: string;
}

/** Looks functions up by how formulas name them: in any case, and as Excel stores them for people without the add-in. */
export class FunctionNames {
  readonly #functions = new Map<string, SharedFunction>();
  /** By name without any prefix, with "_" for each dot. */
  readonly #plain = new Map<string, SharedFunction>();
  readonly #portablePrefixes = new Set<string>();

  constructor(functions: readonly SharedFunction[]) {
    for (const one of functions) {
      const name = one.name.toUpperCase();
      this.#functions.set(name, one);
      this.#functions.set(storedPrefix + underscored(name), one);
      if (one.plainName !== undefined) this.#plain.set(underscored(one.plainName.toUpperCase()), one);
      const portable = one.portable?.name.toUpperCase() ?? '';
      if (portable.includes('.')) this.#portablePrefixes.add(portable.slice(0, portable.indexOf('.')));
    }
  }

  find(name: string): SharedFunction | undefined {
    return this.#functions.get(name.toUpperCase().replace(filePrefixes, ''));
  }

  /** The tokens of a formula, its calls of ours among them however they are written. */
  tokens(formula: string): readonly Token[] {
    return formulaTokens(formula, (name) => this.find(name) !== undefined);
  }

  /** Our function that a build with another prefix calls so; undefined for names of this build, of Excel and of others. */
  findOther(name: string): SharedFunction | undefined {
    const upper = name.toUpperCase().replace(filePrefixes, '');
    if (this.#functions.has(upper) || innerFunctions.has(upper)) return undefined;
    if (this.#portablePrefixes.has(upper.slice(0, Math.max(0, upper.indexOf('.'))))) return undefined;
    const isStored = upper.startsWith(storedPrefix);
    const full = isStored ? upper.slice(storedPrefix.length) : upper;
    // The longest name first: BGNBD.FIT is no FIT with the prefix BGNBD.
    for (let from = 0; from >= 0; from = after(full, isStored ? '_' : '.', from)) {
      const found = this.#plain.get(underscored(full.slice(from)));
      // A name without dots is none of those with them: only Excel's stored form has "_" in their place.
      if (found !== undefined && (isStored || full.slice(from) === found.plainName?.toUpperCase()))
        return found;
    }
    return undefined;
  }

  /** Calls of ours in a formula by names of other builds, each once. */
  otherNamesIn(formula: string): readonly OtherName[] {
    const found = new Map<string, OtherName>();
    for (const token of formulaTokens(formula, (name) => this.findOther(name) !== undefined)) {
      const one = isFunction(token) ? this.findOther(token.value) : undefined;
      if (one !== undefined) found.set(token.value, { written: plainWritten(token.value), name: one.name });
    }
    return [...found.values()];
  }

  /** The formula with names of other builds as this one has them. */
  adopted(formula: string): string {
    return formulaTokens(formula, (name) => this.findOther(name) !== undefined)
      .map((token) => (isFunction(token) ? (this.findOther(token.value)?.name ?? token.value) : token.value))
      .join('');
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

function underscored(name: string): string {
  return name.replaceAll('.', '_');
}

/** The place behind the next separator; -1 where there is none. */
function after(text: string, separator: string, from: number): number {
  const at = text.indexOf(separator, from);
  return at < 0 ? -1 : at + 1;
}

function plainWritten(name: string): string {
  return name.replace(/^(?:_XLFN\.|_XLWS\.|_XLUDF\.)*(?:_XLDUDF_)?/i, '');
}

/** Names that a formula calls or refers to, in upper case: to see whether anything still uses a defined name. */
export function namesIn(formula: string): ReadonlySet<string> {
  return new Set(
    tokenize(formula)
      .filter(({ type }) => type === 'func' || type === 'range_named')
      .map(({ value }) => value.toUpperCase()),
  );
}
