import { HostError, notImplemented } from '../workbook/hostError';
import { Arguments } from './arguments';
import {
  actionType,
  objectPathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
} from './batch';
import { findBulkWrite } from './bulkWrites';
import { isHostObject, nullObject, type HostObject } from './hostObject';
import { query } from './query';
import type { References } from './references';

/** What a batch runs against. */
export interface Interpreted {
  readonly root: HostObject;
  readonly references: References;
  /** A service object that office.js makes by its name, such as the custom functions service. */
  service(name: string): HostObject | undefined;
  /** The add-in registers for a kind of event, or no longer does. */
  onRegister(type: string, member: string): void;
  /** Resolves when nothing is left to calculate. */
  whenCalculated(): Promise<void>;
}

/** Members whose answer depends on formulas: Excel has calculated before it answers them. */
const calculated =
  /^(Values|Value|Text|ValueTypes|HasSpill|GetUsedRange|GetSurroundingRegion|GetSpill|GetSpecialCells|CopyFrom|Apply)/;

/** Runs a batch, action by action. What ran before a failing action stays done, as in Excel. */
export async function runBatch(batch: Batch, against: Interpreted): Promise<BatchAnswer> {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const passed = () => ({ Results: results, ...(traces.length === 0 ? {} : { TraceIds: traces }) });
  const run = new BatchRun(batch, against);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: (await run.act(action)) ?? null });
    } catch (error) {
      return { ...passed(), Error: { ...describe(error), Location: run.location, ActionIndex: index } };
    }
  }
  return passed();
}

function describe(error: unknown): { Code: string; Message: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: 'GeneralException', Message: `the workbench failed: ${detail}` };
}

class BatchRun {
  /** Class and member of what ran last, as Excel names an error's place: "WorksheetCollection.getItem". */
  location = '';
  private readonly resolved = new Map<number, HostObject>();
  /** Actions that an earlier one did with its own. */
  private readonly done = new Set<Action>();

  constructor(
    private readonly batch: Batch,
    private readonly against: Interpreted,
  ) {}

  async act(action: Action): Promise<unknown> {
    // A trace marks a place in the batch and has no object.
    if (action.ActionType === actionType.trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.identify(object, this.batch.ObjectPaths[String(action.ObjectPathId)]);
      case actionType.query:
      case actionType.queryAsJson: {
        this.location = object.type;
        if (mayNeedCalculation(action)) await this.against.whenCalculated();
        return query(object, action.QueryInfo ?? {}, (item) => this.identify(item));
      }
      case actionType.method:
        return this.callMethod(object, action);
      case actionType.setProperty:
        if (this.done.has(action) || (await this.writeInBulk(object, action))) return null;
        return this.setProperty(object, action.Name ?? '', await this.firstArgument(action.ArgumentInfo));
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await this.setProperty(object, name, value);
        }
        return null;
      case actionType.ensureUnchanged:
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private async callMethod(object: HostObject, action: Action): Promise<unknown> {
    const name = action.Name ?? '';
    this.locate(object, name);
    if (name === '_KeepReference') return this.against.references.idOf(object);
    if (name === '_RemoveReference') {
      this.against.references.release(object);
      return null;
    }
    // office.js routes events itself: the host only hears which kinds are wanted.
    if (/^_(Reg|Unreg)ister/.test(name)) {
      this.against.onRegister(object.type, name);
      return null;
    }
    if (calculated.test(name)) await this.against.whenCalculated();
    const value: unknown = await object.call(name, await this.argumentsOf(action.ArgumentInfo));
    return isHostObject(value) ? this.identify(value) : value;
  }

  private async setProperty(object: HostObject, name: string, value: unknown): Promise<null> {
    this.locate(object, name);
    if (object.isNull) throw new HostError('InvalidObjectPath');
    await object.set(name, value);
    return null;
  }

  private async writeInBulk(object: HostObject, action: Action): Promise<boolean> {
    const bulk = await findBulkWrite(this.batch, action, object, (id) => this.resolve(id));
    if (bulk === undefined) return false;
    await this.setProperty(bulk.object, action.Name ?? '', bulk.value);
    for (const each of bulk.actions) this.done.add(each);
    return true;
  }

  private async resolve(id: number): Promise<HostObject> {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath');
    const object = await this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<HostObject> {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case objectPathType.root:
        return this.against.root;
      case objectPathType.nullObject:
        return nullObject;
      case objectPathType.newObject: {
        const service = this.against.service(name);
        if (!service) throw notImplemented(name);
        return service;
      }
      case objectPathType.reference:
        this.location = 'Reference';
        return this.against.references.find(name);
      default:
        return this.followFrom(await this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  private async followFrom(parent: HostObject, path: ObjectPath): Promise<HostObject> {
    const name = path.Name ?? '';
    if (path.ObjectPathType === objectPathType.indexer) {
      this.locate(parent, 'GetItem');
      return parent.item(await this.firstArgument(path.ArgumentInfo));
    }
    this.locate(parent, name);
    if (path.ObjectPathType === objectPathType.property) {
      const child = parent.child(name);
      if (!child) throw notImplemented(this.location);
      return child;
    }
    if (calculated.test(name) || (parent.type === 'ChartCollection' && name === 'Add'))
      await this.against.whenCalculated();
    const value: unknown = await parent.call(name, await this.argumentsOf(path.ArgumentInfo));
    if (!isHostObject(value)) throw notImplemented(`${this.location} as an object`);
    return value;
  }

  private async firstArgument(info: ArgumentInfo | undefined): Promise<unknown> {
    return (await this.argumentsOf(info)).raw();
  }

  /** Arguments, with each that is a path of its own put in place as the object. */
  private async argumentsOf(info: ArgumentInfo | undefined): Promise<Arguments> {
    const values = [...(info?.Arguments ?? [])];
    const { location } = this;
    for (const [index, reference] of (info?.ReferencedObjectPathIds ?? []).entries()) {
      if (typeof reference === 'number' && reference > 0) values[index] = await this.resolve(reference);
    }
    this.location = location;
    return new Arguments(values);
  }

  /** A range is remembered for later batches unless office.js says that it has let go of it. */
  private identify(object: HostObject, path?: ObjectPath): unknown {
    if (object.isNull) return null;
    const isKept = object.isKept && this.batch.AutoKeepReference === true && path?.D !== true;
    if (isKept) return { _ReferenceId: this.against.references.idOf(object) };
    return object.id === undefined ? {} : { Id: object.id };
  }

  private locate(object: HostObject, member: string): void {
    this.location = `${object.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }
}

function mayNeedCalculation(action: Action): boolean {
  const names = action.QueryInfo?.Select ?? [];
  if (names.length === 0) return true;
  return names.some((name) => {
    const last = name.split('/').at(-1) ?? '';
    return calculated.test(last.charAt(0).toUpperCase() + last.slice(1));
  });
}
