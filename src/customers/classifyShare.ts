import { natureFromType } from './classifyNature';
import type { ColumnProfile } from './columnProfile';
import { gradeWord } from './gradeWords';

/** Share of a column's distinct words that name a nature or a credit grade; 0 for columns of numbers. */
export function classifyShare(profile: ColumnProfile, kind: 'nature' | 'grade'): number {
  // Few different words repeated: a class. A name column has as many words as rows.
  if (profile.textShare < 0.5 || profile.words.length > 30 || profile.words.length === 0) return 0;
  const fits = profile.words.filter((word) =>
    kind === 'nature' ? word.length < 20 && natureFromType(word) !== '' : gradeWord.test(word),
  );
  return fits.length / profile.words.length;
}
