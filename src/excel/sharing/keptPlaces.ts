import type { KeptEntry, KeptName, KeptRule } from '../../sharing/kept';
import { sheetOf } from '../../sharing/references';
import type { OutsideFormula } from './outsideFormula';
import { readConditionalRules } from './readConditionalRules';
import { readNames } from './readNames';
import { rulesOf } from './readValidationRules';
import type { Place } from './sharing';

type Outside = KeptName | KeptRule;
/** Each slot's address today; undefined where the cells are gone. */
type Addresses = readonly (string | undefined)[];

/** What stands today where kept entries outside of cells may belong. */
export async function readOutside(
  context: Excel.RequestContext,
  entries: readonly KeptEntry[],
  now: Addresses,
): Promise<readonly OutsideFormula[]> {
  const has = (kind: KeptEntry['kind']): boolean => entries.some((entry) => entry.kind === kind);
  return [
    ...(has('name') ? await readNames(context) : []),
    ...(has('conditionalFormat') ? await readConditionalRules(context) : []),
    ...(await validationsOf(context, entries, now)),
  ];
}

/** Whether a formula stands where the entry's did: the same name, or a rule for the same areas. */
export function isPlaceOf(
  entry: Outside,
  { kind, sheetName, address, areas }: OutsideFormula,
  now: Addresses,
): boolean {
  if (entry.kind !== kind) return false;
  if (entry.kind === 'name') {
    const isSameScope = (entry.sheetName === undefined) === (sheetName === '');
    return isSameScope && entry.name.toUpperCase() === address.toUpperCase();
  }
  const mine = new Set(entry.at.map((slot) => now[slot]?.toUpperCase()));
  return mine.size === areas.length && areas.every((area) => mine.has(area.toUpperCase()));
}

/** The sheet that an entry's references without a sheet mean. */
export function sheetOfEntry(entry: Outside, now: Addresses): string | undefined {
  const [first] = entry.kind === 'name' ? [] : entry.at.flatMap((slot) => now[slot] ?? []);
  return first === undefined ? undefined : sheetOf(first);
}

/** Where it is now, or was when it was prepared if none of its cells is left. */
export function placeOfEntry(entry: Outside, before: Addresses, now: Addresses): Place {
  if (entry.kind === 'name') return { sheetName: entry.sheetName ?? '', address: entry.name };
  const left = entry.at.flatMap((slot) => now[slot] ?? []);
  const areas = left.length > 0 ? left : entry.at.flatMap((slot) => before[slot] ?? []);
  return { sheetName: sheetOf(areas[0] ?? '') ?? '', address: areas.map(cellsOf).join(',') };
}

async function validationsOf(
  context: Excel.RequestContext,
  entries: readonly KeptEntry[],
  now: Addresses,
): Promise<readonly OutsideFormula[]> {
  const areas = new Set(
    entries.flatMap((entry) =>
      entry.kind === 'validation' ? entry.at.flatMap((slot) => now[slot] ?? []) : [],
    ),
  );
  const asked = [...areas].flatMap((area) => {
    const sheetName = sheetOf(area);
    if (sheetName === undefined) return [];
    return [{ sheetName, range: context.workbook.worksheets.getItem(sheetName).getRange(cellsOf(area)) }];
  });
  return rulesOf(context, asked);
}

/** `A1:B2` of an absolute address. */
function cellsOf(area: string): string {
  return area.slice(area.lastIndexOf('!') + 1).replaceAll('$', '');
}
