import type { PageMargins, PrintSpec } from '../sheetSpec';

/**
 * Of printed pages, in points. A landscape page is wide, and what a report has to say of one thing is high: wide
 * margins at the sides let more rows fit it, in print that is still easy to read.
 */
export const margins: Readonly<Record<PrintSpec['orientation'], PageMargins>> = {
  landscape: { left: 72, right: 72, top: 25.2, bottom: 36 },
  portrait: { left: 43.2, right: 43.2, top: 28.8, bottom: 39.6 },
};

/** Of tables, which are wider than reports, and whose rows go on from page to page. */
export const tableMargins: PageMargins = { left: 36, right: 36, top: 36, bottom: 43.2 };
