import { notImplemented } from '../workbook/hostError';
import { Arguments } from './arguments';

/** An object of Excel's API as a batch sees it: named members only, whatever stands behind them. */
export interface HostObject {
  /** Excel's name of the class: "Worksheet". */
  readonly type: string;
  /** What stands behind it; a request family casts it back with its type's `unwrap`. */
  readonly target: unknown;
  readonly isNull: boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void | Promise<void>;
  call(name: string, args: Arguments): unknown;
  child(name: string): HostObject | undefined;
  hasProperty(name: string): boolean;
  /** Properties that a `load()` without names reads. */
  readonly scalarNames: readonly string[];
  /** Items, for a collection. */
  items(): readonly HostObject[] | undefined;
  /** What `getItem` finds. */
  item(key: unknown): HostObject;
  /** Identifies an item of a collection across batches. */
  readonly id: string | number | undefined;
  /** A range or the like, which office.js keeps by reference instead. */
  readonly isKept: boolean;
}

/** The members of one class of Excel's API, over targets of type T. Names as they travel: PascalCase. */
export interface TypeDefinition<T> {
  readonly get?: Readonly<Record<string, (target: T) => unknown>>;
  /** Properties that are served, but only when named: too dear, or not for every target. */
  readonly getNamed?: Readonly<Record<string, (target: T) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: Arguments) => void | Promise<void>>>;
  /** Methods: what they return is an answer's value, or an object (or null) for a path. */
  readonly call?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  readonly child?: Readonly<Record<string, (target: T) => HostObject>>;
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: Arguments) => HostObject;
  readonly id?: (target: T) => string | number;
  readonly isKept?: boolean;
}

export interface HostType<T> {
  (target: T): HostObject;
  readonly typeName: string;
  /** The target of an object of this type; undefined for another's. */
  unwrap(object: unknown): T | undefined;
}

/** What is served of a class, as names travel: PascalCase. */
export interface ServedClass {
  readonly name: string;
  readonly read: readonly string[];
  readonly written: readonly string[];
  readonly called: readonly string[];
}

const classes: ServedClass[] = [];

/** Every class that is declared in the modules loaded so far; one that was declared in parts comes in parts. */
export function servedClasses(): readonly ServedClass[] {
  return classes;
}

function membersOf<T>(definition: TypeDefinition<T>): Omit<ServedClass, 'name'> {
  const { get = {}, getNamed = {}, set = {}, call = {}, child = {} } = definition;
  return {
    read: [
      ...Object.keys({ ...get, ...getNamed, ...child }),
      ...(definition.items === undefined ? [] : ['Items']),
    ],
    written: Object.keys(set),
    called: [...Object.keys(call), ...(definition.item === undefined ? [] : ['GetItem'])],
  };
}

/** Declares a class of the API. Members that are not in `definition` answer "not implemented by the workbench". */
export function hostType<T>(typeName: string, definition: TypeDefinition<T>): HostType<T> {
  const scalarNames = Object.keys(definition.get ?? {});
  classes.push({ name: typeName, ...membersOf(definition) });
  const make = (target: T): HostObject => new DefinedObject(typeName, definition, scalarNames, target);
  const unwrap = (object: unknown): T | undefined =>
    object instanceof DefinedObject && object.type === typeName ? (object.target as T) : undefined;
  return Object.assign(make, { typeName, unwrap });
}

class DefinedObject<T> implements HostObject {
  readonly isNull = false;

  constructor(
    readonly type: string,
    private readonly definition: TypeDefinition<T>,
    readonly scalarNames: readonly string[],
    readonly target: T,
  ) {}

  get(name: string): unknown {
    const read = this.definition.get?.[name] ?? this.definition.getNamed?.[name];
    if (!read) throw this.missing(name);
    return read(this.target);
  }

  set(name: string, value: unknown): void | Promise<void> {
    const write = this.definition.set?.[name];
    if (!write) throw this.missing(name);
    return write(this.target, new Arguments([value]));
  }

  call(name: string, args: Arguments): unknown {
    const method = this.definition.call?.[name];
    if (!method) throw this.missing(name);
    return method(this.target, args);
  }

  child(name: string): HostObject | undefined {
    return this.definition.child?.[name]?.(this.target);
  }

  hasProperty(name: string): boolean {
    return Boolean(this.definition.get?.[name] ?? this.definition.getNamed?.[name]);
  }

  items(): readonly HostObject[] | undefined {
    return this.definition.items?.(this.target);
  }

  item(key: unknown): HostObject {
    const find = this.definition.item;
    if (!find) throw this.missing('getItem');
    return find(this.target, new Arguments([key]));
  }

  get id(): string | number | undefined {
    return this.definition.id?.(this.target);
  }

  get isKept(): boolean {
    return this.definition.isKept === true;
  }

  private missing(name: string): Error {
    return notImplemented(`${this.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  }
}

/** What the `…OrNullObject` methods answer: every member of it is null too. */
export const nullObject: HostObject = {
  type: 'NullObject',
  target: null,
  isNull: true,
  scalarNames: [],
  id: undefined,
  isKept: false,
  get: () => null,
  set: () => undefined,
  call: () => nullObject,
  child: () => nullObject,
  hasProperty: () => false,
  items: () => undefined,
  item: () => nullObject,
};

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof DefinedObject || value === nullObject;
}
