import type { UnfinishedRun } from '../unfinished/unfinishedRun';
import type { Draft } from '../writing/draft';
import { exchange, type Exchange } from './exchange';
import type { Replacement } from './planReplacement';
import type { WrittenRecord } from './record';

/** Puts the written sheets in the place of the old ones. */
export async function replaceOld(
  draft: Draft,
  { old, kept, users, charts }: Replacement,
  records: readonly WrittenRecord[],
  unfinished: UnfinishedRun,
): Promise<void> {
  const { specs, names, sheets, tables } = draft;
  const spareTables = [...names.spareTables];
  const inOrder = [...old].sort((a, b) => a.sheet.position - b.sheet.position);
  const leaving: Exchange['old'] = inOrder.map((each, i) => ({
    id: each.sheet.id,
    name: each.sheet.name,
    aside: names.spareSheets[i] ?? '',
    position: each.sheet.position,
    visibility: each.sheet.visibility,
    tables: each.tables.map(({ id, name }) => ({ id, name, aside: spareTables.shift() ?? '' })),
  }));
  const renamed = new Map<string, string>();
  const coming: Exchange['next'] = specs.map(({ key, tables: planned = [] }) => {
    const before = inOrder.find(({ record }) => record.key === key);
    return {
      id: sheets[key]?.id ?? '',
      name: before?.sheet.name ?? names.sheets[key] ?? key,
      aside: names.sheets[key] ?? key,
      // Every sheet that took an old one's place before has moved this one by one.
      position: before === undefined ? undefined : before.sheet.position + inOrder.indexOf(before),
      tables: planned.flatMap(({ key: tableKey, name }) => {
        const aside = names.tables[tableKey] ?? name;
        const known = before?.tables.find((table) => table.key === tableKey)?.name ?? aside;
        renamed.set(aside, known);
        const id = tables.get(tableKey)?.id;
        return id === undefined ? [] : [{ id, name: known, aside }];
      }),
    };
  });
  const next = records.map((record): WrittenRecord => ({
    ...record,
    tables: record.tables.map((table) => ({ ...table, name: renamed.get(table.name) ?? table.name })),
  }));
  await exchange({
    old: leaving,
    next: [...coming].sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity)),
    users,
    charts,
    formulas: specs.flatMap(({ key }) =>
      (kept.get(key)?.formulas ?? []).map((each) => ({ ...each, sheetId: sheets[key]?.id ?? '' })),
    ),
    activeId: names.activeId,
    recordsBefore: old.map(({ record }) => record),
    records: next,
    unfinished,
  });
}
