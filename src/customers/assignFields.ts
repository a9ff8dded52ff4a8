import type { GuessReason } from './columnMapping';
import type { ColumnProfile } from './columnProfile';
import { fieldKinds, isTextField } from './fieldKinds';
import type { FieldName } from './fields';
import { guessByContent } from './guessByContent';
import { isOther, matchHeader } from './matchHeader';
import { siblingFields } from './siblingFields';

/** The field of one column and how sure it is. */
export interface Assignment {
  readonly field: FieldName | null;
  readonly confidence: number;
  readonly reason: GuessReason;
}

/** Gives each column at most one field and each field at most one column, the surest pairs first. */
export function assignFields(
  headers: readonly string[],
  profiles: readonly ColumnProfile[],
  hasHeader: boolean,
): readonly Assignment[] {
  const together = siblingFields(headers, profiles);
  const candidates = headers.flatMap(
    (header, column): (Assignment & { field: FieldName; column: number })[] => {
      const profile = profiles[column];
      const settled = together.get(column);
      if (settled !== undefined) {
        return settled === null ? [] : [{ field: settled, column, confidence: 1.01, reason: 'layout' }];
      }
      return matchHeader(header).map((match) => ({
        ...match,
        column,
        confidence: match.confidence * (profile === undefined ? 1 : fit(match.field, profile)),
      }));
    },
  );
  candidates.sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const result: Assignment[] = headers.map(() => ({ field: null, confidence: 0, reason: 'none' }));
  const taken = new Set<FieldName>();
  for (const { column, field, confidence, reason } of candidates) {
    if (taken.has(field) || result[column]?.field !== null) continue;
    result[column] = { field, confidence: Math.min(1, confidence), reason };
    taken.add(field);
  }
  const free = result.flatMap(({ field }, column) =>
    field === null && together.get(column) === undefined && !isOther(headers[column] ?? '') ? [column] : [],
  );
  for (const guess of guessByContent(profiles, free, taken, hasHeader)) {
    result[guess.column] = { field: guess.field, confidence: guess.confidence, reason: 'content' };
  }
  return result;
}

/** How well the cells suit the field: 1 if they do, less where the header says one thing and the cells another. */
function fit(field: FieldName, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0.9;
  if (field === 'id' || field === 'creditGrade') return profile.isDate ? 0.4 : 1;
  // A column of words called "Customer" is a name where another column is the id.
  if (field === 'name') return profile.textShare > 0.5 ? 1 : 0.5;
  // "Refunded" over yes and no, or over dates, says of which orders; over amounts, how much.
  if (field === 'cancelled') return profile.isNumber && profile.maximum > 1 && !profile.isDate ? 0.3 : 1;
  if (isTextField(field)) return profile.isDate ? 0.4 : 1;
  if (fieldKinds[field] === 'date')
    return profile.isDate ? 1 : profile.isNumber && profile.minimum > 1 ? 0.7 : 0.5;
  if (profile.isDate) return 0.3;
  return profile.isNumber ? 1 : 0.5;
}
