import type { WrittenSheet } from '../../excel/written/findWritten';

/** Sheets that are written, and so replaced, together. */
export type SheetFamily = 'scorecards' | 'predictions';

const predictionKeys: readonly string[] = ['predictions', 'predictionMethod'];

function familyOf({ key }: WrittenSheet): SheetFamily {
  return predictionKeys.includes(key) ? 'predictions' : 'scorecards';
}

/** The sheets of a family's last run that are still in the workbook. */
export function lastWritten(sheets: readonly WrittenSheet[], family: SheetFamily): readonly WrittenSheet[] {
  const own = sheets.filter((sheet) => familyOf(sheet) === family);
  const last = Math.max(...own.map(({ written }) => written));
  return own.filter(({ written }) => written === last);
}
