import type { CellInput } from '../workbook/sheetCells';
import { actionType, objectPathType, type Action, type Batch, type ObjectPath } from './batch';
import type { HostObject } from './hostObject';
import { range } from './ranges';
import { withArea, type RangeTarget } from './rangeTarget';

/** Cells set in one go, and the actions that this does. */
export interface BulkWrite {
  readonly object: HostObject;
  readonly value: readonly (readonly CellInput[])[];
  readonly actions: ReadonlySet<Action>;
}

const contents = /^(Formulas|Values)$/;
/** Ways from a range to another that no change of cells alters. */
const fixedWays = /^(GetRow|GetCell|GetBoundingRect)$/;

/**
 * Office.js sends a long array as hundreds of sets of some 1,500 cells each, every one below the other. Each is a change of
 * the workbook of its own, with all that listens to one. Found here, to be set as one: from `first`, on `object`, the
 * run of such sets that nothing but the making of their ranges stands between. Undefined where there is no run.
 */
export async function findBulkWrite(
  batch: Batch,
  first: Action,
  object: HostObject,
  resolve: (id: number) => Promise<HostObject>,
): Promise<BulkWrite | undefined> {
  const target = range.unwrap(object);
  const value = gridOf(first, target);
  if (target === undefined || value === undefined || !contents.test(first.Name ?? '')) return undefined;
  const rows = [...value];
  const actions = new Set([first]);
  const start = batch.Actions.indexOf(first);
  for (let i = start + 1; i < batch.Actions.length; i += 1) {
    const action = batch.Actions[i];
    if (action === undefined || !isFixed(batch, action.ObjectPathId)) break;
    if (action.ActionType === actionType.instantiate || action.Name === '_ValidateArraySize') continue;
    if (action.ActionType !== actionType.setProperty || action.Name !== first.Name) break;
    const below = range.unwrap(await resolve(action.ObjectPathId));
    const grid = gridOf(action, below);
    if (below === undefined || grid === undefined || !isBelow(target, rows.length, below)) break;
    rows.push(...grid);
    actions.add(action);
  }
  if (actions.size === 1) return undefined;
  const area = { ...target.area, rowCount: rows.length };
  return { object: range(withArea(target, area)), value: rows, actions };
}

/** Whether the object of a path is a range that stands where it does whatever is written before. */
function isFixed(batch: Batch, id: number): boolean {
  const path: ObjectPath | undefined = batch.ObjectPaths[String(id)];
  if (path === undefined) return false;
  if (path.ObjectPathType === objectPathType.reference) return true;
  if (path.ObjectPathType !== objectPathType.method) return false;
  const name = path.Name ?? '';
  if (name === 'GetRange' || name === 'GetRangeByIndexes') return path.ArgumentInfo?.Arguments?.length !== 0;
  const others = (path.ArgumentInfo?.ReferencedObjectPathIds ?? []).filter((other) => Number(other) > 0);
  return (
    fixedWays.test(name) &&
    [path.ParentObjectPathId ?? 0, ...others.map(Number)].every((other) => isFixed(batch, other))
  );
}

/** The rows of a set that fits its range; undefined for anything else. */
function gridOf(action: Action, target: RangeTarget | undefined): CellInput[][] | undefined {
  const value = action.ArgumentInfo?.Arguments?.[0];
  const fits =
    Array.isArray(value) &&
    value.length === target?.area.rowCount &&
    value.every((row) => Array.isArray(row) && row.length === target.area.columnCount);
  return fits ? (value as CellInput[][]) : undefined;
}

function isBelow(first: RangeTarget, rowCount: number, other: RangeTarget): boolean {
  return (
    other.sheet === first.sheet &&
    other.area.column === first.area.column &&
    other.area.columnCount === first.area.columnCount &&
    other.area.row === first.area.row + rowCount
  );
}
