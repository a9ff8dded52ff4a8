import type { SpecCell } from '../../scorecards/sheetSpec';

/** Excel holds no longer text in a cell. */
export const longestText = 32_767;

/** What Office.js takes for a cell: `null` leaves it as it is. */
export type OfficeCell = string | number | boolean | null;

/** Fills the names of sheets and tables into a formula. */
export type NameFiller = (formula: string) => string;

export function encodeCell(cell: SpecCell, fillNames: NameFiller): OfficeCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return cell === '' ? null : textCell(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell === 'boolean') return cell;
  return `=${fillNames(cell.formula).replace(/^=/, '')}`;
}

export function isFormula(cell: SpecCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null;
}

/**
 * Excel reads what an add-in writes as if it were typed: "=1+1" would run, "3/4" become a date, "007" a
 * number. A leading apostrophe says that it is text; Excel keeps it out of the value.
 */
function textCell(text: string): string {
  const short = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  return canBeMistaken(short) ? `'${short}` : short;
}

function canBeMistaken(text: string): boolean {
  return /^[=+\-@'#\s＝＋－＠]|\p{N}/u.test(text) || /^(true|false)$/i.test(text);
}
