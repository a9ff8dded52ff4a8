import { fillText } from './fillText';
import type { MethodNote } from './segmentation';
import { noteTexts } from './texts/noteTexts';

/** The note on customers that a method could not place, none where it placed all. */
export function noteUnplaced(membership: Int16Array): readonly MethodNote[] {
  let count = 0;
  for (const segment of membership) if (segment < 0) count++;
  return count === 0 ? [] : [{ severity: 'warning', text: fillText(noteTexts.unplaced, { count }) }];
}
