import type { SheetSpec } from '../../scorecards/sheetSpec';
import { quotedSheetName } from '../address';
import { HostError, type HostErrorCode } from '../hostError';
import { findUsers, type Users } from './findUsers';
import { loadWritten } from './findWritten';
import { inspect, type Inspection } from './inspect';
import { keepOwnCells, type Kept } from './keepOwnCells';

/** Which sheets a write replaces. */
export interface ReplaceRequest {
  /** Ids, as `findWritten` gave them. */
  readonly sheets: readonly string[];
  /** The user knows that numbers or labels were changed by hand and gives these changes up. */
  readonly changesToo: boolean;
}

export interface Replacement {
  readonly old: readonly Inspection[];
  /** By key of the specification that replaces an old sheet. */
  readonly kept: ReadonlyMap<string, Kept>;
  readonly users: Users;
}

/**
 * Reads what the old sheets hold and who refers to them. Throws, before anything is written, where something of the
 * user's could not be kept.
 */
export async function planReplacement(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  { sheets, changesToo }: ReplaceRequest,
  signal?: AbortSignal,
): Promise<Replacement> {
  const found = (await loadWritten(context)).filter(({ sheet }) => sheets.includes(sheet.id));
  const old: Inspection[] = [];
  for (const each of found) old.push(await inspect(context, each, signal));
  refuseFor('rearranged', old, ({ isRearranged }) => isRearranged);
  refuseFor('ownObjects', old, ({ hasOwnObjects }) => hasOwnObjects);
  refuseFor('sheetProtected', old, ({ isProtected }) => isProtected);
  if (!changesToo) refuseFor('changedByHand', old, ({ isChanged }) => isChanged);

  const kept = new Map<string, Kept>();
  const homeless = old.flatMap((each): string[] => {
    const { record, own, sheet } = each;
    const spec = specs.find(({ key }) => key === record.key);
    if (spec === undefined) return own.length > 0 ? [quotedSheetName(sheet.name)] : [];
    const result = keepOwnCells(spec, each);
    kept.set(spec.key, result);
    return result.homeless.map((address) => `${quotedSheetName(sheet.name)}!${address}`);
  });
  if (homeless.length > 0) {
    throw new HostError('cannotKeepCells', {
      count: homeless.length,
      cells: homeless.slice(0, 3).join(', '),
    });
  }
  const users = await findUsers(
    context,
    old.map(({ sheet, tables }) => ({ name: sheet.name, tableNames: tables.map(({ name }) => name) })),
    signal,
  );
  await refuseProtected(context, users);
  return { old, kept, users };
}

function refuseFor(
  code: HostErrorCode,
  old: readonly Inspection[],
  isSo: (inspection: Inspection) => boolean,
): void {
  const names = old.filter(isSo).map(({ sheet }) => sheet.name);
  if (names.length > 0) throw new HostError(code, { sheets: names.join(', ') });
}

/** Formulas on protected sheets could not be led to the new sheets. */
async function refuseProtected(context: Excel.RequestContext, { cells }: Users): Promise<void> {
  const names = [...new Set(cells.map(({ sheetName }) => sheetName))];
  const guards = names.map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load('protected');
    return { name, protection };
  });
  await context.sync();
  const locked = guards.filter(({ protection }) => protection.protected).map(({ name }) => name);
  if (locked.length > 0) throw new HostError('sheetProtected', { sheets: locked.join(', ') });
}
