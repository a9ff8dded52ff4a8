import { notImplemented } from '../workbook/hostError';
import type { QueryInfo } from './batch';
import type { HostObject } from './hostObject';

type Identify = (object: HostObject) => unknown;

/** Answers a `load`: the properties named, of the object or of a collection's items, as deep as they go. */
export function query(object: HostObject, info: QueryInfo, identify: Identify): unknown {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])]
    .map((path) => path.split('/').map(toPascal))
    .filter((path) => path[0] !== '')
    .map((path) => path.map((name) => (name === '*' ? '$all' : name)));
  return answer(object, paths, { top: info.Top, skip: info.Skip ?? 0 }, identify);
}

interface Page {
  readonly top?: number | undefined;
  readonly skip: number;
}

function answer(object: HostObject, paths: readonly string[][], page: Page, identify: Identify): unknown {
  if (object.isNull) return null;
  const items = object.items();
  const own = items ? paths.filter(([first]) => object.hasProperty(first ?? '')) : paths;
  const result: Record<string, unknown> = { ...asRecord(identify(object)) };
  if (items) {
    const ofItems = paths
      .filter((path) => !own.includes(path))
      .map((path) => (path[0] === 'Items' ? path.slice(1) : path))
      // "items" alone is every item with all that it has.
      .map((path) => (path.length === 0 ? ['$all'] : path));
    const end = page.top === undefined ? undefined : page.skip + page.top;
    result['_Items'] = items.slice(page.skip, end).map((item, index) => ({
      _Index: page.skip + index,
      ...asRecord(answer(item, ofItems, { skip: 0 }, identify)),
    }));
    if (own.length === 0) return result;
  }
  for (const [first, deeper] of group(withDefaults(object, own))) {
    result[first] = readMember(object, first, deeper, identify);
  }
  return result;
}

function readMember(
  object: HostObject,
  name: string,
  deeper: readonly string[][],
  identify: Identify,
): unknown {
  if (object.hasProperty(name)) return object.get(name);
  const child = object.child(name);
  if (child) return answer(child, deeper, { skip: 0 }, identify);
  if (name.startsWith('_')) return asRecord(identify(object))[name];
  throw notImplemented(`${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
}

/** No names, "*" or "$all" mean every scalar property; "$none" means none. */
function withDefaults(object: HostObject, paths: readonly string[][]): readonly string[][] {
  const named = paths.filter(([first]) => first !== '$all' && first !== '$none');
  if (paths.length > 0 && !paths.some(([first]) => first === '$all')) return named;
  return [...object.scalarNames.map((name) => [name]), ...named];
}

function group(paths: readonly string[][]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [first = '', ...rest] of paths) {
    const deeper = groups.get(first) ?? [];
    if (rest.length > 0) deeper.push(rest);
    groups.set(first, deeper);
  }
  return groups;
}

function toPascal(name: string): string {
  const trimmed = name.trim();
  return /^[_$]/.test(trimmed) ? trimmed : trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
