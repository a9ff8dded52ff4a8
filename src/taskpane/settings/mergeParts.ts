import { isRecord } from './isRecord';
import type { Part, Parts } from './parts';

/** A single value that is one here and another in the workbook. */
export interface SettingsDifference {
  readonly part: string;
  /** Keys within the part. */
  readonly path: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** What the workbook should hold. */
  readonly parts: Parts;
  /** What this side has seen: its own values, but where there is a conflict what stood there before. */
  readonly seen: Parts;
  /** Values that were changed here and by somebody else at the same time. */
  readonly conflicts: readonly SettingsDifference[];
}

/**
 * Three ways: what only one side changed since `base` is taken from that side; where both changed the same value to
 * different ones, theirs stays in the workbook and is told.
 *
 * @param yielding parts about which nobody argues: what was done last. Mine is taken.
 */
export function mergeParts(
  base: Parts,
  mine: Parts,
  theirs: Parts,
  yielding: readonly string[] = [],
): Merged {
  const parts: Record<string, Part> = {};
  const seen: Record<string, Part> = {};
  const conflicts: SettingsDifference[] = [];
  for (const part of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const found: SettingsDifference[] = [];
    const merged = merge([base[part], mine[part], theirs[part]], { part, path: [] }, found);
    const yields = yielding.includes(part) && found.length > 0;
    const values = yields ? { kept: mine[part], seen: mine[part] } : merged;
    if (!yields) conflicts.push(...found);
    if (isFilled(values.kept)) parts[part] = values.kept;
    if (isFilled(values.seen)) seen[part] = values.seen;
  }
  return { parts, seen, conflicts };
}

/** Every single value in which two sides differ. */
export function differences(
  mine: unknown,
  theirs: unknown,
  at: Pick<SettingsDifference, 'part' | 'path'>,
): readonly SettingsDifference[] {
  if (same(mine, theirs)) return [];
  const [own = {}, other = {}] = [mine, theirs];
  if (!isRecord(own) || !isRecord(other)) return [{ ...at, mine, theirs }];
  return [...new Set([...Object.keys(own), ...Object.keys(other)])].flatMap((key) =>
    differences(own[key], other[key], { part: at.part, path: [...at.path, key] }),
  );
}

/** The parts with one value in place of another, to settle a conflict. */
export function withValue(parts: Parts, { part, path }: SettingsDifference, value: unknown): Parts {
  const put = (into: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return value;
    const { [key]: before, ...others } = isRecord(into) ? into : {};
    const now = put(before, rest);
    return now === undefined ? others : { ...others, [key]: now };
  };
  return put(parts, [part, ...path]) as Parts;
}

/** Whether two JSON values are the same; absent keys and undefined ones are. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, i) => same(value, other[i]));
  }
  if (!isRecord(one) || !isRecord(other)) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    same(one[key], other[key]),
  );
}

type Three = readonly [base: unknown, mine: unknown, theirs: unknown];

function merge(
  [base, mine, theirs]: Three,
  at: Pick<SettingsDifference, 'part' | 'path'>,
  conflicts: SettingsDifference[],
): { readonly kept: unknown; readonly seen: unknown } {
  if (same(mine, base)) return { kept: theirs, seen: mine };
  if (same(theirs, base) || same(mine, theirs)) return { kept: mine, seen: mine };
  if (!isRecord(mine) || !isRecord(theirs)) {
    conflicts.push({ ...at, mine, theirs });
    return { kept: theirs, seen: base };
  }
  const before = isRecord(base) ? base : {};
  const kept: Record<string, unknown> = {};
  const seen: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const within = { part: at.part, path: [...at.path, key] };
    const value = merge([before[key], mine[key], theirs[key]], within, conflicts);
    if (value.kept !== undefined) kept[key] = value.kept;
    if (value.seen !== undefined) seen[key] = value.seen;
  }
  return { kept, seen };
}

function isFilled(part: unknown): part is Part {
  return isRecord(part) && Object.keys(part).length > 0;
}
