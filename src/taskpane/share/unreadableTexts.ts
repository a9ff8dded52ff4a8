import type { SharingStatus } from '../../excel/sharing/sharing';
import type { Text } from '../../i18n/language';
import { shareTexts } from '../texts/share';

/** Why the kept formulas of a prepared workbook cannot be put back, and what can be done. */
export const unreadableTexts: Readonly<Record<NonNullable<SharingStatus['unreadable']>, Text>> = {
  newer: shareTexts.unreadableNewer,
  damaged: shareTexts.unreadableDamaged,
  lost: shareTexts.unreadableLost,
};
