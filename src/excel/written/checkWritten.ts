import { columnLetters } from '../address';
import { run } from '../run';
import { findUsers } from './findUsers';
import { loadWritten, type WrittenSheet } from './findWritten';
import { inspect } from './inspect';

export interface CheckedSheet extends WrittenSheet {
  /** Numbers or labels that the add-in wrote are others now. */
  readonly isChanged: boolean;
  /** Cells of the user's beside the add-in's. */
  readonly ownCells: number;
  /** Charts or tables of the user's. */
  readonly hasOwnObjects: boolean;
}

export interface WrittenCheck {
  readonly sheets: readonly CheckedSheet[];
  /** Formulas on other sheets, and names, that refer to these sheets. */
  readonly users: number;
  /** The first of them: "Summary!B2". */
  readonly firstUser: string | null;
}

export function checkWritten(
  ids: readonly string[],
  { signal }: { readonly signal?: AbortSignal },
): Promise<WrittenCheck> {
  return run(async (context) => {
    const sheets: CheckedSheet[] = [];
    const named: { name: string; tableNames: readonly string[] }[] = [];
    for (const found of await loadWritten(context)) {
      if (!ids.includes(found.sheet.id)) continue;
      const { own, isChanged, isRearranged, hasOwnObjects, tables } = await inspect(context, found, signal);
      const { id, name } = found.sheet;
      sheets.push({
        id,
        name,
        key: found.record.key,
        written: found.record.written,
        isChanged: isChanged || isRearranged,
        ownCells: own.length,
        hasOwnObjects,
      });
      named.push({ name, tableNames: tables.map((table) => table.name) });
    }
    const { cells, names } = await findUsers(context, named, signal);
    const [cell] = cells;
    const [name] = names;
    return {
      sheets,
      users: cells.length + names.length,
      firstUser:
        cell === undefined
          ? (name?.name ?? null)
          : `${cell.sheetName}!${columnLetters(cell.column + 1)}${String(cell.row + 1)}`,
    };
  });
}
