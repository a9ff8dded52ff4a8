import type { FormulaTemplate } from './references';
import { significantDigits } from './significantDigits';

/** Version of what is kept in a workbook. Readers refuse a higher one and say so. */
export const keptVersion = 1;

/** What a prepared cell holds instead of its formula. */
export type Replacement =
  | { readonly kind: 'portable'; readonly formula: FormulaTemplate }
  /** The values of the area at the entry's address, by their fingerprint. */
  | { readonly kind: 'values'; readonly fingerprint: string };

export interface KeptCell {
  readonly kind: 'cell';
  /** Slot of its address: of the whole area for values that had spilled. */
  readonly at: number;
  readonly original: FormulaTemplate;
  readonly now: Replacement;
}

export interface KeptName {
  readonly kind: 'name';
  readonly name: string;
  /** For a name of one sheet. The sheet may have been renamed since. */
  readonly sheetName?: string;
  readonly original: FormulaTemplate;
  readonly now: FormulaTemplate;
}

/** A formula of a conditional format or of a validation rule. */
export interface KeptRule {
  readonly kind: 'conditionalFormat' | 'validation';
  /** Slots of the areas that the rule holds for. */
  readonly at: readonly number[];
  readonly original: FormulaTemplate;
  readonly now: FormulaTemplate;
}

export type KeptEntry = KeptCell | KeptName | KeptRule;

/** What a workbook that was prepared for sharing knows of its formulas. */
export interface Kept {
  readonly version: number;
  /** Every slot's address when the workbook was prepared. */
  readonly addresses: readonly string[];
  readonly entries: readonly KeptEntry[];
  /** Entries that nobody can use, as they were found: they are told, and stay in the record. */
  readonly misfits?: readonly unknown[];
}

/**
 * Tells whether values are still those that were written: 64 bits of FNV-1a over their kinds and contents, numbers to
 * 14 digits, as programs that pass a workbook on round the last ones.
 */
export function fingerprint(values: readonly (readonly unknown[])[]): string {
  const text = JSON.stringify(values, (_, value: unknown) =>
    typeof value === 'number' ? significantDigits(value) : value,
  );
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
