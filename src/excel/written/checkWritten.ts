import { run } from '../run';
import { findUsers, summaryOf } from './findUsers';
import { loadWritten, type WrittenSheet } from './findWritten';
import { inspect, type InspectedTable } from './inspect';
import type { OwnObject } from './ownObjects';

export interface CheckedSheet extends WrittenSheet {
  /** Numbers or labels that the add-in wrote are others now. */
  readonly isChanged: boolean;
  /** Cells of the user's beside the add-in's. */
  readonly ownCells: number;
  /** Kinds of things of the user's beside cells; an update keeps none of them but names. */
  readonly ownObjects: readonly OwnObject[];
}

export interface WrittenCheck {
  readonly sheets: readonly CheckedSheet[];
  /** Formulas, names, rules, charts and pivot tables elsewhere that refer to these sheets. */
  readonly users: number;
  /** The first of them: "Summary!B2". */
  readonly firstUser: string | null;
  /** Slicers elsewhere that may filter a table of these sheets, and would go with it: "Sheet: caption". */
  readonly slicers: readonly string[];
}

export function checkWritten(
  ids: readonly string[],
  { signal }: { readonly signal?: AbortSignal },
): Promise<WrittenCheck> {
  return run(async (context) => {
    const sheets: CheckedSheet[] = [];
    const named: { name: string; tables: readonly InspectedTable[] }[] = [];
    for (const found of await loadWritten(context)) {
      if (!ids.includes(found.sheet.id)) continue;
      const { own, isChanged, isRearranged, ownObjects, tables } = await inspect(context, found, signal);
      const { id, name } = found.sheet;
      sheets.push({
        id,
        name,
        key: found.record.key,
        written: found.record.written,
        isChanged: isChanged || isRearranged,
        ownCells: own.length,
        ownObjects,
      });
      named.push({ name, tables });
    }
    const users = await findUsers(context, named, signal);
    const { count, first } = summaryOf(users);
    const hasNames = (name: string): boolean => users.ownNames.some(({ sheetName }) => sheetName === name);
    return {
      sheets: sheets.map((sheet) =>
        hasNames(sheet.name) ? { ...sheet, ownObjects: [...sheet.ownObjects, 'names'] } : sheet,
      ),
      users: count,
      firstUser: first,
      slicers: users.slicers,
    };
  });
}
