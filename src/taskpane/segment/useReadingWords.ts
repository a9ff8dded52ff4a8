import { useWords } from '../app/language';
import { segmentTexts } from '../texts/segment';
import type { ReadingView } from '../worker/views';

/** What comes of a way to read the rows, in words; undefined while it is being counted, null where nothing does. */
export function useReadingWords(): (reading: ReadingView | null | undefined) => string {
  const { t, formats } = useWords();
  return (reading) => {
    if (reading === undefined) return t(segmentTexts.readingWaits);
    if (reading === null) return t(segmentTexts.readingNone);
    const { customers, purchases, value, recency } = reading;
    const parts = [t(segmentTexts.readingCustomers, { count: formats.count(customers) })];
    if (purchases !== null) {
      parts.push(t(segmentTexts.readingPurchases, { count: formats.count(purchases) }));
    }
    if (value !== null) parts.push(t(segmentTexts.readingValue, { value: formats.exact(value) }));
    if (recency !== null) {
      parts.push(t(segmentTexts.readingRecency, { days: formats.exact(Math.round(recency * 10) / 10) }));
    }
    return parts.join(' · ');
  };
}
