import type { KeptCell, KeptEntry, KeptName, KeptRule } from './kept';
import type { FormulaTemplate } from './references';

/** Excel's longest formula has 8,192 characters; references may have been shorter then. */
const longestFormula = 30_000;
const longestName = 255;

/** Whether something is a list of addresses, as far as their kind goes. */
export function areAddresses(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.every((one) => typeof one === 'string' && one.length <= 2 * longestName)
  );
}

/**
 * Tells the entries that can be used from those that cannot: anybody may have edited the record.
 *
 * @param slots number of addresses, which entries refer to
 */
export function sortEntries(
  values: readonly unknown[],
  slots: number,
): { readonly entries: readonly KeptEntry[]; readonly misfits: readonly unknown[] } {
  const entries: KeptEntry[] = [];
  const misfits: unknown[] = [];
  for (const value of values) {
    if (isEntry(value, slots)) entries.push(value);
    else misfits.push(value);
  }
  return { entries, misfits };
}

function isEntry(value: unknown, slots: number): value is KeptEntry {
  if (!isObject(value) || !isTemplate(value['original'], slots)) return false;
  switch (value['kind'] as KeptEntry['kind'] | undefined) {
    case 'cell':
      return isSlot(value['at'], slots) && isReplacement(value['now'], slots);
    case 'name':
      return isName(value['name']) && isScope(value['sheetName']) && isTemplate(value['now'], slots);
    case 'conditionalFormat':
    case 'validation':
      return areSlots(value['at'], slots) && isTemplate(value['now'], slots);
    default:
      return false;
  }
}

function isReplacement(value: unknown, slots: number): value is KeptCell['now'] {
  if (!isObject(value)) return false;
  const { kind, formula, fingerprint } = value;
  if (kind === 'portable') return isTemplate(formula, slots);
  return kind === 'values' && typeof fingerprint === 'string' && /^[\da-f]{16}$/.test(fingerprint);
}

/** Texts and references of a formula; its first text begins with "=". */
function isTemplate(value: unknown, slots: number): value is FormulaTemplate {
  if (!Array.isArray(value)) return false;
  let length = 0;
  const parts = value as readonly unknown[];
  const fits = parts.every((part) => {
    const text: unknown = Array.isArray(part) && part.length === 2 && isSlot(part[0], slots) ? part[1] : part;
    if (typeof text !== 'string') return false;
    length += text.length;
    return length <= longestFormula;
  });
  const [first] = parts;
  return fits && typeof first === 'string' && first.startsWith('=');
}

function areSlots(value: unknown, slots: number): value is KeptRule['at'] {
  return Array.isArray(value) && value.length > 0 && value.every((slot) => isSlot(slot, slots));
}

function isSlot(value: unknown, slots: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < slots;
}

function isName(value: unknown): value is KeptName['name'] {
  return typeof value === 'string' && value !== '' && value.length <= longestName;
}

function isScope(value: unknown): value is KeptName['sheetName'] {
  return value === undefined || isName(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
