import type { IdIndex } from './indexIds';
import type { NotesCollector } from './notesCollector';

/** A number as a spreadsheet program shortens it: the digits behind are lost. */
const shortened = /^\d(?:[.,]\d+)?e\+?\d{2,}$/i;
/** Numbers in cells hold 15 digits. */
const digitsKept = 1e15;
/** From twelve digits on, a number that ends in so many zeros was once shown as 1.23457E+15, and saved so. */
const longNumber = 1e11;
const zerosLeft = 1e6;
const examples = 3;

type Cell = string | number | boolean | null;

/**
 * Says what happened to identifiers: which spellings were taken for one customer, where capitals tell customers apart, and
 * whether long numbers lost their digits before the cells came here.
 */
export function noteIds(
  notes: NotesCollector,
  column: string,
  cells: readonly Cell[],
  { alike, apart, ids }: Pick<IdIndex, 'alike' | 'apart' | 'ids'>,
): void {
  if (alike.length > 0) {
    const shown = alike.slice(0, examples).map(([first, other]) => `${other} = ${first}`);
    notes.finding('idsAlike', 'info', { column, count: alike.length, examples: shown.join('; ') });
  }
  const [pair] = apart;
  if (pair !== undefined) {
    notes.finding('idsByCase', 'info', { column, count: apart.length, first: pair[0], other: pair[1] });
  }
  // Nearly no list has any: only then all cells are looked at.
  const mayBeLost =
    ids.some(mayBeShortened) || cells.some((cell) => typeof cell === 'number' && cell >= longNumber);
  const lost = mayBeLost ? lostIds(cells) : [];
  if (lost.length > 0) {
    const [example = ''] = lost;
    notes.finding('idsLost', 'warning', { column, count: lost.length, example: String(example) });
  }
}

/** Different identifiers that cannot be whole. */
function lostIds(cells: readonly Cell[]): readonly Cell[] {
  const distinct = [...new Set(cells)];
  const texts = distinct.filter((cell) => typeof cell === 'string' && shortened.test(cell.trim()));
  const numbers = distinct.filter((cell): cell is number => typeof cell === 'number');
  const tooLong = numbers.filter((cell) => cell >= digitsKept);
  const rounded = numbers.filter((cell) => cell >= longNumber && cell % zerosLeft === 0);
  return [...texts, ...(rounded.length > numbers.length / 2 ? rounded : tooLong)];
}

/** Quickly false for nearly every identifier. */
function mayBeShortened(id: string | number): boolean {
  return typeof id === 'string' && id.length < 24 && shortened.test(id);
}
