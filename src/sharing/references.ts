import { isRange, parseA1Ref, stringifyA1Ref, tokenize, type ReferenceA1 } from '@borgar/fx';

/**
 * A formula with its references to cells taken out: texts, and for each reference the number of its slot and how it
 * was written. The slots' addresses are kept apart, where Excel follows them as rows are inserted and sheets renamed.
 */
export type FormulaTemplate = readonly (string | readonly [slot: number, source: string])[];

/** The references of one prepared workbook: each address once. */
export class Slots {
  readonly addresses: string[] = [];
  readonly #known = new Map<string, number>();

  /** @param first number of the first slot: those before belong to an earlier record */
  constructor(private readonly first = 0) {}

  /** @param address absolute, with its sheet */
  of(address: string): number {
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const slot = this.first + this.addresses.length;
    this.#known.set(address, slot);
    this.addresses.push(address);
    return slot;
  }
}

/** @param sheetName sheet of the formula; undefined for a name, whose references without a sheet are left as they are */
export function cutReferences(formula: string, sheetName: string | undefined, slots: Slots): FormulaTemplate {
  const parts: (string | readonly [number, string])[] = [];
  for (const token of tokenize(formula)) {
    const address = isRange(token) ? absoluteAddress(token.value, sheetName) : undefined;
    const last = parts.at(-1);
    if (address !== undefined) parts.push([slots.of(address), token.value]);
    else if (typeof last === 'string') parts[parts.length - 1] = last + token.value;
    else parts.push(token.value);
  }
  return parts;
}

/**
 * The formula with its references as they are now. One that has not moved is written as it was.
 *
 * @param before each slot's address when the template was made
 * @param now the same today; undefined where the cells are gone
 * @returns undefined where a reference of the formula is gone
 */
export function fillReferences(
  template: FormulaTemplate,
  sheetName: string | undefined,
  before: readonly string[],
  now: readonly (string | undefined)[],
): string | undefined {
  let text = '';
  for (const part of template) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const [slot, source] = part;
    const current = now[slot];
    if (current === undefined) return undefined;
    text += current === before[slot] ? source : moved(source, current, sheetName);
  }
  return text;
}

/** `'My sheet'!$A$1:$B$2` of `A1:B2`; undefined for what no single sheet has: other workbooks, several sheets. */
export function absoluteAddress(reference: string, sheetName: string | undefined): string | undefined {
  const parsed = parseCells(reference);
  if (parsed === undefined) return undefined;
  const [sheet = sheetName, ...others] = parsed.context;
  if (sheet === undefined || others.length > 0 || sheet.includes(':')) return undefined;
  const range = { ...parsed.range, $top: true, $left: true, $bottom: true, $right: true };
  return `'${sheet.replaceAll("'", "''")}'!${stringifyA1Ref({ context: [], range })}`;
}

export interface CellArea {
  readonly sheetName: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Where an absolute address is; undefined for whole rows and columns. */
export function areaOf(address: string): CellArea | undefined {
  const parsed = parseCells(address);
  const sheetName = parsed?.context[0];
  if (parsed === undefined || sheetName === undefined) return undefined;
  const { top, left, bottom, right } = parsed.range;
  if (top == null || left == null || bottom == null || right == null) return undefined;
  return { sheetName, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The sheet that an absolute address names. */
export function sheetOf(address: string): string | undefined {
  return parseCells(address)?.context[0];
}

export function addressOf({ sheetName, row, column, rowCount, columnCount }: CellArea): string {
  const range = {
    top: row,
    left: column,
    bottom: row + rowCount - 1,
    right: column + columnCount - 1,
    ...{ $top: true, $left: true, $bottom: true, $right: true },
  };
  return `'${sheetName.replaceAll("'", "''")}'!${stringifyA1Ref({ context: [], range })}`;
}

/** `A1` or `B2:C9` of an area, without its sheet, as a reader writes it. */
export function plainAddress(area: CellArea): string {
  return addressOf(area)
    .slice(addressOf(area).lastIndexOf('!') + 1)
    .replaceAll('$', '');
}

function moved(source: string, current: string, sheetName: string | undefined): string {
  const was = parseCells(source);
  const is = parseCells(current);
  if (was === undefined || is === undefined) return current;
  const { $top, $left, $bottom, $right } = was.range;
  const range = {
    ...is.range,
    ...($top === undefined ? {} : { $top }),
    ...($left === undefined ? {} : { $left }),
    ...($bottom === undefined ? {} : { $bottom }),
    ...($right === undefined ? {} : { $right }),
  };
  const namesSheet = was.context.length > 0 || is.context[0] !== sheetName;
  return stringifyA1Ref({ context: namesSheet ? is.context : [], range });
}

interface Cells extends ReferenceA1 {
  readonly context: string[];
}

function parseCells(reference: string): Cells | undefined {
  const parsed = parseA1Ref(reference, { allowNamed: false });
  if (parsed === undefined || !('range' in parsed)) return undefined;
  return { ...parsed, context: (parsed as Cells).context };
}
