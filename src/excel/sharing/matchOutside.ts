import type { Kept, KeptEntry, KeptName, KeptRule } from '../../sharing/kept';
import { fillReferences, type FormulaTemplate } from '../../sharing/references';
import { isPlaceOf, placeOfEntry, sheetOfEntry } from './keptPlaces';
import type { OutsideFormula } from './outsideFormula';
import type { Unmatched } from './sharing';

interface Matched {
  readonly entry: KeptName | KeptRule;
  /** What stands in its place; undefined where that cannot be said with certainty. */
  readonly match: OutsideFormula | undefined;
  /** The original stands there again. */
  readonly isBack: boolean;
  /** With the original as far as its references still exist: as it is written, or told. */
  readonly told: Unmatched;
}

/** Finds what replaced the kept formulas of names and rules. */
export function matchOutside(
  entries: readonly KeptEntry[],
  outside: readonly OutsideFormula[],
  { addresses }: Kept,
  now: readonly (string | undefined)[],
): readonly Matched[] {
  const wanted = entries.flatMap((entry) => {
    if (entry.kind === 'cell') return [];
    const fill = (template: FormulaTemplate): string | undefined =>
      fillReferences(template, sheetOfEntry(entry, now), addresses, now);
    const there = outside.filter((one) => isPlaceOf(entry, one, now));
    const expected = fill(entry.now);
    const same = there.filter(({ formula }) => sameFormula(formula, expected));
    return [{ entry, original: fill(entry.original), there, same }];
  });
  const taken = new Set<OutsideFormula>();
  return wanted.map(({ entry, original, there, same }): Matched => {
    // Several limits may have become the same value. Where one of them is gone, nobody can say which.
    const rivals = wanted.filter((other) => other.same.includes(same[0] as OutsideFormula));
    const isCertain =
      rivals.length <= same.length || rivals.every((other) => sameFormula(other.original ?? '', original));
    const match = isCertain ? same.find((one) => !taken.has(one)) : undefined;
    const isFound = match !== undefined && original !== undefined;
    if (isFound) taken.add(match);
    const reason = there.length === 0 ? 'gone' : original === undefined ? 'reference' : 'changed';
    const place = placeOfEntry(entry, addresses, now);
    const told: Unmatched = { kind: entry.kind, ...place, formula: original ?? plainText(entry), reason };
    const isBack = !isFound && there.some(({ formula }) => sameFormula(formula, original));
    return { entry, match: isFound ? match : undefined, isBack, told };
  });
}

/** Programs write formulas with other blanks, function names in other case, and numbers in another form. */
export function sameFormula(one: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const plain = (formula: string): string => formula.replace(/\s+/g, '').toUpperCase();
  const [first, second] = [plain(one), plain(other)];
  const isNumber = first.length > 1 && Number.isFinite(Number(first.slice(1)));
  return first === second || (isNumber && Number(first.slice(1)) === Number(second.slice(1)));
}

/** The original as it was written. */
export function plainText(entry: KeptEntry): string {
  return entry.original.map((part) => (typeof part === 'string' ? part : part[1])).join('');
}
