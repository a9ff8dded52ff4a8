import { areaOf, type Area } from './areaOf';
import type { IsEmpty, ReadEmpty } from './blankCells';

/** Cells a request: their types stay well under 5 MB. */
const mostCells = 40_000;
/** Ranges a request. */
const mostRanges = 500;
/** Rows between two ranges of the same columns that are read along with them: a range of its own costs more. */
const gap = 50;

interface Asked {
  readonly areas: readonly (Area | undefined)[];
  readonly invocation: unknown;
  readonly answer: (found: readonly (IsEmpty | undefined)[]) => void;
}

/** A rectangle that is read for all the ranges inside it. */
interface Block extends Area {
  /** From its first cell; rows and columns beyond it are empty. Undefined where they could not be read. */
  types: readonly (readonly string[])[] | undefined;
}

/** A context of newer Excels, which reads during a calculation that Excel itself waits for. */
type SynchronousContext = Excel.RequestContext & { readonly setInvocation?: (invocation: unknown) => void };

/**
 * Reads which cells are empty from the workbook. Calls that the host makes at once ask together, and a cell is read once,
 * however many ask for it. Nothing is kept for later calls: by then the cells may hold something else.
 */
export function createEmptyCells(): ReadEmpty {
  let waiting: Asked[] = [];
  const answerAll = async (): Promise<void> => {
    const asked = waiting;
    waiting = [];
    const areas = asked.flatMap((one) => one.areas.filter((area) => area !== undefined));
    const blocks = blocksOf(areas);
    try {
      await readBlocks(blocks, asked[0]?.invocation);
    } catch {
      // What was not read stays as Excel handed it over.
    }
    for (const one of asked) one.answer(one.areas.map((area) => area && isEmptyIn(blocks, area)));
  };
  return (addresses, invocation) =>
    new Promise((answer) => {
      if (waiting.length === 0) void Promise.resolve().then(answerAll);
      waiting.push({ areas: addresses.map(areaOf), invocation, answer });
    });
}

/** Few rectangles that cover the areas: one for those of the same columns that touch or nearly do. */
function blocksOf(areas: readonly Area[]): Block[] {
  const blocks: Block[] = [];
  const ordered = [...areas].sort(
    (a, b) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) ||
      a.column - b.column ||
      (a.endColumn === b.endColumn ? a.row - b.row : a.endColumn < b.endColumn ? -1 : 1),
  );
  for (const area of ordered) {
    const last = blocks.at(-1);
    const isNear =
      last?.sheet === area.sheet &&
      last.column === area.column &&
      last.endColumn === area.endColumn &&
      area.row <= last.endRow + gap;
    if (isNear) blocks[blocks.length - 1] = { ...last, endRow: Math.max(last.endRow, area.endRow) };
    else blocks.push({ ...area, types: undefined });
  }
  return blocks;
}

async function readBlocks(blocks: readonly Block[], invocation: unknown): Promise<void> {
  // A user who begins to type while Excel calculates does not turn blank cells into zeros.
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    (context as SynchronousContext).setInvocation?.(invocation);
    const sheets = await sheetsOf(context, blocks);
    const there = blocks.filter(({ sheet }) => sheets.has(sheet));
    const used = await usedParts(
      context,
      sheets,
      there.filter((block) => cellsOf(block) > mostCells),
    );
    let pieces: { readonly rows: string[][]; readonly range: Excel.Range }[] = [];
    let cells = 0;
    const send = async (): Promise<void> => {
      if (pieces.length > 0) await context.sync();
      for (const { rows, range } of pieces) rows.push(...(range.valueTypes as string[][]));
      pieces = [];
      cells = 0;
    };
    const read = new Map<Block, string[][]>();
    for (const block of there) {
      const { row, column, endRow, endColumn } = used.get(block) ?? block;
      const rows: string[][] = [];
      read.set(block, rows);
      const columnCount = endColumn - column;
      const height = Math.max(1, Math.floor(mostCells / columnCount));
      for (let start = row; start < endRow && columnCount > 0; start += height) {
        const rowCount = Math.min(height, endRow - start);
        if (cells + rowCount * columnCount > mostCells || pieces.length === mostRanges) await send();
        const range = (sheets.get(block.sheet) as Excel.Worksheet).getRangeByIndexes(
          start,
          column,
          rowCount,
          columnCount,
        );
        range.load('valueTypes');
        pieces.push({ rows, range });
        cells += rowCount * columnCount;
      }
    }
    await send();
    for (const [block, rows] of read) block.types = rows;
  });
}

/** The sheets that are there. */
async function sheetsOf(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const names = [...new Set(blocks.map(({ sheet }) => sheet))];
  const found = names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)] as const);
  for (const [, sheet] of found) sheet.load('name');
  await context.sync();
  return new Map(found.filter(([, sheet]) => !sheet.isNullObject));
}

/** Of large blocks, from their first cell to the last that holds something. */
async function usedParts(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  blocks: readonly Block[],
): Promise<ReadonlyMap<Block, Area>> {
  if (blocks.length === 0) return new Map();
  const used = new Map<string, Excel.Range>();
  for (const { sheet } of blocks) {
    if (used.has(sheet)) continue;
    const range = (sheets.get(sheet) as Excel.Worksheet).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    used.set(sheet, range);
  }
  await context.sync();
  return new Map(
    blocks.map((block) => {
      const range = used.get(block.sheet);
      const isUsed = range !== undefined && !range.isNullObject;
      const [endRow, endColumn] = isUsed
        ? [range.rowIndex + range.rowCount, range.columnIndex + range.columnCount]
        : [0, 0];
      return [
        block,
        { ...block, endRow: Math.min(block.endRow, endRow), endColumn: Math.min(block.endColumn, endColumn) },
      ];
    }),
  );
}

function cellsOf({ row, column, endRow, endColumn }: Area): number {
  return (endRow - row) * (endColumn - column);
}

function isEmptyIn(blocks: readonly Block[], area: Area): IsEmpty | undefined {
  const block = blocks.find(
    (one) =>
      one.sheet === area.sheet &&
      one.column === area.column &&
      one.endColumn === area.endColumn &&
      one.row <= area.row &&
      one.endRow >= area.endRow,
  );
  const types = block?.types;
  if (block === undefined || types === undefined) return undefined;
  const first = area.row - block.row;
  return (row, column) => (types[first + row]?.[column] ?? 'Empty') === 'Empty';
}
