import type { CellGrid, CellValue, MergedCells } from '../../customers/cells';
import type { ReadOptions } from '../host';
import { HostError } from '../hostError';
import { run } from '../run';
import { askColumnFormats } from './columnFormats';
import { askDateSystem } from './dateSystem';
import { extended, findFollowing, placeOf } from './followingRows';
import { findMerged } from './mergedCells';
import { findHiddenRows } from './hiddenRows';
import { readValues } from './readValues';
import { arrangementOf, cellCount, type Arrangement, type Rectangle } from './rectangle';
import { readRowCurrencies } from './rowCurrencies';
import { resolveSelection, type SelectionTarget } from './target';

/** Excel gives no more than this at once. */
const cellLimit = 5_000_000;

/** Reads what the selection stands for. Throws HostError. */
export function readSelection(options: ReadOptions): Promise<CellGrid> {
  return run(async (context) => {
    const found = await resolveSelection(context);
    const following = await findFollowing(context, found);
    const target = options.following === true && following !== undefined ? extended(found, following) : found;
    const arrangement = arrangementOf(target.rectangles);
    if (arrangement === undefined) throw new HostError('areasDoNotFit', { areas: target.address });
    const total = target.rectangles.reduce((sum, rectangle) => sum + cellCount(rectangle), 0);
    if (total > cellLimit) throw new HostError('selectionTooLarge', { cells: total, limit: cellLimit });
    const grid = await readTarget(context, target, arrangement, total, options);
    return target === found && following !== undefined
      ? { ...grid, following: placeOf(target, following) }
      : grid;
  });
}

async function readTarget(
  context: Excel.RequestContext,
  target: SelectionTarget,
  arrangement: Arrangement,
  total: number,
  options: ReadOptions,
): Promise<CellGrid> {
  const { sheet, rectangles, header } = target;
  const beside = arrangement === 'beside';
  const across = beside ? rectangles : rectangles.slice(0, 1);
  const down = beside ? rectangles.slice(0, 1) : rectangles;

  const date1904 = askDateSystem(context);
  const formats = across.map((rectangle) => askColumnFormats(sheet, belowHeader(rectangle)));
  const headers = across.map((rectangle) => header && askRow(sheet, rectangle, header.row));
  await context.sync();

  let done = 0;
  const onRead = (rows: readonly CellValue[][]): void => {
    options.onRows?.(rows);
    options.onProgress?.((done += rows.length * (rows[0]?.length ?? 0)), total);
  };
  const parts: CellValue[][][] = [];
  for (const rectangle of rectangles) {
    parts.push(await readValues(context, sheet, rectangle, { signal: options.signal, onRead }));
  }
  const merged: MergedCells[] = [];
  for (const rectangle of rectangles) merged.push(...(await findMerged(context, sheet, rectangle)));
  const rows = beside ? joinBeside(parts) : parts.flat();
  const rowNumbers = down.flatMap(({ row, rowCount }) =>
    Array.from({ length: rowCount }, (_, i) => row + i + 1),
  );

  const columnFormats = formats.flatMap((answer) => answer());
  const currencies = await readRowCurrencies(context, sheet, across, down, columnFormats, options.signal);

  const hidden = new Set<number>();
  if (options.visibleOnly) {
    for (const rectangle of down) {
      for (const row of await findHiddenRows(context, sheet, rectangle)) hidden.add(row + 1);
    }
  }
  const visible = (_: unknown, i: number): boolean => !hidden.has(rowNumbers[i] ?? 0);
  const headerCells = headers.flatMap((answer) => answer?.() ?? []);
  const withHeader = header !== undefined && (header.certain || isHeaderFor(headerCells, rows[0] ?? []));

  return {
    address: target.address,
    sheetName: target.sheetName,
    ...(target.tableName === undefined ? {} : { tableName: target.tableName }),
    values: [...(withHeader ? [headerCells] : []), ...rows.filter(visible)],
    rowNumbers: [...(withHeader ? [header.row + 1] : []), ...rowNumbers.filter(visible)],
    columnNumbers: across.flatMap(({ column, columnCount }) =>
      Array.from({ length: columnCount }, (_, i) => column + i + 1),
    ),
    columnFormats,
    ...(Object.keys(currencies).length === 0
      ? {}
      : {
          rowCurrencies: Object.fromEntries(
            Object.entries(currencies).map(([column, ofRows]) => [
              column,
              [...(withHeader ? [''] : []), ...ofRows.filter(visible)],
            ]),
          ),
        }),
    date1904: date1904(),
    ...(merged.length === 0 ? {} : { merged }),
    hiddenRowCount: hidden.size,
  };
}

function belowHeader(rectangle: Rectangle): Rectangle {
  return rectangle.rowCount > 1
    ? { ...rectangle, row: rectangle.row + 1, rowCount: rectangle.rowCount - 1 }
    : rectangle;
}

function askRow(sheet: Excel.Worksheet, rectangle: Rectangle, row: number): () => CellValue[] {
  const range = sheet.getRangeByIndexes(row, rectangle.column, 1, rectangle.columnCount);
  range.load('values');
  return () => range.values[0] as CellValue[];
}

function joinBeside(parts: readonly CellValue[][][]): CellValue[][] {
  const [first, ...others] = parts;
  return (first ?? []).map((row, i) => row.concat(...others.map((part) => part[i] ?? [])));
}

/** A row above the selection is its header where it is words over a row that is not only words. */
function isHeaderFor(header: readonly CellValue[], firstRow: readonly CellValue[]): boolean {
  const isWord = (cell: CellValue): boolean => typeof cell === 'string';
  return header.every(isWord) && header.some((cell) => cell !== '') && !firstRow.every(isWord);
}
