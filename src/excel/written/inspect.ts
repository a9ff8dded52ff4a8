import type { Area } from '../../scorecards/sheetSpec';
import { throwIfAborted } from '../hostError';
import { Digest } from './digest';
import type { FoundSheet } from './findWritten';
import { loadOwnObjects, type OwnObject } from './ownObjects';
import { withoutSpilled } from './withoutSpilled';

/** Cells a request. */
const cellsPerChunk = 40_000;

type Content = string | number | boolean | null;

/** A cell of the user's on a sheet of the add-in. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

export interface InspectedTable {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

/** What has become of a sheet since it was written. */
export interface Inspection extends FoundSheet {
  /** Constants that the add-in wrote are others now, or gone. */
  readonly isChanged: boolean;
  /** Rows or columns were inserted or deleted in a table, or the table is gone: places mean something else. */
  readonly isRearranged: boolean;
  readonly isProtected: boolean;
  /** Kinds of things on the sheet that are not the add-in's. */
  readonly ownObjects: readonly OwnObject[];
  readonly own: readonly OwnCell[];
  readonly tables: readonly InspectedTable[];
  /** The text in the first column of a table, which says whose row it is, by sheet row. */
  readonly rowNames: ReadonlyMap<number, string>;
}

export async function inspect(
  context: Excel.RequestContext,
  found: FoundSheet,
  signal?: AbortSignal,
): Promise<Inspection> {
  const { sheet, record } = found;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const objects = loadOwnObjects(found);
  sheet.protection.load('protected');
  await context.sync();
  const ranges = sheet.tables.items.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const present = ranges.map(({ table, range }) => ({
    id: table.id,
    name: table.name,
    area: {
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    },
  }));
  const tables = record.tables.flatMap(({ key, name, area }) => {
    // The user may have given it another name.
    const match =
      present.find((each) => each.name === name) ?? present.find((each) => startsAt(each.area, area));
    return match === undefined ? [] : [{ key, ...match, planned: area, headers: [] as string[] }];
  });

  const digest = new Digest();
  const own: OwnCell[] = [];
  const rowNames = new Map<number, string>();
  const visit = (row: number, column: number, content: Content): void => {
    if (content === '' || content === null) return;
    const table = tables.find(({ area }) => column === area.column && holdsRow(area, row));
    if (table !== undefined) rowNames.set(row, String(content));
    tables.find(({ area }) => row === area.row && holdsColumn(area, column))?.headers.push(String(content));
    if (row < record.rowCount && column < record.columnCount) digest.add(row, column, content);
    else own.push({ row, column, content });
  };
  if (!used.isNullObject) await readCells(context, sheet, used, visit, signal);
  return {
    ...found,
    isChanged: digest.toString() !== record.digest,
    isRearranged:
      tables.length < record.tables.length ||
      tables.some(
        ({ area, planned }) =>
          !startsAt(area, planned) ||
          area.rowCount !== planned.rowCount ||
          area.columnCount < planned.columnCount,
      ),
    isProtected: sheet.protection.protected,
    ownObjects: objects(),
    own: await withoutSpilled(context, own, (cell) => ({ ...cell, sheetName: sheet.name })),
    tables: tables.map(({ key, id, name, area, headers }) => ({ key, id, name, area, headers })),
    rowNames,
  };
}

async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  visit: (row: number, column: number, content: Content) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const height = Math.max(1, Math.floor(cellsPerChunk / used.columnCount));
  for (let start = 0; start < used.rowCount; start += height) {
    throwIfAborted(signal);
    const range = sheet.getRangeByIndexes(
      used.rowIndex + start,
      used.columnIndex,
      Math.min(height, used.rowCount - start),
      used.columnCount,
    );
    range.load('formulas');
    await context.sync();
    (range.formulas as Content[][]).forEach((cells, r) =>
      cells.forEach((content, c) => visit(used.rowIndex + start + r, used.columnIndex + c, content)),
    );
    range.untrack();
  }
}

function startsAt(area: Area, planned: Area): boolean {
  return area.row === planned.row && area.column === planned.column;
}

/** A row of data: the header is not one. */
function holdsRow({ row, rowCount }: Area, wanted: number): boolean {
  return wanted > row && wanted < row + rowCount;
}

function holdsColumn({ column, columnCount }: Area, wanted: number): boolean {
  return wanted >= column && wanted < column + columnCount;
}
