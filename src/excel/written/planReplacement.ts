import type { SheetSpec } from '../../scorecards/sheetSpec';
import { quotedSheetName } from '../address';
import { HostError, type HostErrorCode } from '../hostError';
import type { ChartUse } from './findCharts';
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
  /** The user knows which slicers may go with the old tables. */
  readonly slicersToo: boolean;
}

export interface Replacement {
  readonly old: readonly Inspection[];
  /** By key of the specification that replaces an old sheet. */
  readonly kept: ReadonlyMap<string, Kept>;
  readonly users: Users;
  /** What the charts among the users show then. */
  readonly charts: readonly ChartUse[];
}

/**
 * Reads what the old sheets hold and who refers to them. Throws, before anything is written, where something of the
 * user's could not be kept.
 */
export async function planReplacement(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  { sheets, changesToo, slicersToo }: ReplaceRequest,
  signal?: AbortSignal,
): Promise<Replacement> {
  const { protection } = context.workbook;
  protection.load('protected');
  const found = (await loadWritten(context)).filter(({ sheet }) => sheets.includes(sheet.id));
  // Before questions that the user would answer for nothing.
  if (protection.protected) throw new HostError('structureProtected');
  // Somebody has replaced or removed all of them meanwhile: what to do then is the user's to say.
  if (found.length === 0 && sheets.length > 0) throw new HostError('sheetGone');
  const old: Inspection[] = [];
  for (const each of found) old.push(await inspect(context, each, signal));
  refuseFor('rearranged', old, ({ isRearranged }) => isRearranged);
  refuseOwnObjects(old);
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
      cells: homeless.slice(0, 3),
    });
  }
  const users = await findUsers(
    context,
    old.map(({ sheet, tables }) => ({ name: sheet.name, tables })),
    signal,
  );
  refuseHomelessNames(users, specs, old);
  refuseStuck(users);
  if (!slicersToo && users.slicers.length > 0) throw new HostError('slicersGo', { slicers: users.slicers });
  await refuseProtected(context, users);
  return { old, kept, users, charts: users.charts.map((use) => grown(use, specs, old)) };
}

/** A chart of all rows of a table shows all rows of the new one, as Excel itself lets it grow with the table. */
function grown(use: ChartUse, specs: readonly SheetSpec[], old: readonly Inspection[]): ChartUse {
  const { source } = use;
  const before = old.find(({ sheet }) => sheet.name.toLowerCase() === source.sheetName.toLowerCase());
  const table = before?.tables.find(
    ({ area }) => area.row + 1 === source.row && area.rowCount - 1 === source.rowCount,
  );
  const next = specs
    .find(({ key }) => key === before?.record.key)
    ?.tables?.find(({ key }) => key === table?.key);
  return next === undefined
    ? use
    : { ...use, source: { ...source, row: next.area.row + 1, rowCount: next.area.rowCount - 1 } };
}

function refuseOwnObjects(old: readonly Inspection[]): void {
  const holding = old.filter(({ ownObjects }) => ownObjects.length > 0);
  if (holding.length === 0) return;
  throw new HostError('ownObjects', {
    sheets: holding.map(({ sheet }) => sheet.name),
    objects: [...new Set(holding.flatMap(({ ownObjects }) => ownObjects))].join(','),
  });
}

/** Names of a sheet that nothing takes the place of. */
function refuseHomelessNames(
  { ownNames }: Users,
  specs: readonly SheetSpec[],
  old: readonly Inspection[],
): void {
  const staying = old.filter(({ record }) => specs.some(({ key }) => key === record.key));
  const homeless = ownNames.filter(({ sheetName }) => !staying.some(({ sheet }) => sheet.name === sheetName));
  if (homeless.length === 0) return;
  const sheets = [...new Set(homeless.map(({ sheetName }) => sheetName))];
  throw new HostError('ownObjects', { sheets, objects: 'names' });
}

/** What shows the sheets' cells and could not be led to the new ones. */
function refuseStuck({ stuckCharts, stuckPivots, unknownSources }: Users): void {
  if (stuckPivots.length > 0) throw new HostError('pivotTablesStay', { pivots: stuckPivots });
  if (stuckCharts.length > 0) throw new HostError('chartsStay', { charts: stuckCharts });
  if (unknownSources.length > 0) throw new HostError('sourcesUnknown', { sheets: unknownSources });
}

function refuseFor(
  code: HostErrorCode,
  old: readonly Inspection[],
  isSo: (inspection: Inspection) => boolean,
): void {
  const names = old.filter(isSo).map(({ sheet }) => sheet.name);
  if (names.length > 0) throw new HostError(code, { sheets: names });
}

/** Formulas on protected sheets could not be led to the new sheets. */
async function refuseProtected(
  context: Excel.RequestContext,
  { cells, rules, charts }: Users,
): Promise<void> {
  const names = [...new Set([...cells, ...rules, ...charts].map(({ sheetName }) => sheetName))];
  const guards = names.map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load('protected');
    return { name, protection };
  });
  await context.sync();
  const locked = guards.filter(({ protection }) => protection.protected).map(({ name }) => name);
  if (locked.length > 0) throw new HostError('sheetProtected', { sheets: locked });
}
