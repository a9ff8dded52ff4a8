import { servedClasses, type ServedClass } from '../../src/workbench/protocol/hostObject';
import { sentEvents } from '../../src/workbench/protocol/hostEvents';
import type { ExcelMember } from './excelTypes';

/** "address" → "Address", as names travel to the host. */
export function toPascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The members of each class that the host serves; classes that are declared in parts are put together. */
export function servedMembers(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { name, read, written, called } of servedClasses()) {
    const members = all.get(name) ?? new Set<string>();
    for (const member of [...read, ...written, ...called]) members.add(member);
    all.set(name, members);
  }
  return all;
}

export function writtenMembers(name: string): string[] {
  return servedClasses().flatMap((each: ServedClass) => (each.name === name ? each.written : []));
}

type Types = ReadonlyMap<string, ReadonlyMap<string, ExcelMember>>;

/** The page that says what of Excel's API the workbench serves, by requirement set and by class. */
export function coveragePage(types: Types): string {
  const served = servedMembers();
  const sets = new Map<string, { all: number; served: number }>();
  const rows: string[][] = [];
  for (const [name, members] of [...types].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const known = [...members.values()].filter(({ set }) => set !== undefined && /^ExcelApi \d/.test(set));
    const isServed = ({ name: member }: ExcelMember): boolean =>
      served.get(name)?.has(toPascal(member)) === true || isEvent(name, member);
    for (const member of known) {
      const count = sets.get(member.set ?? '') ?? { all: 0, served: 0 };
      sets.set(member.set ?? '', { all: count.all + 1, served: count.served + (isServed(member) ? 1 : 0) });
    }
    const missing = known.filter((member) => !isServed(member)).map((member) => member.name);
    if (known.length > missing.length) {
      rows.push([
        name,
        `${known.length - missing.length} of ${known.length}`,
        missing.sort().join(', ') || '–',
      ]);
    }
  }
  const version = (set: string): number => Number(set.split('.')[1]);
  const setRows = [...sets]
    .toSorted(([a], [b]) => version(a) - version(b))
    .map(([set, count]) => [set, String(count.served), String(count.all)]);
  return [
    "# What of Excel's API the workbench serves",
    '',
    'Made from the registry of members and from `@types/office-js` by the test workbench › everyOption, which keeps it. A',
    'member that is not served is refused with `NotImplemented` and its name; so is an option of a served one that is not done.',
    '`isSetSupported` says what Excel on the web says, since the add-in is to run as it does there; this table says what answers.',
    '',
    ...table(['requirement set', 'served', 'members'], setRows),
    '',
    ...table(['class', 'served', 'refused by name'], rows),
    '',
  ].join('\n');
}

function isEvent(name: string, member: string): boolean {
  if (!/^on[A-Z]/.test(member)) return false;
  const kind = member === 'onChanged' ? 'DataChanged' : member.slice(2);
  return sentEvents[name]?.includes(kind) === true;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
