import { classifyShare } from './classifyShare';
import type { ColumnProfile } from './columnProfile';
import type { FieldName } from './fields';

/** A column whose field only its cells can tell. */
export interface ContentGuess {
  readonly column: number;
  readonly field: FieldName;
  readonly confidence: number;
}

/**
 * Guesses fields for columns that no header names.
 *
 * @param profiles one per column
 * @param free columns without a field
 * @param taken fields that other columns hold
 * @param hasHeader without a header row more is ventured
 */
export function guessByContent(
  profiles: readonly ColumnProfile[],
  free: readonly number[],
  taken: ReadonlySet<FieldName>,
  hasHeader: boolean,
): readonly ContentGuess[] {
  const guesses: ContentGuess[] = [];
  const left = new Set(free);
  const take = (field: FieldName, confidence: number, fits: (profile: ColumnProfile) => boolean): void => {
    if (taken.has(field) || guesses.some((guess) => guess.field === field)) return;
    for (const column of left) {
      const profile = profiles[column];
      if (profile === undefined || profile.filled === 0 || !fits(profile)) continue;
      guesses.push({ column, field, confidence });
      left.delete(column);
      return;
    }
  };
  take('nature', 0.5, (profile) => classifyShare(profile, 'nature') > 0.8);
  take('creditGrade', 0.5, (profile) => profile.distinctShare < 0.7 && classifyShare(profile, 'grade') > 0.8);
  if (hasHeader) {
    take(
      'id',
      0.4,
      (profile) => profile.distinctShare === 1 && profile.filled > 1 && profile === profiles[0],
    );
    return guesses;
  }
  take('id', 0.5, (profile) => isKey(profile) && profile.distinctShare === 1);
  take('name', 0.4, (profile) => profile.textShare > 0.9 && profile.distinctShare > 0.8);
  take('id', 0.4, (profile) => isKey(profile) && profile === profiles[Math.min(...free)]);
  const dates = [...left].filter((column) => profiles[column]?.isDate === true);
  if (dates.length === 2) take('firstPurchase', 0.3, (profile) => profile.isDate);
  take(dates.length === 1 ? 'date' : 'lastPurchase', 0.4, (profile) => profile.isDate);
  take('frequency', 0.3, (profile) => isSmallCount(profile) && left.size > 1);
  take('value', 0.3, (profile) => profile.isNumber && !profile.percent);
  return guesses;
}

const isKey = (profile: ColumnProfile): boolean =>
  !profile.isDate && (profile.textShare > 0.5 || (profile.isNumber && profile.integerShare === 1));
const isSmallCount = (profile: ColumnProfile): boolean =>
  profile.isNumber && profile.integerShare === 1 && profile.minimum >= 0 && profile.maximum < 1000;
